/** What is asked only where it matters. */
import { isBlank } from './answers';
import type { Answers } from './answers';
import type { FieldWhen } from './schema';

/** True if each of these choices is one of its options, or has not been made yet. */
export const isAsked = (when: FieldWhen | undefined, answers: Answers): boolean =>
  Object.entries(when ?? {}).every(([field, options]) => {
    const answer = answers[field];
    return isBlank(answer) || (typeof answer === 'string' && options.includes(answer));
  });
