/** The dates of a sheet as a calendar file. It comes with the click that asks for it. */
import type { Entry } from '../../worksheet/entry';
import { datesOf } from '../../worksheet/dates';
import { sequenceOf, toCalendar } from '../../worksheet/faces/calendar';
import { own } from '../../worksheet/merge';
import { titleOf } from '../../worksheet/show';
import { download } from './carry';
import type { OpenDesk } from './desk';
import type { Keeping } from './keeping';
import { newUuid } from './sheet';
import { nameFor } from './whole';

/** Where the browser keeps nothing there are no clocks, and no id that could be known again. */
async function keptOf({ storage, id }: Keeping): Promise<Pick<Entry, 'id' | 'clocks'>> {
  await storage.flush();
  const loaded = id() === '' ? undefined : await storage.load(id());
  return loaded?.state === 'ok' ? { ...loaded.entry, id: id() } : { id: newUuid(), clocks: {} };
}

/** Hands over the file, or gives the sentence that there is nothing to put into it. */
export async function takeDates(desk: OpenDesk, keeping: Keeping): Promise<string> {
  const { worksheet, sheet, words } = desk;
  const due = datesOf(worksheet, sheet.answers);
  if (due.length === 0) return words.noDates;
  const kept = await keptOf(keeping);
  const about = titleOf(worksheet, sheet.answers, words);
  const dates = due.map(({ id, day, title, note, field }) => ({
    ...{ uid: `${kept.id}-${id}`, day, summary: title },
    sequence: sequenceOf(own(kept.clocks, field)?.[0] ?? ''),
    description: [`${worksheet.title}: ${about}`, note].filter(Boolean).join('\n'),
  }));
  download(nameFor(desk, 'ics'), 'text/calendar', toCalendar(dates, Date.now()));
  return words.datesTaken;
}
