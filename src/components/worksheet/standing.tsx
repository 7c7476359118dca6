/** Where a sheet stands, above its questions. It comes with a sheet that was kept, and follows what is changed in it. */
import { render } from 'preact';
import { dayOf } from '../../stores/clock';
import { standingOf } from '../../worksheet/standing';
import { toDay } from '../../worksheet/show';
import type { Due } from '../../worksheet/dates';
import { fill } from '../../worksheet/words';
import type { StandingWords } from '../../words/standing.en';
import type { OpenDesk } from './desk';

/** Shows the long version, where what a link leads to is not in the short one. The link then goes there by itself. */
function bringToLight(id: string): void {
  const full = document.querySelector<HTMLInputElement>('[name="version"][value="full"]');
  if (full && document.getElementById(id)?.offsetParent === null) full.checked = true;
}

/** Gives what draws it anew. */
export function openStanding(host: HTMLElement, { worksheet, sheet }: OpenDesk): () => void {
  const words = JSON.parse(host.dataset['words'] ?? '{}') as StandingWords; // the page's own build wrote it
  const draw = () => {
    const today = dayOf(Date.now());
    const { soon, past, figures } = standingOf(worksheet, sheet.answers, today);
    const item = ({ id, title, day, field }: Due) => (
      <li key={id}>
        <a href={`#${field}`} onClick={() => bringToLight(field)}>
          {title}
        </a>{' '}
        {day === today ? words.today : fill(words.on, { day: toDay(day) })}
      </li>
    );
    const list = (title: string, dues: readonly Due[]) =>
      dues.length === 0 ? null : (
        <div>
          <p class="lab">{title}</p>
          <ul>{dues.map(item)}</ul>
        </div>
      );
    if (soon.length + past.length + figures.length === 0) {
      render(null, host);
      return;
    }
    render(
      <section aria-label={words.title}>
        {list(words.soon, soon)}
        {list(words.past, past)}
        {figures.length > 0 ? (
          <ul class="figures">
            {figures.map(({ label, value }) => (
              <li key={label}>
                {label}: <b>{value}</b>
              </li>
            ))}
          </ul>
        ) : null}
      </section>,
      host,
    );
  };
  draw();
  return draw;
}
