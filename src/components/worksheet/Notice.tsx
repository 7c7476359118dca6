import type { Loaded } from '../../stores/storage';
import { download } from './carry';
import type { FormWords } from './desk';

export type Trouble = Exclude<Loaded['state'], 'ok' | 'empty'> | 'missing';

const sentence = (found: Loaded, words: FormWords, trouble: Trouble): string =>
  ({
    denied: words.warnDenied,
    damaged:
      found.state === 'damaged' && found.aside === undefined ? words.warnDamagedLeft : words.warnDamaged,
    newer: words.warnNewer,
    missing: words.warnMissing,
  })[trouble];

/** What was the matter when the page looked for what was kept: what happened, that the words are safe, what to do. */
export function Notice({ found, trouble, words }: { found: Loaded; trouble: Trouble; words: FormWords }) {
  const raw = 'text' in found ? found.text : undefined;
  return (
    <div class="err notice" role="alert">
      <p>
        <b>{words.warnCheck}</b> {sentence(found, words, trouble)}
      </p>
      {raw === undefined ? null : (
        <button
          type="button"
          class="as-link"
          onClick={() => download('kept-as-it-is.txt', 'text/plain', raw)}
        >
          {words.downloadRaw}
        </button>
      )}
      {trouble === 'newer' ? (
        <button type="button" class="as-link" onClick={() => location.reload()}>
          {words.reload}
        </button>
      ) : null}
    </div>
  );
}
