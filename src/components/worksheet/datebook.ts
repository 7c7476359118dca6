/** The dates of a sheet as a calendar file. It comes with the click that asks for it. */
import type { Entry } from '../../worksheet/entry';
import { datesOf } from '../../worksheet/dates';
import { toCalendar, toCalendarDates } from '../../worksheet/faces/calendar';
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
  if (datesOf(worksheet, sheet.answers).length === 0) return words.noDates;
  const dates = toCalendarDates(worksheet, await keptOf(keeping), sheet.answers, words);
  download(nameFor(desk, 'ics'), 'text/calendar', toCalendar(dates, Date.now()));
  return words.datesTaken;
}
