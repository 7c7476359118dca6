/** Worksheets filled in by invented people. Together, those of one person tell a story. */
import { columnsOf, fieldsOf, isBlank, isSimpleField, parseAnswers } from './answers';
import type { Answer, Answers, LetterAnswer, Row } from './answers';
import { toMessage } from './part';
import type { Read } from './definition';
import { suggest } from './suggest';
import type { Field, Worksheet } from './schema';
import { namedRows, toWords } from './show';
import type { FaceWords } from './words';

export interface Person {
  readonly id: string;
  readonly name: string;
  /** In years. */
  readonly age: number;
  /** One line, without a full stop. */
  readonly situation: string;
}

export interface Example {
  readonly worksheet: string;
  readonly person: Person;
  /** Where it stands in its person's story, from 1 on. */
  readonly step: number;
  /** What it is called there. */
  readonly title: string;
  readonly answers: Answers;
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** YAML reads `2026-11-03` as a point in time; an answer is the day. */
const daysAsWords = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(daysAsWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, daysAsWords(inner)]));
};

/** One step of a person's story, and the page that shows it. */
export interface Step {
  readonly id: string;
  readonly title: string;
  readonly href: string;
}

/** Unknown → an example, if its person is known and every answer in it fits the worksheet it is for. */
export function parseExample(
  data: unknown,
  worksheets: readonly Worksheet[],
  people: readonly Person[],
): Read<Example> {
  const { worksheet: id, person: who, step, title, answers } = record(daysAsWords(data));
  const worksheet = worksheets.find((one) => one.id === id);
  const person = people.find((one) => one.id === who);
  if (!worksheet || !person)
    return {
      ok: false,
      mistakes: [
        ...(worksheet ? [] : [unknown('worksheet', id, worksheets)]),
        ...(person ? [] : [unknown('person', who, people)]),
      ],
    };
  if (typeof step !== 'number' || !Number.isInteger(step) || step < 1)
    return { ok: false, mistakes: [`step: expected its place in the story of ${person.name}, from 1 on.`] };
  if (typeof title !== 'string' || title === '')
    return { ok: false, mistakes: ['title: expected what it is called in the story, in a few words.'] };
  const parsed = parseAnswers(worksheet, answers);
  const mistakes = misfits(worksheet, record(answers), parsed);
  return mistakes.length > 0
    ? { ok: false, mistakes }
    : { ok: true, value: { worksheet: worksheet.id, person, step, title, answers: parsed } };
}

function unknown(property: string, found: unknown, all: readonly { readonly id: string }[]): string {
  const ids = all.map((one) => one.id);
  return `${property}: found \`${String(found)}\`. ${suggest(String(found), ids)}`;
}

function misfits(
  worksheet: Worksheet,
  given: Readonly<Record<string, unknown>>,
  parsed: Answers,
): readonly string[] {
  const fields = fieldsOf(worksheet);
  return Object.entries(given).flatMap(([id, answer]) => {
    const field = fields.find((one) => one.id === id);
    if (!field)
      return [
        `answers › ${id}: no such field. ${suggest(
          id,
          fields.map((one) => one.id),
        )}`,
      ];
    const strays = straysIn(field, answer);
    if (strays.length > 0) return strays;
    if (JSON.stringify(sorted(parsed[id])) === JSON.stringify(sorted(answer))) return [];
    const columns = columnsOf(field).map((column) => `\`${column.id}\``);
    const options = 'options' in field ? Object.keys(field.options) : columns;
    const expected = options.length > 0 ? ` It knows: ${options.join(', ')}.` : '';
    return [
      `answers › ${id}: found ${JSON.stringify(answer)}, which does not fit a ${field.kind}.${expected}`,
    ];
  });
}

/** Columns and fixed rows that a table does not have. In a person's record they would be kept; here they are slips. */
function straysIn(field: Field, answer: unknown): readonly string[] {
  if (!Array.isArray(answer) || columnsOf(field).length === 0) return [];
  const columns = ['id', ...columnsOf(field).map((column) => column.id)];
  const fixed = field.kind === 'table' && field.rows ? Object.keys(field.rows) : undefined;
  return answer.flatMap((row: unknown) => {
    const rowId = String(record(row)['id']);
    const strays = Object.keys(record(row)).filter((column) => !columns.includes(column));
    return [
      ...(fixed && !fixed.includes(rowId)
        ? [`answers › ${field.id}: no such row as \`${rowId}\`. ${suggest(rowId, fixed)}`]
        : []),
      ...strays.map(
        (column) =>
          `answers › ${field.id} › ${rowId}: no such column as \`${column}\`. ${suggest(column, columns)}`,
      ),
    ];
  });
}

/** The same value with everything in one order: that of properties, and of ticks, means nothing. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted).sort(byWord);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
};

/** Only words change places: rows stay as they are. */
const byWord = (one: unknown, other: unknown): number =>
  typeof one === 'string' && typeof other === 'string' ? one.localeCompare(other, 'en') : 0;

/** What a person's examples of a worksheet say to each field, by field id: the first that says something. */
export function examplesBeside(
  worksheet: Worksheet,
  examples: readonly Example[],
  words: FaceWords,
): Readonly<Record<string, string>> {
  const said = (field: Field): string => {
    if (field.example !== undefined) return field.example;
    const answers = examples.map((example) => example.answers[field.id]);
    const answer = answers.find((one) => one !== undefined && !isBlank(one));
    return answer === undefined ? '' : inWords(field, answer, words);
  };
  const all = fieldsOf(worksheet).map((field) => [field.id, said(field)] as const);
  return Object.fromEntries(all.filter(([, text]) => text !== ''));
}

/** An answer as it stands beside its question: of many rows the first two. */
function inWords(field: Field, answer: Answer, words: FaceWords): string {
  // parseExample has seen that every answer fits its kind.
  if (isSimpleField(field)) return toWords(field, answer as string, words);
  if (field.kind === 'letter') return toMessage(answer as LetterAnswer);
  const rows = namedRows(field, answer as readonly Row[]).slice(0, 2);
  return rows
    .map(({ row, name }) => {
      const cells = columnsOf(field).map((column) => toWords(column, row[column.id], words));
      return `${name}. ${cells.filter(Boolean).join(' · ')}`;
    })
    .join('\n');
}
