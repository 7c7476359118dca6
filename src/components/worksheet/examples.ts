/** The answers of invented people: all of a worksheet in one file, asked for when the first is opened. */
import type { FormWords } from './desk';
import { lazily } from './lazily';

interface Person {
  readonly by: string;
  readonly answers: Readonly<Record<string, string>>;
}

interface Examples {
  /** On the button that shows what somebody else wrote there. */
  readonly another: string;
  readonly people: readonly Person[];
}

const fetchAll = lazily(() =>
  fetch('examples.json').then((answer): Promise<Examples> => {
    if (!answer.ok) throw new Error(`examples.json: ${String(answer.status)}`);
    return answer.json();
  }),
);

/** Whom the reader asked for last: the examples that are opened next are by the same person. */
let chosen: Person | undefined;

/** Says in a `<details>` what it was opened for. After a failure, opening it again tries again. */
export async function showExample(details: HTMLElement, words: FormWords): Promise<void> {
  const note = details.querySelector('.note');
  if (!note || note.querySelector('small')) return;
  try {
    const { people, another } = await fetchAll();
    tell(note, details.dataset['example'] ?? '', people, another);
  } catch {
    note.replaceChildren(words.codeMissing);
  }
}

/** The chosen person's words, or the first that there are, and a button to the next who says something else. */
function tell(note: Element, field: string, people: readonly Person[], another: string): void {
  const said = (person: Person) => person.answers[field] ?? '';
  const texts = people.map(said);
  const heard = people.filter((person, at) => said(person) && texts.indexOf(said(person)) === at);
  let at = chosen ? Math.max(0, heard.indexOf(chosen)) : 0;
  const show = () => {
    const person = heard[at];
    const by = Object.assign(document.createElement('small'), { textContent: person?.by });
    note.replaceChildren(person ? `${said(person)} ` : '', by);
  };
  show();
  if (heard.length < 2) return;
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: another,
    onclick: () => {
      at = (at + 1) % heard.length;
      chosen = heard[at];
      show();
    },
  });
  note.after(button);
}
