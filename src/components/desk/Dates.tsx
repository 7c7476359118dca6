import { dayOf } from '../../stores/clock';
import { parseAnswers } from '../../worksheet/answers';
import { datesOf, dayAfter, nextOf } from '../../worksheet/dates';
import type { Due } from '../../worksheet/dates';
import type { Entry } from '../../worksheet/entry';
import { toDay } from '../../worksheet/show';
import { fill } from '../../worksheet/words';
import type { Acts } from './acts';
import { nameOf } from './Sheets';
import type { DeskProps, State } from './state';

interface Props {
  readonly state: State;
  readonly props: DeskProps;
  readonly acts: Acts;
}

/** Days. What was due longer ago is over, and is not held against anybody. */
const LOOKING_BACK = -30;
/** As many dates as somebody can take in, before what is kept here. */
const SHOWN = 5;
const MISSED = 2;

interface Coming {
  readonly entry: Entry;
  readonly due: Due;
}

function comingIn({ shelf }: State, { over }: DeskProps, today: string): readonly Coming[] {
  const since = dayAfter(today, { days: LOOKING_BACK });
  return (shelf?.entries ?? [])
    .flatMap((entry) => {
      const worksheet = over.find(({ id }) => id === entry.worksheet);
      if (!worksheet || worksheet.dates.length === 0) return [];
      return datesOf(worksheet, parseAnswers(worksheet, entry.answers)).map((due) => ({
        entry,
        due: { ...due, day: nextOf(due, today) },
      }));
    })
    .filter(({ due }) => due.day >= since)
    .sort((one, other) => (one.due.day < other.due.day ? -1 : 1));
}

/** What is due from today on, after the latest of what was due: two of that, or as many as there is room for. */
function firstOf(coming: readonly Coming[], today: string): readonly Coming[] {
  const past = coming.filter(({ due }) => due.day < today);
  const next = coming.filter(({ due }) => due.day >= today);
  return [...past.slice(-Math.max(MISSED, SHOWN - next.length)), ...next].slice(0, SHOWN);
}

/** What is due, on all sheets, and the way into a calendar. */
export function Dates({ state, props, acts }: Props) {
  const { words } = props;
  const today = dayOf(Date.now());
  const coming = comingIn(state, props, today);
  if (coming.length === 0) return null;
  const shown = firstOf(coming, today);
  const rest = coming.length - shown.length;
  const when = (day: string) =>
    day === today ? words.dueToday : fill(day < today ? words.dueSince : words.dueOn, { day: toDay(day) });
  return (
    <section class="dates" aria-labelledby="dates">
      <h3 id="dates">{words.dates}</h3>
      <ul class="rows">
        {shown.map(({ entry, due }) => (
          <li key={entry.id + due.id} class="sheet">
            <a href={`/worksheets/${entry.worksheet}/?entry=${entry.id}`}>
              <b>{due.title}</b>
              <span>
                {when(due.day)} · {nameOf(entry, props)}
              </span>
            </a>
            <span class="tools">
              <button type="button" class="as-link" onClick={() => acts.takeDates(entry, due.id)}>
                {words.takeDate}
                <span class="sr">
                  : {due.title}, {nameOf(entry, props)}
                </span>
              </button>
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p class="soft">{fill(words.moreDates, { count: rest })}</p> : null}
      <p class="ways">
        <button type="button" class="btn" onClick={() => acts.takeDates()}>
          {words.takeDates}
        </button>
      </p>
    </section>
  );
}
