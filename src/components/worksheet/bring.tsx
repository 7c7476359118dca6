/** Bringing in what another worksheet holds: offered, chosen, marked. It comes where there is something to bring in. */
import { render } from 'preact';
import { dayOf } from '../../stores/clock';
import { byLatestChange, readShelf, writtenAt } from '../../stores/entries';
import { FROM, parseAnswers } from '../../worksheet/answers';
import type { Answers, Row } from '../../worksheet/answers';
import { APPLICATION, applicationOf } from '../../worksheet/application';
import type { Applied } from '../../worksheet/application';
import type { Entry } from '../../worksheet/entry';
import type { Known } from '../../worksheet/known';
import { bringIn, offersFrom } from '../../worksheet/bringing';
import type { Offer } from '../../worksheet/bringing';
import { titleOf, toDay } from '../../worksheet/show';
import { fill } from '../../worksheet/words';
import type { BringWords } from '../../words/bring.en';
import { openBelongs } from './Belongs';
import bringCss from './bring.css?url';
import { BringPanel } from './BringPanel';
import type { OpenDesk } from './desk';
import type { Keeping } from './keeping';
import { newId } from './sheet';

/** More than these are at the desk. */
const SHOWN = 3;

export interface Bringing {
  readonly sources: readonly Known[];
  readonly applied: readonly Applied[];
  readonly words: BringWords;
}

export async function openBring(
  form: HTMLFormElement,
  desk: OpenDesk,
  keeping: Keeping,
  { sources, applied, words }: Bringing,
  /** Puts these answers on the page. */
  take: (answers: Answers, fields: readonly string[]) => void,
): Promise<void> {
  const host = form.querySelector<HTMLElement>(':scope > .bring');
  const { worksheet, sheet } = desk;
  const { entries } = await readShelf(keeping.storage, Date.now());
  const known = (entry: Entry) => sources.find(({ id }) => id === entry.worksheet);
  const usable = entries.filter(known).sort(byLatestChange);
  const wanted = new URLSearchParams(location.search).get('from');
  /** The sheets that are opened: one, or all together. */
  let open = usable.filter(({ id }) => id === wanted);
  let said = wanted !== null && open.length === 0 ? words.missing : '';

  const nameOf = (entry: Entry) => {
    const source = known(entry);
    if (!source) return '';
    const title = titleOf(source, parseAnswers(source, entry.answers), desk.words);
    return fill(words.which, { title, noun: source.noun, day: toDay(dayOf(writtenAt(entry))) });
  };

  const often = (count: number) =>
    count === 1 ? words.once : count === 2 ? words.twice : fill(words.times, { count });

  function show(entries: readonly Entry[]): void {
    open = [...entries];
    said = '';
    draw();
    host?.querySelector<HTMLElement>('input, button')?.focus();
  }

  function close(sentence = ''): void {
    open = [];
    said = sentence;
    const address = new URL(location.href);
    address.searchParams.delete('from');
    history.replaceState(history.state, '', address);
    draw();
  }

  function bring(chosen: readonly Offer[]): void {
    if (chosen.length === 0) {
      said = words.none;
      draw();
      return;
    }
    const changed = bringIn(chosen, sheet.answers, newId, often);
    take(changed, Object.keys(changed));
    // Whose names came along, that one's application it is part of.
    const namer = chosen.find(({ field }) => worksheet.application.includes(field.id));
    const whose = namer && usable.find(({ id }) => id === namer.from.split('/')[1]);
    desk.put(whose ? { ...changed, [APPLICATION]: applicationOf(whose) } : changed);
    if (whose) belongs?.(whose);
    mark();
    close(fill(words.done, { count: chosen.length }));
    const [first] = chosen;
    form.querySelector<HTMLElement>(`[name^="${first?.field.id ?? ''}"]`)?.focus();
  }

  /** Says at each field that was brought in where it came from. Rows say it themselves. */
  function mark(): void {
    for (const row of (sheet.answers[FROM] ?? []) as readonly Row[]) {
      const field = form.querySelector(`[name="${row.id}"]`)?.closest('.field');
      if (!field) continue;
      field.querySelector(':scope > .from')?.remove();
      const [id = '', entry = ''] = String(row[FROM]).split('/');
      const noun = sources.find((one) => one.id === id)?.noun ?? '';
      const link = document.createElement('a');
      link.href = `/worksheets/${id}/?entry=${entry}`;
      link.textContent = fill(words.from, { noun });
      const line = Object.assign(document.createElement('p'), { className: 'from' });
      line.append(link);
      field.append(line);
    }
  }

  function draw(): void {
    if (!host) return;
    const [current, ...more] = open;
    render(
      <div class="offers">
        <link rel="stylesheet" href={bringCss} />
        {said === '' ? null : <p role="status">{said}</p>}
        {current ? (
          <BringPanel
            key={current.id + String(more.length)}
            name={more.length > 0 ? fill(words.fromAll, { count: open.length }) : nameOf(current)}
            how={more.length > 0 ? words.chooseAll : words.choose}
            offers={offersFrom(worksheet, open, sheet.answers)}
            {...{ words, desk, bring }}
            close={() => close()}
          />
        ) : usable.length > 0 ? (
          <>
            <p>{words.offer}</p>
            <ul>
              {usable.slice(0, SHOWN).map((entry) => (
                <Choice key={entry.id} name={nameOf(entry)} show={() => show([entry])} />
              ))}
              {usable.length > 1 ? (
                <Choice name={fill(words.together, { count: usable.length })} show={() => show(usable)} />
              ) : null}
            </ul>
          </>
        ) : null}
      </div>,
      host,
    );
  }

  const label = form.querySelector('.on-cover .label');
  const belongs =
    label && worksheet.application.length > 0
      ? openBelongs(label, desk, keeping, { entries, applied, words, take })
      : undefined;
  mark();
  draw();
}

const Choice = ({ name, show }: { name: string; show: () => void }) => (
  <li>
    <button type="button" class="as-link" onClick={show}>
      {name}
    </button>
  </li>
);
