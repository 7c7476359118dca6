import { dayOf } from '../../stores/clock';
import { writtenAt, deletedAt, KEPT_DELETED } from '../../stores/entries';
import { parseAnswers } from '../../worksheet/answers';
import type { Entry } from '../../worksheet/entry';
import type { OnDesk } from '../../worksheet/known';
import { hasWords } from '../../worksheet/look';
import { titleOf, toDay } from '../../worksheet/show';
import { fill } from '../../worksheet/words';
import type { Acts } from './acts';
import { Groups, Views } from './Groups';
import { STEP, listed } from './state';
import type { DeskProps, State } from './state';

interface Props {
  readonly state: State;
  readonly props: DeskProps;
  readonly acts: Acts;
}

/** The list is worth looking through from here on. */
const MANY = 8;

const said = (time: number) => toDay(dayOf(time));

const knownOf = ({ worksheets }: DeskProps, entry: Entry): OnDesk | undefined =>
  worksheets.find(({ id }) => id === entry.worksheet);

export function nameOf(entry: Entry, props: DeskProps): string {
  const worksheet = knownOf(props, entry);
  return worksheet
    ? titleOf(worksheet, parseAnswers(worksheet, entry.answers), props.faces)
    : props.words.unknown;
}

/** What somebody wrote, the latest first; fifty at a time, so that two thousand are no burden. */
export function Sheets({ state, props, acts }: Props) {
  const { words } = props;
  const all = listed(state);
  const found = all.filter((entry) =>
    hasWords(state.query, entry.answers, nameOf(entry, props), knownOf(props, entry)?.title),
  );
  const shown = found.slice(0, state.shown);
  const rest = found.length - shown.length;
  return (
    <>
      {all.length > MANY || state.query !== '' ? (
        <label class="looking">
          <span>{words.look}</span>
          <input
            type="search"
            autocomplete="off"
            onInput={({ currentTarget }) => acts.look(currentTarget.value)}
          />
        </label>
      ) : null}
      {all.length > 1 ? <Views {...{ state, props, acts }} /> : null}
      <p class="sr" role="status">
        {state.query === '' ? '' : fill(words.found, { count: found.length })}
      </p>
      {found.length === 0 && state.query !== '' ? <p>{words.foundNone}</p> : null}
      {state.view === 'latest' ? (
        <ul class="rows sheets">
          {shown.map((entry) => (
            <Row key={entry.id} {...{ entry, state, props, acts }} />
          ))}
        </ul>
      ) : (
        <Groups {...{ state, props, acts }} entries={shown} />
      )}
      {rest > 0 ? (
        <p class="more">
          <button type="button" class="btn" onClick={acts.showMore}>
            {fill(words.more, { count: Math.min(rest, STEP) })}
          </button>{' '}
          <span class="sans soft">{fill(words.shown, { shown: shown.length, count: found.length })}</span>
        </p>
      ) : null}
    </>
  );
}

/** `within` is the name of the application that it stands under. */
export function Row({ entry, state, props, acts, within }: Props & { entry: Entry; within?: string }) {
  const { words } = props;
  const worksheet = knownOf(props, entry);
  const title = nameOf(entry, props);
  const button = (label: string, press: () => void, id?: string) => (
    <button type="button" class="as-link" id={id} onClick={press}>
      {label}
      <span class="sr">: {title}</span>
    </button>
  );
  if (state.removed.has(entry.id) && state.shelf?.deleted.some(({ id }) => id === entry.id))
    return (
      <li class="sheet off">
        <span>{fill(words.removed, { title })}</span>
        {button(words.putBack, () => acts.putBack(entry), `back-${entry.id}`)}
      </li>
    );
  const heading = worksheet && within !== undefined ? worksheet.title : title;
  const beside =
    worksheet && within !== undefined ? title.replace(within, '').replace(/^, /, '') : worksheet?.title;
  const name = (
    <>
      <b>{heading}</b>
      <span>{[beside, fill(words.changed, { day: said(writtenAt(entry)) })].filter(Boolean).join(', ')}</span>
    </>
  );
  return (
    <li class="sheet">
      {worksheet ? (
        <a href={`/worksheets/${worksheet.id}/?entry=${entry.id}`} id={`sheet-${entry.id}`}>
          {name}
        </a>
      ) : (
        <p class="unknown">{name}</p>
      )}
      <span class="tools">
        {worksheet ? button(words.duplicate, () => acts.duplicate(entry)) : null}
        {button(words.remove, () => acts.remove(entry))}
      </span>
    </li>
  );
}

/** What was deleted and can still be put back. */
export function Deleted({ state, props, acts }: Props) {
  const { words } = props;
  const deleted = state.shelf?.deleted.filter(({ id }) => !state.removed.has(id)) ?? [];
  if (deleted.length === 0) return null;
  return (
    <details class="deleted">
      <summary>{fill(words.deleted, { count: deleted.length })}</summary>
      <ul class="rows">
        {deleted.map((entry) => {
          const title = nameOf(entry, props);
          const until = fill(words.until, { day: said(deletedAt(entry) + KEPT_DELETED) });
          const named = (label: string) => (
            <>
              {label}
              <span class="sr">: {title}</span>
            </>
          );
          return (
            <li key={entry.id} class="sheet">
              <span>
                <b>{title}</b> <span>{until}</span>
              </span>
              {state.asking === entry.id ? (
                <span class="tools" role="group" aria-label={words.forGoodAsk}>
                  <span>{words.forGoodAsk}</span>
                  <button type="button" class="as-link" onClick={() => acts.removeForGood(entry)}>
                    {named(words.forGoodDo)}
                  </button>
                  <button
                    type="button"
                    class="as-link"
                    id={`keep-${entry.id}`}
                    onClick={() => acts.ask(undefined)}
                  >
                    {named(words.forGoodKeep)}
                  </button>
                </span>
              ) : (
                <span class="tools">
                  <button type="button" class="as-link" onClick={() => acts.putBack(entry)}>
                    {named(words.putBack)}
                  </button>
                  <button type="button" class="as-link" onClick={() => acts.ask(entry)}>
                    {named(words.forGood)}
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
