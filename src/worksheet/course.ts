/** How ratings went over several sheets: one line for each thing that is rated on every sheet. */
import { NOT_PART, fieldsOf, parseAnswers } from './answers';
import type { Row } from './answers';
import type { Entry } from './entry';
import type { ThemeRule } from './onward';
import type { Over } from './over';
import { ENOUGH } from './themes';

export interface Course {
  /** What was rated. */
  readonly label: string;
  /** From 1 to 5, the earliest first. */
  readonly ratings: readonly number[];
}

/**
 * Ratings of a fixed row, over all sheets on which it was rated, in the order of their days; a sheet without a day
 * counts as of the day on which it was begun. Fewer than three tell nothing.
 */
export function coursesOf(worksheet: Over, rule: ThemeRule, entries: readonly Entry[]): readonly Course[] {
  const field = fieldsOf(worksheet).find(({ id }) => id === rule.field);
  if (field?.kind !== 'table' || !field.rows) return [];
  const sheets = entries
    .filter((entry) => entry.worksheet === worksheet.id)
    .map((entry) => {
      const answers = parseAnswers(worksheet, entry.answers);
      const day = answers[rule.on ?? ''];
      const rows = (answers[field.id] ?? []) as readonly Row[]; // the field has rows
      return { day: typeof day === 'string' && day !== '' ? day : entry.createdAt.slice(0, 10), rows };
    })
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  return Object.entries(field.rows).flatMap(([id, label]) => {
    const ratings = sheets.flatMap(({ rows }) => {
      const rating = rows.find((row) => row.id === id)?.[rule.column ?? ''];
      return typeof rating === 'number' && rating !== NOT_PART ? [rating] : [];
    });
    return ratings.length < ENOUGH ? [] : [{ label, ratings }];
  });
}
