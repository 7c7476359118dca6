/** A worksheet as CommonMark. What a person wrote is text there: nothing in it becomes markup. */
import { columnsOf } from '../answers';
import type { Answers, FieldOf, PerKind, Row } from '../answers';
import type { Column, Field, Worksheet } from '../schema';
import { answered, answeredSections, namedRows, titleOf, toWords, ungrouped } from '../show';
import { inTrays } from '../trays';
import type { FaceWords } from '../words';

/** Text → CommonMark that shows just that text. Line breaks stay line breaks. */
export function escape(text: string): string {
  return text
    .replace(/[\\`*_#[\]<>|~&]/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+(?=[.)]))/gm, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    )
    .replace(/ *\n(?=.)/g, '\\\n');
}

const indent = (text: string, by: string) => text.replaceAll('\n', `\n${by}`);

function cells(columns: readonly Column[], row: Row, words: FaceWords): readonly string[] {
  return columns.flatMap((column) => {
    const said = toWords(column, row[column.id], words);
    return said === '' ? [] : [`**${escape(column.label)}:** ${escape(said)}`];
  });
}

function rows(field: FieldOf<'table'>, answer: readonly Row[], words: FaceWords): string {
  const columns = columnsOf(field);
  return namedRows(field, answer)
    .map(({ row, name }) => {
      if (field.rows) {
        const said = columns.map((column) => escape(toWords(column, row[column.id], words))).filter(Boolean);
        return `- **${escape(name)}:** ${indent(said.join('. '), '  ')}`;
      }
      const mark = `${name}. `;
      return mark + indent(cells(columns, row, words).join('\n\n'), ' '.repeat(mark.length));
    })
    .join('\n');
}

function trays(field: FieldOf<'table'>, answer: readonly Row[], words: FaceWords): string {
  return inTrays(field, namedRows(field, answer), ({ row }) => row, words)
    .filter(({ inside }) => inside.length > 0)
    .map(
      ({ name, inside }) =>
        `#### ${escape(name)}\n\n${rows(
          ungrouped(field),
          inside.map(({ row }) => row),
          words,
        )}`,
    )
    .join('\n\n');
}

const faces = (words: FaceWords): PerKind<string> => {
  const heading = (field: Field) => `### ${escape(field.label)}\n\n`;
  const simple = (field: Field, answer: string | number | readonly string[]) =>
    heading(field) + escape(toWords(field as Column, answer, words)); // the six simple kinds below
  return {
    line: simple,
    text: simple,
    date: simple,
    choice: simple,
    choices: simple,
    scale: simple,
    list: (field, answer) =>
      heading(field) +
      namedRows(field, answer)
        .map(({ row }) => `- ${indent(escape(String(row['text'] ?? '').trim()), '  ')}`)
        .join('\n'),
    table: (field, answer) =>
      heading(field) + (field.group === undefined ? rows(field, answer, words) : trays(field, answer, words)),
  };
};

/** What was answered, as CommonMark that ends in a line feed. Questions without an answer are left out. */
export function toMarkdown(worksheet: Worksheet, answers: Answers, words: FaceWords): string {
  const face = faces(words);
  const header = worksheet.header.flatMap((field) => {
    const said = answers[field.id];
    const simple = typeof said === 'string' ? toWords(field as Column, said, words) : ''; // the label holds single words
    return simple === '' ? [] : [`- **${escape(field.label)}:** ${escape(simple)}`];
  });
  const sections = answeredSections(worksheet, answers).map(({ section, number, fields }) =>
    [
      `## ${number}. ${escape(section.title)}`,
      ...fields.flatMap((field) => answered(face, field, answers) ?? []),
    ].join('\n\n'),
  );
  const title = `# ${escape(worksheet.title)}: ${escape(titleOf(worksheet, answers, words))}`;
  return `${[title, header.join('\n'), ...sections].filter(Boolean).join('\n\n')}\n`;
}
