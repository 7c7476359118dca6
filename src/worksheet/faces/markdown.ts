/** A worksheet as CommonMark. What a person wrote is text there: nothing in it becomes markup. */
import { columnsOf } from '../answers';
import type { Answers, FieldOf, PerKind, Row, Simple } from '../answers';
import { toMessage } from '../part';
import type { Column, Field, Worksheet } from '../schema';
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

/**
 * Text → CommonMark 0.31 that shows just that text, with its line breaks and paragraphs. What GitHub adds (tables,
 * struck words) means nothing either. Only marks that could mean something are escaped, so that it reads well as it is.
 */
export function escape(text: string): string {
  return text
    .trim()
    .replace(/[ \t]*(\r\n?|\n)[ \t]*/g, '\n') // spaces at the edge of a line would be a break or code
    .replace(/[\\`*[<|~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/[\p{L}\p{N}]_+(?=[\p{L}\p{N}])|_/gu, (found) => (found === '_' ? '\\_' : found))
    .replace(/(^|\s)#/g, '$1\\#')
    .replace(/^(>|[-+=:](?=[-=:\s]|$))/gm, '\\$1')
    .replace(/^(\d+)(?=[.)](\s|$))/gm, '$1\\')
    .replace(/\n+/g, (breaks) => (breaks.length > 1 ? '\n\n' : '\\\n'));
}

const indent = (text: string, by: string) => text.replace(/\n(?=.)/g, `\n${by}`);

const labelled = (label: string, text: string) => `**${escape(toLead(label))}** ${escape(text)}`;

/** The cells that hold something, a paragraph each. A lone column needs no label. */
function cells(columns: readonly Column[], row: Row, words: FaceWords): readonly string[] {
  const said = columns.map((column) => ({ column, text: toWords(column, row[column.id], words) }));
  if (columns.length === 1) return said.map(({ text }) => escape(text));
  return said.flatMap(({ column, text }) => (text === '' ? [] : [labelled(column.label, text)]));
}

function rows(field: FieldOf<'list' | 'table'>, answer: readonly Row[], words: FaceWords): string {
  const columns = columnsOf(field);
  const fixed = field.kind === 'table' && field.rows !== undefined;
  return namedRows(field, answer)
    .map(({ row, name }) => {
      if (fixed) {
        const said = columns.map((column) => toWords(column, row[column.id], words)).filter(Boolean);
        return `- ${indent(labelled(name, said.join(' · ')), '  ')}`;
      }
      const mark = field.kind === 'list' ? '- ' : `${name}. `;
      return mark + indent(cells(columns, row, words).join('\n\n'), ' '.repeat(mark.length));
    })
    .join(fixed || columns.length === 1 ? '\n' : '\n\n');
}

function trays(field: FieldOf<'table'>, answer: readonly Row[], words: FaceWords): string {
  return inTrays(field, namedRows(field, answer), ({ row }) => row, words)
    .filter(({ inside }) => inside.length > 0)
    .map(({ name, inside }) => {
      const said = inside.map(({ row }) => row);
      return `#### ${escape(name)}\n\n${rows(ungrouped(field), said, words)}`;
    })
    .join('\n\n');
}

const faces = (words: FaceWords): PerKind<string> => {
  const under = (field: Field, ...parts: readonly string[]) =>
    [`### ${escape(field.label)}`, ...parts].join('\n\n');
  const simple = (field: Column, answer: Simple) => under(field, escape(toFullWords(field, answer, words)));
  return {
    line: simple,
    text: simple,
    date: simple,
    choice: simple,
    choices: simple,
    scale: simple,
    sentence: simple,
    letter: (field, answer) => under(field, escape(toMessage(answer))),
    list: (field, answer) => under(field, rows(field, answer, words)),
    table: (field, answer) => {
      const inside = field.group === undefined ? rows(field, answer, words) : trays(field, answer, words);
      return under(field, ...toKeys(field).map(escape), inside);
    },
  };
};

/** What was answered, as CommonMark that ends in a line feed. Questions without an answer are left out. */
export function toMarkdown(worksheet: Worksheet, answers: Answers, words: FaceWords): string {
  const face = faces(words);
  const header = answeredHeader(worksheet, answers);
  const label = header.simple.map((field) => {
    const answer = answers[field.id] as Simple; // parseAnswers: it fits a simple kind, and it is not blank
    return `- ${indent(labelled(field.label, toFullWords(field, answer, words)), '  ')}`;
  });
  const sections = answeredSections(worksheet, answers).flatMap(({ section, number, fields }) => [
    `## ${number}. ${escape(section.title)}`,
    ...fields.flatMap((field) => answered(face, field, answers) ?? []),
  ]);
  const title = `# ${escape(`${toLead(worksheet.title)} ${titleOf(worksheet, answers, words)}`)}`;
  const rest = header.rows.flatMap((field) => answered(face, field, answers) ?? []);
  return `${[title, label.join('\n'), ...rest, ...sections].filter(Boolean).join('\n\n')}\n`;
}
