/** The answers of an invented person: all of a worksheet in one file, asked for when the first is opened. */
import type { FormWords } from './desk';
import { lazily } from './lazily';

interface Examples {
  readonly by: string;
  readonly answers: Readonly<Record<string, string>>;
}

const fetchAll = lazily(() =>
  fetch('examples.json').then((answer): Promise<Examples> => {
    if (!answer.ok) throw new Error(`examples.json: ${String(answer.status)}`);
    return answer.json();
  }),
);

/** Says in a `<details>` what it was opened for. After a failure, opening it again tries again. */
export async function showExample(details: HTMLElement, words: FormWords): Promise<void> {
  const note = details.querySelector('.note');
  if (note?.querySelector('small')) return;
  try {
    const { answers, by } = await fetchAll();
    const small = Object.assign(document.createElement('small'), { textContent: by });
    note?.replaceChildren(`${answers[details.dataset['example'] ?? ''] ?? ''} `, small);
  } catch {
    note?.replaceChildren(words.codeMissing);
  }
}
