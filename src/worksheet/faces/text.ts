/** A worksheet as plain text, lines ending in LF. Long lines are left to whoever shows them. */
import { columnsOf } from '../answers';
import type { Answers, FieldOf, PerKind, Row } from '../answers';
import type { Column, Field, Worksheet } from '../schema';
import { answered, answeredSections, namedRows, titleOf, toWords, ungrouped } from '../show';
import { inTrays } from '../trays';
import type { FaceWords } from '../words';

const indent = (text: string, by: string) => text.replaceAll('\n', `\n${by}`);

/** `label: words`, or the words below their label when they are long. */
function labelled(label: string, words: string): string {
  return words.includes('\n') || words.length > 60 ? `${label}:\n${words}` : `${label}: ${words}`;
}

function cells(columns: readonly Column[], row: Row, words: FaceWords): string {
  return columns
    .flatMap((column) => {
      const said = toWords(column, row[column.id], words);
      return said === '' ? [] : [indent(`${column.label}: ${said}`, '  ')];
    })
    .join('\n');
}

function rows(field: FieldOf<'table'>, answer: readonly Row[], words: FaceWords): string {
  const columns = columnsOf(field);
  const [only] = columns;
  return namedRows(field, answer)
    .map(({ row, name }) => {
      if (field.rows) {
        const said = columns.map((column) => toWords(column, row[column.id], words)).filter(Boolean);
        return `- ${name}: ${indent(said.join('. '), '  ')}`;
      }
      const inner =
        columns.length === 1 && only ? toWords(only, row[only.id], words) : cells(columns, row, words);
      return `${name}. ${indent(inner, '   ')}`;
    })
    .join('\n');
}

function trays(field: FieldOf<'table'>, answer: readonly Row[], words: FaceWords): string {
  return inTrays(field, namedRows(field, answer), ({ row }) => row, words)
    .filter(({ inside }) => inside.length > 0)
    .map(
      ({ name, inside }) =>
        `${name}\n${rows(
          ungrouped(field),
          inside.map(({ row }) => row),
          words,
        )}`,
    )
    .join('\n\n');
}

const faces = (words: FaceWords): PerKind<string> => {
  const simple = (field: Field, answer: string | number | readonly string[]) =>
    labelled(field.label, toWords(field as Column, answer, words)); // the six simple kinds below
  return {
    line: simple,
    text: simple,
    date: simple,
    choice: simple,
    choices: simple,
    scale: simple,
    list: (field, answer) =>
      `${field.label}:\n${namedRows(field, answer)
        .map(({ row, name }) => `${name}. ${indent(String(row['text'] ?? '').trim(), '   ')}`)
        .join('\n')}`,
    table: (field, answer) =>
      `${field.label}:\n${field.group === undefined ? rows(field, answer, words) : trays(field, answer, words)}`,
  };
};

/** What was answered, as plain text that ends in a line feed. Questions without an answer are left out. */
export function toText(worksheet: Worksheet, answers: Answers, words: FaceWords): string {
  const face = faces(words);
  const header = worksheet.header.flatMap((field) => answered(face, field, answers) ?? []);
  const sections = answeredSections(worksheet, answers).map(({ section, number, fields }) => {
    const title = `${number}. ${section.title}`;
    const said = fields.flatMap((field) => answered(face, field, answers) ?? []);
    return [`${title}\n${'-'.repeat(title.length)}`, ...said].join('\n\n');
  });
  const title = `${worksheet.title}: ${titleOf(worksheet, answers, words)}`;
  const head = [`${title}\n${'='.repeat(title.length)}`, header.join('\n')].filter(Boolean);
  return `${[...head, ...sections].join('\n\n')}\n`;
}
