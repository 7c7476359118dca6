import { ENOUGH, themesOf } from '../../worksheet/themes';
import type { Count, Theme } from '../../worksheet/themes';
import { fill } from '../../worksheet/words';
import { Courses } from './Courses';
import type { DeskProps, State } from './state';

/** What comes up again over several sheets. Each count opens the words behind it. */
export function Themes({ state, props }: { state: State; props: DeskProps }) {
  const { words } = props;
  const themes = themesOf(props.over, state.shelf?.entries ?? [], props.faces);
  if (themes.length === 0) return null;
  const enough = themes.filter(({ of }) => of >= ENOUGH);
  const few = themes.filter(({ of }) => of < ENOUGH);
  return (
    <section class="themes" aria-labelledby="themes">
      <h3 id="themes">{words.themes}</h3>
      <p>{enough.length > 0 ? words.themesWhy : words.themesFew}</p>
      {enough.map((theme) => (
        <Counts key={theme.worksheet + theme.id} theme={theme} words={words} />
      ))}
      <Courses state={state} props={props} />
      {few.length > 0 ? (
        <p class="soft">
          {few.map(({ title, of }) => fill(words.tooFew, { title, of, enough: ENOUGH })).join(' ')}
        </p>
      ) : null}
    </section>
  );
}

function Counts({ theme, words }: { theme: Theme; words: DeskProps['words'] }) {
  const { title, of, counts, worksheet } = theme;
  return (
    <div class="theme">
      <h4>{title}</h4>
      {counts.length === 0 ? <p>{fill(words.noneCounted, { of })}</p> : null}
      {counts.map((count) => (
        <Opened key={count.label} {...{ count, of, worksheet, words }} />
      ))}
    </div>
  );
}

/** Units of the drawing. */
const [WIDTH, HEIGHT] = [64, 8];

/** How much of all it is; the words beside it say the same. */
const Bar = ({ part }: { part: number }) => (
  <svg class="bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
    <rect width={WIDTH * part} height={HEIGHT} />
  </svg>
);

interface OpenedProps {
  readonly count: Count;
  readonly of: number;
  readonly worksheet: string;
  readonly words: DeskProps['words'];
}

function Opened({ count: { label, behind }, of, worksheet, words }: OpenedProps) {
  if (behind.length === 0)
    return (
      <p class="none">
        <span>{label}</span> <Bar part={0} /> <span>{fill(words.counted, { count: 0, of })}</span>
      </p>
    );
  return (
    <details>
      <summary>
        <b>{label}</b> <Bar part={behind.length / of} />{' '}
        <span>{fill(words.counted, { count: behind.length, of })}</span>
      </summary>
      <ul class="rows">
        {behind.map(({ entry, title, words: said }) => (
          <li key={entry}>
            <a href={`/worksheets/${worksheet}/?entry=${entry}`}>{title}</a>
            {said.map((text, index) => (
              <p key={index} class="verbatim">
                {text}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
