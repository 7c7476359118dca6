/** Sheets laid out with those that they belong to: by application, or by worksheet. */
import { applicationsOf } from '../../worksheet/application';
import type { Entry } from '../../worksheet/entry';
import { fill } from '../../worksheet/words';
import type { Acts } from './acts';
import { Row } from './Sheets';
import { VIEWS } from './state';
import type { DeskProps, State } from './state';

interface Props {
  readonly state: State;
  readonly props: DeskProps;
  readonly acts: Acts;
}

/** As many groups as are open at first. */
const OPEN = 3;

interface Group {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** Every sheet is in one group; those that are in no application are together at the end. */
function byApplication(entries: readonly Entry[], { worksheets, words }: DeskProps): readonly Group[] {
  const groups = applicationsOf(entries, worksheets);
  const inside = new Set(groups.flatMap((group) => group.entries));
  const rest = entries.filter((entry) => !inside.has(entry));
  const place = ({ worksheet }: Entry) => worksheets.findIndex(({ id }) => id === worksheet);
  const named = groups.map((group) => ({
    ...{ id: group.id, name: group.name || words.noNames },
    entries: [...group.entries].sort((one, other) => place(one) - place(other)),
  }));
  return rest.length > 0 ? [...named, { id: '', name: words.noApplication, entries: rest }] : named;
}

/** In the order of the path; what this version does not know is at the end. */
function byWorksheet(entries: readonly Entry[], { worksheets, words }: DeskProps): readonly Group[] {
  const isKnown = (entry: Entry) => worksheets.some(({ id }) => id === entry.worksheet);
  return [
    ...worksheets.map(({ id, title }) => ({
      ...{ id, name: title },
      entries: entries.filter((entry) => entry.worksheet === id),
    })),
    { id: '', name: words.unknown, entries: entries.filter((entry) => !isKnown(entry)) },
  ].filter((group) => group.entries.length > 0);
}

/** How the sheets are laid out. The choice is kept, like that of the colours. */
export function Views({ state, props: { words }, acts }: Props) {
  return (
    <fieldset class="views">
      <legend>{words.view}</legend>
      {VIEWS.map((view) => (
        <label key={view}>
          <input type="radio" name="view" checked={state.view === view} onChange={() => acts.lay(view)} />
          <span>{words.views[view]}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function Groups({ state, props, acts, entries }: Props & { entries: readonly Entry[] }) {
  const { words } = props;
  const groups = state.view === 'application' ? byApplication(entries, props) : byWorksheet(entries, props);
  return (
    <div class="groups">
      {groups.map(({ id, name, entries: of }, index) => {
        const isNamed = state.view === 'application' && id !== '';
        return (
          <details key={state.view + id} open={index < OPEN || state.query !== ''}>
            <summary>
              <b>{name}</b> <span>{fill(words.sheetsIn, { count: of.length })}</span>
            </summary>
            <ul class="rows sheets">
              {of.map((entry) => (
                <Row key={entry.id} {...{ entry, state, props, acts }} {...(isNamed && { within: name })} />
              ))}
            </ul>
            {isNamed ? <Next entries={of} props={props} /> : null}
          </details>
        );
      })}
    </div>
  );
}

/** What has not been begun of one application, and can take something from what was: the next steps. */
function Next({ entries, props: { words, worksheets } }: { entries: readonly Entry[]; props: DeskProps }) {
  const begun = new Set(entries.map(({ worksheet }) => worksheet));
  const steps = worksheets.flatMap(({ id, title, application }) => {
    if (begun.has(id) || application.length === 0) return [];
    const from = entries.find((entry) =>
      worksheets.some((one) => one.id === entry.worksheet && one.takenBy.includes(id)),
    );
    return from ? [{ id, title, href: `/worksheets/${id}/?from=${from.id}` }] : [];
  });
  if (steps.length === 0) return null;
  return (
    <p class="ways next">
      <span>{words.nextStep}</span>
      {steps.map(({ id, title, href }) => (
        <a key={id} href={href}>
          {title}
        </a>
      ))}
    </p>
  );
}
