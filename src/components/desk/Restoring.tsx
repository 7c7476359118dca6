import type { ComponentChildren } from 'preact';
import { dayOf } from '../../stores/clock';
import type { Pair, Plan } from '../../stores/restore';
import { toDay } from '../../worksheet/show';
import { fill } from '../../worksheet/words';
import type { Acts } from './acts';
import { nameOf } from './Sheets';
import type { Bringing, DeskProps, State } from './state';

interface Props {
  readonly state: State;
  readonly props: DeskProps;
  readonly acts: Acts;
}
type Step<Name> = Extract<Bringing, { readonly step: Name }>;

/** What comes of a file that was chosen: what is in it, what bringing it in would do, and how that went. */
export function Restoring({ state, props, acts }: Props) {
  const { bringing } = state;
  const words = props.restoring;
  const told = (children: ComponentChildren) => (
    <div class="bringing" id="bringing" tabIndex={-1}>
      {children}
    </div>
  );
  switch (bringing?.step) {
    case undefined:
      return <Last {...{ state, props, acts }} />;
    case 'reading':
      return told(<p>{props.words.reading}</p>);
    case 'refused':
      return told(<Refused {...{ bringing, props, acts }} />);
    case 'planned':
      return told(<Planned {...{ bringing, props, acts }} />);
    case 'working':
      return told(<p>{fill(words.at, { done: bringing.done, count: bringing.count })}</p>);
    case 'not-begun':
      return told(<p>{words.notBegun}</p>);
    case 'undoing':
      return told(<p>{words.undoing}</p>);
    case 'done': {
      const { restored, refused } = bringing.done;
      return told(
        <>
          <p>
            {restored.length > 0 ? fill(words.done, { count: restored.length }) : words.doneNone}{' '}
            {refused.length > 0 ? fill(words.refused, { count: refused.length }) : null}
          </p>
          <Last {...{ state, props, acts }} />
        </>,
      );
    }
  }
}

function Refused({ bringing, props, acts }: { bringing: Step<'refused'>; props: DeskProps; acts: Acts }) {
  const words = props.restoring;
  const { opened } = bringing;
  const { entries, problem } = opened;
  return (
    <>
      <p>
        <b class="check">{props.words.check}</b> {words.problems[problem]} {words.unchanged}
      </p>
      {entries.length > 0 ? (
        <>
          <p>{fill(words.salvaged, { count: entries.length })}</p>
          <p class="ways">
            <button type="button" class="btn" onClick={() => acts.plan(opened)}>
              {words.look}
            </button>
          </p>
        </>
      ) : (
        <p>{words.which}</p>
      )}
    </>
  );
}

const STANDINGS = ['new', 'newer', 'both', 'deleted', 'older', 'same', 'untouched'] as const;

const count = (plan: Plan, ...standings: readonly (keyof Plan)[]) =>
  standings.reduce((sum, standing) => sum + plan[standing].length, 0);

function Planned({ bringing, props, acts }: { bringing: Step<'planned'>; props: DeskProps; acts: Acts }) {
  const words = props.restoring;
  const { plan, opened } = bringing;
  const day = opened.ok && Date.parse(opened.exportedAt);
  const aside = opened.ok
    ? [[words.unreadable, opened.unreadable] as const, [words.newerInFile, opened.newer] as const].filter(
        ([, number]) => number > 0,
      )
    : [];
  const merged = count(plan, 'new', 'newer', 'both', 'deleted');
  const replaced = count(plan, 'older', 'both', 'newer');
  return (
    <>
      <h4>{day ? fill(words.made, { day: toDay(dayOf(day)) }) : words.madeSome}</h4>
      <ul class="rows">
        {STANDINGS.filter((standing) => plan[standing].length > 0).map((standing) => (
          <li key={standing}>
            <Titles said={words.standings[standing]} pairs={plan[standing]} props={props} />
          </li>
        ))}
        {aside.map(([said, number]) => (
          <li key={said}>
            {said}: {number}
          </li>
        ))}
      </ul>
      {merged === 0 ? <p>{words.nothing}</p> : null}
      <p class="ways">
        {merged > 0 ? (
          <button type="button" class="btn go" onClick={() => acts.bring(plan, 'merge')}>
            {words.merge}
          </button>
        ) : null}
        <button type="button" class="btn" onClick={acts.leave}>
          {words.leave}
        </button>
      </p>
      {replaced > 0 ? (
        <>
          <p>{words.replaceWhy}</p>
          <p class="ways">
            <button type="button" class="as-link" onClick={() => acts.bring(plan, 'replace')}>
              {words.replace}
            </button>
          </p>
        </>
      ) : null}
    </>
  );
}

/** How many, and which. */
function Titles({ said, pairs, props }: { said: string; pairs: readonly Pair[]; props: DeskProps }) {
  return (
    <details>
      <summary>
        {said}: {pairs.length}
      </summary>
      <ul>
        {pairs.slice(0, 50).map(({ entry }) => (
          <li key={entry.id}>{nameOf(entry, props)}</li>
        ))}
        {pairs.length > 50 ? <li>…</li> : null}
      </ul>
    </details>
  );
}

/** The way back from the last restore, as long as there is one. */
function Last({ state, props, acts }: Props) {
  const words = props.restoring;
  const changed = state.restored?.entries ?? [];
  if (!state.restored || changed.length === 0) return null;
  const day = toDay(dayOf(Date.parse(state.restored.at)));
  return (
    <div class="last">
      <p>{fill(words.last, { day, count: changed.length })}</p>
      <p class="ways">
        <button type="button" class="as-link" onClick={acts.undo}>
          {words.undo}
        </button>
        <button type="button" class="as-link" onClick={acts.keepSo}>
          {words.keep}
        </button>
      </p>
    </div>
  );
}
