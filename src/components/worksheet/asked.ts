/** Puts away the questions that do not matter for what was chosen, and brings them back. */
import type { Answers } from '../../worksheet/answers';
import type { FieldWhen } from '../../worksheet/schema';
import { isAsked } from '../../worksheet/when';

export function askOnly(form: HTMLFormElement, answers: Answers): void {
  for (const element of form.querySelectorAll<HTMLElement>('[data-when]'))
    element.hidden = !isAsked(JSON.parse(element.dataset['when'] ?? '{}') as FieldWhen, answers); // `whenOf` wrote it
}
