/** The rows of one table for a spreadsheet: RFC 4180, in UTF-8 with a byte order mark, by which Excel knows it. */
import { columnsOf } from '../answers';
import type { Row } from '../answers';
import type { Field } from '../schema';
import { namedRows, toWords } from '../show';
import type { FaceWords } from '../words';

const MARK = '\uFEFF';

/** A cell that begins with one of these would be run as a formula. An apostrophe makes it a text. */
const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cell = (text: string): string => `"${guarded(text).replaceAll('"', '""')}"`;

/** Rows → a CSV file: one line of labels, one for each row that holds something. Days are written as in ISO 8601. */
export function toCsv(
  field: Extract<Field, { kind: 'list' | 'table' }>,
  answer: readonly Row[],
  words: FaceWords,
): string {
  const columns = columnsOf(field);
  const fixed = field.kind === 'table' && field.rows !== undefined;
  const lines = namedRows(field, answer).map(({ row, name }) => [
    ...(fixed ? [name] : []),
    ...columns.map((column) =>
      column.kind === 'date' ? String(row[column.id] ?? '') : toWords(column, row[column.id], words),
    ),
  ]);
  const labels = [...(fixed ? [''] : []), ...columns.map(({ label }) => label)];
  return `${MARK}${[labels, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}
