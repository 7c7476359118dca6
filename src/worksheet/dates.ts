/** Days on which something is due, as they follow from what was answered. No clock: whoever shows them knows today. */
import { columnsOf, fieldsOf, isDay, isSimpleField } from './answers';
import type { Answers, Row } from './answers';
import type { DueRule } from './onward';
import type { Worksheet } from './schema';
import { isAsked } from './when';
import { fill } from './words';

/** Something that is due on a day, an ISO 8601 day (`2026-11-03`). */
export interface Due {
  /** What tells it from all others of its entry: of the rule, and of the row. It stays when the day changes. */
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly note: string;
  /** The field that it follows from. */
  readonly field: string;
  /** `day` is the first of so many, so many days apart. */
  readonly repeats?: DueRule['repeats'];
}

/** The day on which it is due next, seen from today; the last one, if all are over. */
export function nextOf({ day, repeats }: Due, today: string): string {
  if (!repeats || day >= today) return day;
  const gone = Math.ceil((Date.parse(today) - Date.parse(day)) / 86_400_000 / repeats.days);
  return dayAfter(day, { days: repeats.days * Math.min(gone, repeats.times - 1) });
}

/**
 * The day that is so many months and days later. What has no such day in its month is the last one there: three months
 * after 30 November is 28 February. Counted in UTC, so that no change of the clocks moves it.
 */
export function dayAfter(day: string, { days = 0, months = 0 }: Partial<DueRule['after']>): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last) + days)).toISOString().slice(0, 10);
}

/** What is due, in the words of its row: in place of the title, or of `{says}` in it. */
function titleWith(title: string, says: string): string {
  if (!title.includes('{says}')) return says || title;
  return says === '' ? title.replace(/:?\s*\{says\}/, '') : fill(title, { says });
}

const holds = (row: Row, choice: DueRule['only']): boolean =>
  choice !== undefined && choice.options.some((option) => option === row[choice.column]);

/** Everything that is due, the earliest first. `answers` are what parseAnswers gave. */
export function datesOf(
  worksheet: Pick<Worksheet, 'header' | 'sections' | 'dates'>,
  answers: Answers,
): readonly Due[] {
  const fields = fieldsOf(worksheet);
  const due = worksheet.dates.flatMap((rule): readonly Due[] => {
    const { id, title, note = '', day: column = '', says = '', only, unless, after, when, repeats } = rule;
    const field = fields.find((one) => one.id === rule.field);
    if (!field || !isAsked(when, answers)) return [];
    const on = (from: unknown, dueId: string, words: unknown): readonly Due[] =>
      typeof from === 'string' && isDay(from)
        ? [
            {
              ...{ id: dueId, day: dayAfter(from, after), note, field: field.id },
              ...(repeats && { repeats }),
              title: titleWith(title, typeof words === 'string' ? words.trim() : ''),
            },
          ]
        : [];
    if (isSimpleField(field)) return on(answers[field.id], id, undefined);
    if (columnsOf(field).length === 0) return [];
    const rows = (answers[field.id] ?? []) as readonly Row[]; // the field has rows
    if (rows.some((row) => holds(row, unless))) return [];
    return rows.flatMap((row) =>
      only && !holds(row, only) ? [] : on(row[column], `${id}-${row.id}`, row[says]),
    );
  });
  return due.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}
