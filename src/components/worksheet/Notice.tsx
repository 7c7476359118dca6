import { dayOf } from '../../stores/clock';
import { deletedAt, putBack, KEPT_DELETED } from '../../stores/entries';
import { toDay } from '../../worksheet/show';
import { fill } from '../../worksheet/words';
import { download } from './carry';
import type { FormWords } from './desk';
import type { Keeping, Trouble } from './keeping';

interface Props {
  readonly trouble: Trouble;
  readonly words: FormWords;
  readonly keeping: Keeping;
}

function sentence({ trouble, words, keeping }: Props): string {
  switch (trouble.state) {
    case 'denied':
      return words.warnDenied;
    case 'damaged':
      return trouble.aside === undefined ? words.warnDamagedLeft : words.warnDamaged;
    case 'newer':
      return words.warnNewer;
    case 'missing':
      return words.warnMissing;
    case 'deleted': {
      const day = toDay(dayOf(deletedAt(trouble.entry) + KEPT_DELETED));
      const isOpen = keeping.id() === trouble.entry.id;
      return fill(isOpen ? words.warnDeletedElsewhere : words.warnDeleted, { day });
    }
  }
}

/** What happened, that the words are safe, what to do. */
export function Notice(props: Props) {
  const { trouble, words, keeping } = props;
  const raw = 'text' in trouble ? trouble.text : undefined;
  const button = (label: string, onClick: () => void) => (
    <button type="button" class="as-link" onClick={onClick}>
      {label}
    </button>
  );
  return (
    <div class="err notice" role="alert">
      <p>
        <b>{words.warnCheck}</b> {sentence(props)}
      </p>
      {raw === undefined
        ? null
        : button(words.downloadRaw, () => download('kept-as-it-is.txt', 'text/plain', raw))}
      {trouble.state === 'newer' ? button(words.reload, () => location.reload()) : null}
      {trouble.state === 'deleted'
        ? button(words.undo, () => {
            void putBack(keeping.storage, trouble.entry.id).then(() => {
              if (keeping.id() !== trouble.entry.id) location.reload();
            });
          })
        : null}
    </div>
  );
}
