import { dayOf } from '../../stores/clock';
import { toDay } from '../../worksheet/show';
import { fill } from '../../worksheet/words';
import type { Acts } from './acts';
import { Restoring } from './Restoring';
import type { DeskProps, State } from './state';

interface Props {
  readonly state: State;
  readonly props: DeskProps;
  readonly acts: Acts;
}

function lastSaid({ backupAt }: State, { words }: DeskProps): string {
  if (backupAt === undefined) return words.noBackup;
  if (dayOf(backupAt) === dayOf(Date.now())) return words.lastToday;
  return fill(words.lastBackup, { day: toDay(dayOf(backupAt)) });
}

/** Everything as one file, and what is in a file brought back. */
export function Backup({ state, props, acts }: Props) {
  const { words } = props;
  const isAny = (state.shelf?.entries.length ?? 0) > 0;
  return (
    <div class={isAny ? 'backup' : 'backup none'}>
      {isAny ? (
        <>
          <h3>{words.backup}</h3>
          <p>
            {words.backupWhy} <b>{lastSaid(state, props)}</b>
          </p>
        </>
      ) : (
        <p>{words.emptyElsewhere}</p>
      )}
      <p class="ways">
        {isAny ? (
          <button type="button" class="btn go" onClick={acts.download}>
            {words.download}
          </button>
        ) : null}
        <label class="btn">
          {words.choose}
          <input
            type="file"
            class="sr"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) acts.read(file);
              currentTarget.value = ''; // the same file can be chosen again
            }}
          />
        </label>
      </p>
      <Restoring {...{ state, props, acts }} />
    </div>
  );
}
