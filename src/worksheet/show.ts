/** How answers read as words: shared by every face that writes text. */
import { NOT_PART, columnsOf, fieldsOf, isBlank, isBlankRow, isDay, isSimpleField } from './answers';
import type { AnswerOf, Answers, FieldOf, Kind, PerKind, Row, Simple } from './answers';
import type { Column, Field, Section, Worksheet } from './schema';
import { fill } from './words';
import type { FaceWords } from './words';

/** A day as people write it, "3 November 2026"; what is not a day stays as it is. */
export function toDay(day: string, language = 'en-GB'): string {
  if (!isDay(day)) return day;
  const time = Date.parse(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

/** The month of a day, "November 2026". */
export const toMonth = (day: string, language = 'en-GB'): string =>
  isDay(day)
    ? new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        Date.parse(`${day}T00:00:00Z`),
      )
    : day;

/** One simple answer as words, its line breaks as LF. An option that is not known is left out. */
export function toWords(field: Column, answer: Simple | undefined, words: FaceWords): string {
  if (answer === undefined || isBlank(answer)) return '';
  switch (field.kind) {
    case 'choice':
      return field.options[String(answer)] ?? '';
    case 'choices':
      return Object.entries(field.options)
        .filter(([option]) => Array.isArray(answer) && answer.includes(option))
        .map(([, label]) => label)
        .join('; ');
    case 'scale':
      return answer === NOT_PART ? words.notPart : fill(words.of, { number: Number(answer) });
    case 'date':
      return toDay(String(answer));
    default:
      return String(answer).replace(/\r\n?/g, '\n').trim();
  }
}

/** A label that words follow: "Role:", but "What went well?". */
export function toLead(label: string): string {
  return /[?!.:…]$/.test(label) ? label : `${label}:`;
}

const toEnds = ([low, high]: readonly [string, string]) => `1 = ${low}, 5 = ${high}`;

/** One simple answer for a reader who has only that: a number comes with what the ends of its scale mean. */
export function toFullWords(field: Column, answer: Simple, words: FaceWords): string {
  const said = toWords(field, answer, words);
  return field.kind === 'scale' && answer !== NOT_PART ? `${said} (${toEnds(field.ends)})` : said;
}

/** What the numbers in a table mean, one line for each column that is a scale. */
export function toKeys(field: Field): readonly string[] {
  return columnsOf(field).flatMap((column) =>
    column.kind === 'scale' ? [`${toLead(column.label)} ${toEnds(column.ends)}`] : [],
  );
}

/** The rows that hold something, with the words that name each: its fixed words, or its number. */
export function namedRows(
  field: Extract<Field, { kind: 'list' | 'table' }>,
  answer: readonly Row[],
): readonly { readonly row: Row; readonly name: string }[] {
  const fixed = field.kind === 'table' ? field.rows : undefined;
  if (!fixed) {
    return answer.filter((row) => !isBlankRow(row)).map((row, index) => ({ row, name: String(index + 1) }));
  }
  return Object.entries(fixed).flatMap(([id, name]) => {
    const row = answer.find((one) => one.id === id);
    return row && !isBlankRow(row) ? [{ row, name }] : [];
  });
}

/** The face of one field, if it was answered. */
export function answered<K extends Kind, Out>(
  show: PerKind<Out>,
  field: FieldOf<K>,
  answers: Answers,
): Out | undefined {
  const answer = answers[field.id];
  // parseAnswers keeps an answer only where it fits its field's kind, and the form writes no other.
  return isBlank(answer) ? undefined : show[field.kind](field, answer as AnswerOf[K]);
}

/** A grouped table without the column that it is grouped by: what is shown inside one tray. */
export function ungrouped(field: Extract<Field, { kind: 'table' }>): Extract<Field, { kind: 'table' }> {
  const { group, ...rest } = field;
  return { ...rest, columns: field.columns.filter(({ id }) => id !== group) };
}

/** The sections in which something was answered, with the numbers that they have on screen and paper. */
export function answeredSections(
  worksheet: Worksheet,
  answers: Answers,
): readonly { readonly section: Section; readonly number: number; readonly fields: readonly Field[] }[] {
  return worksheet.sections.flatMap((section, index) => {
    const fields = section.fields.filter((field) => !isBlank(answers[field.id]));
    return fields.length > 0 ? [{ section, number: index + 1, fields }] : [];
  });
}

/** What was answered on the label: first what fits beside its question, then what comes in rows. */
export function answeredHeader(
  worksheet: Worksheet,
  answers: Answers,
): { readonly simple: readonly Column[]; readonly rows: readonly Field[] } {
  const fields = worksheet.header.filter(({ id }) => !isBlank(answers[id]));
  return { simple: fields.filter(isSimpleField), rows: fields.filter((field) => !isSimpleField(field)) };
}

/** What names an entry. */
type Named = Pick<Worksheet, 'named' | 'header' | 'sections'>;

/** The title of an entry in one line, from the fields that name it: "Office coordinator, Harbour Street Housing". */
export function titleOf(worksheet: Named, answers: Answers, words: FaceWords): string {
  const fields = fieldsOf(worksheet);
  const parts = worksheet.named.map((id) => {
    const field = fields.find((one) => one.id === id);
    if (!field || !isSimpleField(field)) return '';
    return toWords(field, answers[id] as Simple | undefined, words).replace(/\s+/g, ' '); // parseAnswers: it fits
  });
  return parts.filter(Boolean).join(', ') || words.untitled;
}
