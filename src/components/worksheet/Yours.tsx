/** Above a sheet: the others of its kind that are kept in this browser. It comes where there are any. */
import { render } from 'preact';
import { dayOf } from '../../stores/clock';
import { readShelf, writtenAt } from '../../stores/entries';
import { parseAnswers } from '../../worksheet/answers';
import { titleOf, toDay } from '../../worksheet/show';
import { fill } from '../../worksheet/words';
import type { OpenDesk } from './desk';
import type { Keeping } from './keeping';

/** More than these are at the desk. */
const SHOWN = 3;

/** Every record that is kept here. */
type All = ReadonlyMap<string, readonly string[]>;

export async function showYours(host: Element, desk: OpenDesk, keeping: Keeping, all: All): Promise<void> {
  const { worksheet, words } = desk;
  const { storage } = keeping;
  const { entries } = await readShelf({ all: async () => all, remove: storage.remove }, Date.now());
  const mine = entries.filter(({ id, worksheet: of }) => of === worksheet.id && id !== keeping.id());
  const titled = mine.slice(0, SHOWN).map((entry) => {
    const title = titleOf(worksheet, parseAnswers(worksheet, entry.answers), words);
    const day = toDay(dayOf(writtenAt(entry)));
    return { id: entry.id, said: fill(words.changedOn, { title, day }) };
  });
  const isOpen = keeping.id() !== '';
  render(
    <nav aria-label={words.goOn}>
      {titled.length > 0 ? <p>{words.goOn}</p> : null}
      <ul>
        {titled.map(({ id, said }) => (
          <li key={id}>
            <a href={`?entry=${id}`}>{said}</a>
          </li>
        ))}
        {isOpen ? (
          <li>
            <a href={location.pathname}>{words.beginAnother}</a>
          </li>
        ) : null}
        <li>
          <a href="/worksheets/#desk">{words.atDesk}</a>
        </li>
      </ul>
    </nav>,
    host,
  );
}
