import type { Field } from '../../worksheet/schema';
import { pasteName } from './desk';
import type { FormWords } from './desk';

/** Several lines at once, from an advert say: one row each, in the first column. */
export function Paste({ field, offer, words }: { field: Field; offer: string; words: FormWords }) {
  const id = pasteName(field);
  return (
    <details class="paste">
      <summary>
        <span class="mark" aria-hidden="true" />
        {offer}
      </summary>
      <label class="sr" for={id}>
        {offer}
      </label>
      <textarea id={id} rows={4} />
      <button type="button" class="btn" data-do="paste">
        {words.pasteDo}
      </button>
    </details>
  );
}
