/**
 * What a person answered, and how any part of the project reads it. Answers are keyed by field id, rows by an id of
 * their own, never by position.
 */
import { isPart } from './part';
import type { Part } from './part';
import type { Column, Field, Worksheet } from './schema';

/** The values that fit one control. Dates are ISO 8601 days (`2026-11-03`), a scale is 1–5, or 0 for "not part of it". */
export type Simple = string | number | readonly string[];
/** A row of a table by column id; an item of a list has the one column `text`. */
export interface Row {
  readonly id: string;
  readonly [column: string]: Simple;
}
/** A message as a person left it, and as the answers had made it then, so that what is theirs can be told apart. */
export interface LetterAnswer {
  readonly subject: string;
  readonly body: string;
  readonly made: { readonly subject: string; readonly parts: readonly Part[] };
  /** What it was before it was last begun again from the answers. */
  readonly before?: { readonly subject: string; readonly body: string };
}
export interface AnswerOf {
  line: string;
  text: string;
  date: string;
  choice: string;
  choices: readonly string[];
  scale: number;
  sentence: string;
  list: readonly Row[];
  table: readonly Row[];
  letter: LetterAnswer;
}
export type Kind = Field['kind'];
export type SimpleKind = Column['kind'];
export type Answer = AnswerOf[Kind];
export type Answers = Readonly<Record<string, Answer>>;

type Fields = { [F in Field as F['kind']]: F };
export type FieldOf<K extends Kind = Kind> = { [P in K]: Fields[P] & { kind: P } }[K];
/** One function for every kind of field: a missing kind is a compile error. */
export type PerKind<Out> = {
  readonly [K in Kind]: (field: FieldOf<K>, answer: AnswerOf[K]) => Out;
};
/** The same, for a face that also shows what has not been answered. */
export type PerKindOrBlank<Out, With = void> = {
  readonly [K in Kind]: (field: FieldOf<K>, answer: AnswerOf[K] | undefined, context: With) => Out;
};

export const SCALE_STEPS = [1, 2, 3, 4, 5] as const;
export const NOT_PART = 0;

/** The column of a row that says where it was brought in from, and the answer that says it for single fields. */
export const FROM = '$from';

/** The column that every item of a list is kept in. */
export const LIST_COLUMN = 'text';

export function fieldsOf(worksheet: Pick<Worksheet, 'header' | 'sections'>): readonly Field[] {
  return [...worksheet.header, ...worksheet.sections.flatMap((section) => section.fields)];
}

/** True for a field that one control answers. */
export const isSimpleField = (field: Field): field is Column =>
  field.kind !== 'list' && field.kind !== 'table' && field.kind !== 'letter';

/** A worksheet has one at most. */
export const isLetter = (field: Field): field is FieldOf<'letter'> => field.kind === 'letter';

/** True for what counts as not answered: nothing, white space, an empty list, rows without a word in them. */
export function isBlank(answer: Answer | undefined): boolean {
  if (answer === undefined) return true;
  if (typeof answer === 'string') return answer.trim() === '';
  if (typeof answer === 'number') return false;
  if ('body' in answer) return `${answer.subject}${answer.body}`.trim() === '';
  return answer.every((item) => (typeof item === 'string' ? item === '' : isBlankRow(item)));
}

export function isBlankRow(row: Row): boolean {
  return Object.entries(row).every(([column, value]) => column === 'id' || column === FROM || isBlank(value));
}

/** The face of one field, answered or not. */
export function shown<K extends Kind, Out, With>(
  show: PerKindOrBlank<Out, With>,
  field: FieldOf<K>,
  answers: Answers,
  context: With,
): Out {
  // parseAnswers keeps an answer only where it fits its field's kind, and the form writes no other.
  return show[field.kind](field, answers[field.id] as AnswerOf[K] | undefined, context);
}

const has = (options: Readonly<Record<string, string>>, value: unknown): value is string =>
  typeof value === 'string' && Object.hasOwn(options, value);

