/** A card: a page drawn from the answers, to be taken along by itself. */
import { columnsOf, fieldsOf, isBlank, isSimpleField } from './answers';
import type { Answers, LetterAnswer, Row } from './answers';
import { toMessage } from './part';
import type { Card, CardPart, Column, Worksheet } from './schema';
import { namedRows, toWords } from './show';
import type { FaceWords } from './words';

/** One thing under a heading: a fixed row's words, then a line for each column that holds something. */
export type CardLine = readonly string[];
export interface DrawnPart {
  readonly title: string;
  readonly part: CardPart;
  readonly lines: readonly CardLine[];
}

/** The parts of a card with what the answers put under each; a part without answers has no lines. */
export function drawCard(
  worksheet: Worksheet,
  card: Card,
  answers: Answers,
  words: FaceWords,
): readonly DrawnPart[] {
  return card.parts.map((part) => ({
    title: part.title,
    part,
    lines: linesOf(worksheet, part, answers, words),
  }));
}

/** A card for somebody else, as a message: its lead and its questions, and nothing of what was answered. */
export const toRequest = ({ lead, parts }: Card): string =>
  [lead, ...parts.map(({ title }, index) => `${index + 1}. ${title}`)].join('\n\n');

function linesOf(
  worksheet: Worksheet,
  part: CardPart,
  answers: Answers,
  words: FaceWords,
): readonly CardLine[] {
  const field = fieldsOf(worksheet).find(({ id }) => id === part.field);
  const answer = field && answers[field.id];
  if (!field || answer === undefined || isBlank(answer)) return [];
  if (isSimpleField(field)) return [[toWords(field, answer as string, words)]];
  // parseAnswers gives every kind its own.
  if (field.kind === 'letter') return [[toMessage(answer as LetterAnswer)]];
  const rows = answer as readonly Row[]; // parseAnswers gives rows to fields that have rows
  const columns = (part.columns ?? columnsOf(field).map(({ id }) => id)).flatMap((id): readonly Column[] =>
    columnsOf(field).filter((column) => column.id === id),
  );
  return namedRows(field, rows)
    .filter(({ row }) => !part.only || part.only.options.includes(String(row[part.only.column])))
    .map(({ row, name }) => {
      const said = columns.map((column) => toWords(column, row[column.id], words)).filter(Boolean);
      return said.length > 0 && field.kind === 'table' && field.rows ? [name, ...said] : said;
    })
    .filter((line) => line.length > 0);
}
