import type { Field } from '../../worksheet/schema';
import type { FormWords } from './desk';
import { Wording } from './Wording';

/** The answer of an invented person to one question, beside it on request: `examples.ts` fetches it. */
export function Example({ field, words }: { field: Field; words: FormWords }) {
  return (
    <details class="example" data-example={field.id}>
      <summary>
        <span class="mark" aria-hidden="true" />
        {words.example}
        <span class="sr">
          : <Wording of={field} part="label" />
        </span>
      </summary>
      <p class="note" role="status" />
    </details>
  );
}
