import { coursesOf } from '../../worksheet/course';
import { fill } from '../../worksheet/words';
import type { DeskProps, State } from './state';

/** Units of the drawing: from one sheet to the next, from one step to the next, and around it all. */
const [STEP, RISE, EDGE] = [24, 6, 4];
const HIGHEST = 5;
/** As many sheets as a line shows: what was longer ago says little about now. */
const LATEST = 12;

const pointOf = (rating: number, index: number) =>
  [EDGE + index * STEP, EDGE + (HIGHEST - rating) * RISE] as const;

/** The figures beside it say the same, so a screen reader hears those alone. */
function Line({ ratings }: { ratings: readonly number[] }) {
  const points = ratings.map(pointOf);
  const width = 2 * EDGE + (ratings.length - 1) * STEP;
  const height = 2 * EDGE + (HIGHEST - 1) * RISE;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <polyline points={points.map((point) => point.join()).join(' ')} />
      {points.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r={3} />
      ))}
    </svg>
  );
}

/** How what is rated on every sheet went over time, once there are three of them. */
export function Courses({ state, props }: { state: State; props: DeskProps }) {
  const { words, over } = props;
  const shown = over.flatMap((worksheet) =>
    worksheet.themes.map((rule) => ({
      key: worksheet.id + rule.id,
      title: rule.title,
      courses: coursesOf(worksheet, rule, state.shelf?.entries ?? []),
    })),
  );
  return (
    <>
      {shown
        .filter(({ courses }) => courses.length > 0)
        .map(({ key, title, courses }) => (
          <details key={key} class="courses">
            <summary>
              <b>{fill(words.course, { title })}</b>
            </summary>
            <p class="soft">{words.courseKey}</p>
            <ul>
              {courses.map(({ label, ratings }) => (
                <li key={label}>
                  <span>{label}</span> <Line ratings={ratings.slice(-LATEST)} />{' '}
                  <span>{ratings.slice(-LATEST).join(', ')}</span>
                </li>
              ))}
            </ul>
          </details>
        ))}
    </>
  );
}
