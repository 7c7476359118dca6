/** Dates of sheets as one calendar file. It comes with the click that asks for it. */
import { parseAnswers } from '../../worksheet/answers';
import type { Entry } from '../../worksheet/entry';
import { toCalendar, toCalendarDates } from '../../worksheet/faces/calendar';
import type { DeskProps } from './state';

/** The text of the file: of all that is due on these sheets, or of the one date with this id. */
export const calendarOf = (entries: readonly Entry[], { over, faces }: DeskProps, due?: string): string =>
  toCalendar(
    entries.flatMap((entry) => {
      const worksheet = over.find(({ id }) => id === entry.worksheet);
      if (!worksheet) return [];
      const dates = toCalendarDates(worksheet, entry, parseAnswers(worksheet, entry.answers), faces);
      return due === undefined ? dates : dates.filter(({ uid }) => uid === `${entry.id}-${due}`);
    }),
    Date.now(),
  );