/** Unknown → a value that fits a simple kind, or `undefined`. Numbers for words, and the like, are not guessed at. */
function parseSimple(field: Column, value: unknown): Simple | undefined {
  switch (field.kind) {
    case 'choice':
      return has(field.options, value) ? value : undefined;
    case 'choices':
      return Array.isArray(value)
        ? Object.keys(field.options).filter((option) => value.includes(option))
        : undefined;
    case 'scale':
      return value === NOT_PART || SCALE_STEPS.some((step) => step === value)
        ? (value as number) // one of six numbers, compared above
        : undefined;
    case 'date':
      return typeof value === 'string' && isDay(value) ? value : undefined;
    default:
      return typeof value === 'string' ? value : undefined;
  }
}

/** True for a day that exists, as ISO 8601 `YYYY-MM-DD`. There is no year 0; no date input knows one. */
export function isDay(value: string): boolean {
  if (!/^(?!0000)\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

const listColumn = { kind: 'line', id: LIST_COLUMN } as Column; // a line needs no more than its kind to be read

/** The columns of a field that has rows, or none. */
export function columnsOf(field: Field): readonly Column[] {
  if (field.kind === 'table') return field.columns;
  return field.kind === 'list' ? [listColumn] : [];
}

const isSimple = (value: unknown): value is Simple =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  (Array.isArray(value) && value.every((item) => typeof item === 'string'));

/** A row with what fits its columns. Columns that are not known (a later version's, say) are carried along. */
function parseRow(columns: readonly Column[], value: unknown): Row | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const given = new Map<string, unknown>(Object.entries(value));
  const id = given.get('id');
  if (typeof id !== 'string' || id === '') return undefined;
  for (const column of columns) {
    const was = column.was === undefined ? undefined : given.get(column.was);
    given.set(column.id, parseSimple(column, given.get(column.id) ?? was));
  }
  const cells = [...given].filter((cell): cell is [string, Simple] => isSimple(cell[1]));
  return { ...Object.fromEntries(cells), id };
}

const isMessage = (value: unknown): value is { readonly subject: string; readonly body: string } =>
  typeof value === 'object' &&
  value !== null &&
  'subject' in value &&
  typeof value.subject === 'string' &&
  'body' in value &&
  typeof value.body === 'string';

/** What cannot be read of how it was made counts as not made: then all of it is the person's own. */
function parseLetter(value: unknown): LetterAnswer | undefined {
  if (!isMessage(value)) return undefined;
  const { made, before, ...rest } = value as Partial<LetterAnswer> & typeof value; // both are looked at here
  const parts: readonly unknown[] = Array.isArray(made?.parts) ? made.parts : [];
  const subject = typeof made?.subject === 'string' ? made.subject : '';
  return {
    ...rest,
    made: { subject, parts: parts.filter(isPart) },
    ...(isMessage(before) && { before }),
  };
}

function parseAnswer(field: Field, value: unknown): Answer | undefined {
  if (field.kind === 'letter') return parseLetter(value);
  if (field.kind !== 'list' && field.kind !== 'table') return parseSimple(field, value);
  if (!Array.isArray(value)) return undefined;
  const seen = new Set<string>();
  return value
    .flatMap((item: unknown) => parseRow(columnsOf(field), item) ?? [])
    .filter((row) => !seen.has(row.id) && seen.add(row.id));
}

/**
 * Unknown → the answers that fit a worksheet. Keeps what fits, looks under a field's former id (`was`) too, drops
 * the rest, and never throws. What it drops is not lost: records are merged into, not written over.
 */
export function parseAnswers(worksheet: Pick<Worksheet, 'header' | 'sections'>, value: unknown): Answers {
  if (typeof value !== 'object' || value === null) return {};
  const given = new Map<string, unknown>(Object.entries(value));
  const marks = parseAnswer({ kind: 'list' } as Field, given.get(FROM)); // a list needs no more to be read
  return Object.fromEntries([
    ...(marks === undefined ? [] : [[FROM, marks] as const]),
    ...fieldsOf(worksheet).flatMap((field): [string, Answer][] => {
      const was = field.was === undefined ? undefined : given.get(field.was);
      const answer = parseAnswer(field, given.get(field.id) ?? was);
      return answer === undefined ? [] : [[field.id, answer]];
    }),
  ]);
}
