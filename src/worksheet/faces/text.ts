/** A worksheet as plain text, lines ending in LF. Long lines are left to whoever shows them. */
import { columnsOf } from '../answers';
import type { Answers, FieldOf, PerKind, Row, Simple } from '../answers';
import { toMessage } from '../part';
import type { Column, Worksheet } from '../schema';
import {
  answered,
  answeredHeader,
  answeredSections,
  namedRows,
  titleOf,
  toFullWords,
  toKeys,
  toLead,
  toWords,
  ungrouped,
} from '../show';
import { inTrays } from '../trays';
import type { FaceWords } from '../words';

const indent = (text: string, by: string) => text.replace(/\n(?=.)/g, `\n${by}`);

const underlined = (title: string, line: string) => `${title}\n${line.repeat(Array.from(title).length)}`;

/** `label: words`, or the words below their label when they are long. */
function labelled(label: string, words: string): string {
  return toLead(label) + (words.includes('\n') || words.length > 60 ? '\n' : ' ') + words;
}

/** The cells that hold something, one a line. A lone column needs no label. */
function cells(columns: readonly Column[], row: Row, words: FaceWords): string {
  const said = columns.map((column) => ({ column, text: toWords(column, row[column.id], words) }));
  if (columns.length === 1) return said.map(({ text }) => text).join('');
  return said
    .flatMap(({ column, text }) => (text === '' ? [] : [indent(`${toLead(column.label)} ${text}`, '  ')]))
    .join('\n');
}

function rows(field: FieldOf<'list' | 'table'>, answer: readonly Row[], words: FaceWords): string {
  const columns = columnsOf(field);
  return namedRows(field, answer)
    .map(({ row, name }) => {
      if (field.kind === 'table' && field.rows) {
        const said = columns.map((column) => toWords(column, row[column.id], words)).filter(Boolean);
        return `- ${toLead(name)} ${indent(said.join(' · '), '  ')}`;
      }
      const mark = `${name}. `;
      return mark + indent(cells(columns, row, words), ' '.repeat(mark.length));
    })
    .join('\n');
}

function trays(field: FieldOf<'table'>, answer: readonly Row[], words: FaceWords): string {
  return inTrays(field, namedRows(field, answer), ({ row }) => row, words)
    .filter(({ inside }) => inside.length > 0)
    .map(({ name, inside }) => {
      const said = inside.map(({ row }) => row);
      return `${toLead(name)}\n${rows(ungrouped(field), said, words)}`;
    })
    .join('\n\n');
}

const faces = (words: FaceWords): PerKind<string> => {
  const simple = (field: Column, answer: Simple) => labelled(field.label, toFullWords(field, answer, words));
  return {
    line: simple,
    text: simple,
    date: simple,
    choice: simple,
    choices: simple,
    scale: simple,
    sentence: simple,
    letter: (field, answer) => labelled(field.label, toMessage(answer)),
    list: (field, answer) => `${toLead(field.label)}\n${rows(field, answer, words)}`,
    table: (field, answer) => {
      const inside = field.group === undefined ? rows(field, answer, words) : trays(field, answer, words);
      return [toLead(field.label), ...toKeys(field).map((key) => `(${key})`), inside].join('\n');
    },
  };
};

/** One field that was answered, as plain text. */
export const fieldToText = (field: FieldOf, answers: Answers, words: FaceWords): string =>
  answered(faces(words), field, answers) ?? '';

/** What was answered, as plain text that ends in a line feed. Questions without an answer are left out. */
export function toText(worksheet: Worksheet, answers: Answers, words: FaceWords): string {
  const face = faces(words);
  const header = answeredHeader(worksheet, answers);
  const label = header.simple.flatMap((field) => answered(face, field, answers) ?? []).join('\n');
  const sections = answeredSections(worksheet, answers).flatMap(({ section, number, fields }) => [
    underlined(`${number}. ${section.title}`, '-'),
    ...fields.flatMap((field) => answered(face, field, answers) ?? []),
  ]);
  const title = underlined(`${toLead(worksheet.title)} ${titleOf(worksheet, answers, words)}`, '=');
  const rest = header.rows.flatMap((field) => answered(face, field, answers) ?? []);
  return `${[title, label, ...rest, ...sections].filter(Boolean).join('\n\n')}\n`;
}
