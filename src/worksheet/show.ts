/** How answers read as words: shared by every face that writes text. */
import { NOT_PART, isBlank, isBlankRow } from './answers';
import type { AnswerOf, Answers, FieldOf, Kind, PerKind, Row, Simple } from './answers';
import type { Column, Field, Section, Worksheet } from './schema';
import { fill } from './words';
import type { FaceWords } from './words';

/** A day as people write it, "3 November 2026"; what is not a day stays as it is. */
export function toDay(day: string, language = 'en-GB'): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time)
    ? day
    : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

/** One simple answer as words. An option that is not known is left out. */
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
      return String(answer).trim();
  }
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

/** The title of an entry, from the fields that name it: "Office coordinator, Harbour Street Housing". */
export function titleOf(worksheet: Worksheet, answers: Answers, words: FaceWords): string {
  const parts = worksheet.named.flatMap((id) => {
    const answer = answers[id];
    return typeof answer === 'string' && answer.trim() !== '' ? [answer.trim()] : [];
  });
  return parts.join(', ') || words.untitled;
}
