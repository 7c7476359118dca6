import { useState } from 'preact/hooks';
import type { Field } from '../../worksheet/schema';
import type { FormWords } from './desk';
import { Wording } from './Wording';

interface Examples {
  readonly by: string;
  readonly answers: Readonly<Record<string, string>>;
}
let fetched: Promise<Examples> | undefined;

/** All examples of this worksheet, in one file, asked for when the first is opened. */
const examples = () =>
  (fetched ??= fetch('examples.json').then((answer): Promise<Examples> => {
    if (!answer.ok) throw new Error(`examples.json: ${String(answer.status)}`);
    return answer.json();
  })).catch((error: unknown) => {
    fetched = undefined;
    throw error;
  });

/** The answer of an invented person to one question, beside it on request. */
export function Example({ field, words }: { field: Field; words: FormWords }) {
  const [said, say] = useState('');
  const [by, setBy] = useState('');
  const open = () => {
    if (by !== '') return;
    examples().then(
      (all) => {
        say(all.answers[field.id] ?? '');
        setBy(all.by);
      },
      () => say(words.codeMissing),
    );
  };
  return (
    <details class="example" onToggle={open}>
      <summary>
        <span class="mark" aria-hidden="true" />
        {words.example}
        <span class="sr">
          : <Wording of={field} part="label" />
        </span>
      </summary>
      <p class="note" role="status">
        {said} <small>{by}</small>
      </p>
    </details>
  );
}
