/** What leaves the site, as whole documents: to be read by people. */
import { describe, expect, test } from 'vitest';
import type { LetterAnswer } from '../../src/worksheet/answers';
import { fieldsOf } from '../../src/worksheet/answers';
import { toMarkdown } from '../../src/worksheet/faces/markdown';
import { toText } from '../../src/worksheet/faces/text';
import { namedRows, toWords } from '../../src/worksheet/show';
import { form as words } from '../../src/words/form.en';
import { readers, understood } from './commonmark';
import { exampleOf, worksheetOf } from './content';

const documents = { md: toMarkdown, txt: toText };
const ids = ['ines-post-mortem', 'every-kind', 'a-note', 'few-goals'];

/** Every answer of an example as words, by itself. */
function saidIn(id: string): readonly string[] {
  const { worksheet, answers } = exampleOf(id);
  return fieldsOf(worksheetOf(worksheet)).flatMap((field) => {
    const answer = answers[field.id];
    if (answer === undefined) return [];
    if (field.kind === 'list' || field.kind === 'table') {
      const rows = namedRows(field, answer as Parameters<typeof namedRows>[1]); // the kind says so
      const columns = field.kind === 'table' ? field.columns : [];
      return rows.flatMap(({ row }) => [
        ...columns.map((column) => toWords(column, row[column.id], words)),
        String(row['text'] ?? ''),
      ]);
    }
    if (field.kind === 'letter') {
      const { subject, body } = answer as LetterAnswer; // likewise
      return [subject, ...body.split(/\n+/)];
    }
    return [toWords(field, answer as string, words)];
  });
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

describe.each(ids)('%s, filled in', (id) => {
  const { worksheet: of, answers } = exampleOf(id);
  const worksheet = worksheetOf(of);

  test.each(['md', 'txt'] as const)('is this document, as .%s', async (ending) => {
    await expect(documents[ending](worksheet, answers, words)).toMatchFileSnapshot(
      `../fixtures/${id}.${ending}`,
    );
  });

  test('holds every answer as plain text', () => {
    const document = oneLine(toText(worksheet, answers, words));
    const said = saidIn(id);
    expect(said.length).toBeGreaterThan(5);
    for (const one of said) expect(document).toContain(oneLine(one));
  });

  test.each(Object.entries(readers))(
    'holds every answer as Markdown, and nothing but text in it (%s)',
    (_, read) => {
      const { tags, text } = understood(read(toMarkdown(worksheet, answers, words)));
      for (const one of saidIn(id)) expect(oneLine(text)).toContain(oneLine(one));
      const known = ['h1', 'h2', 'h3', 'h4', 'p', 'strong', 'ul', 'ol', 'li', 'br'];
      expect(new Set(tags).difference(new Set(known))).toEqual(new Set());
    },
  );

  test('left blank says its title, and asks nothing', () => {
    expect(toText(worksheet, {}, words)).toBe(
      `${worksheet.title}: Untitled\n${'='.repeat(worksheet.title.length + 10)}\n`,
    );
    expect(toMarkdown(worksheet, {}, words)).toBe(`# ${worksheet.title}: Untitled\n`);
  });

  test('leaves nobody a space at the end of a line', () => {
    for (const toDocument of Object.values(documents))
      expect(toDocument(worksheet, answers, words)).not.toMatch(/[ \t]$/m);
  });
});

describe('a label with every kind on it', () => {
  const sheet = worksheetOf('every-kind');
  const fields = fieldsOf(sheet).filter(({ id }) =>
    ['story', 'brought', 'rested', 'good-things', 'parts'].includes(id),
  );
  const worksheet = { ...sheet, header: fields, sections: [], named: ['brought', 'rested'] };
  const { answers } = exampleOf('every-kind');

  test('loses none of them as plain text', () => {
    expect(toText(worksheet, { ...answers, story: 'One\nTwo' }, words)).toBe(`\
A walk with somebody: Bread & cheese; A coat, 4 of 5
====================================================

How was it?
One
Two
What did you take along? Bread & cheese; A coat
How rested are you now? 4 of 5 (1 = still tired, 5 = quite rested)

What was good about it?
1. Nobody telephoned
2. The light under the bridge,
   like a second bridge
3. Soup afterwards

Each part of the way:
(How it felt: 1 = heavy, 5 = light)
- Setting out: 2 of 5 · My knee
- The middle: 5 of 5
- The way back: Not part of it · We took the bus
`);
  });

  test('loses none of them as Markdown', () => {
    expect(toMarkdown(worksheet, { ...answers, story: 'One\nTwo' }, words)).toBe(`\
# A walk with somebody: Bread & cheese; A coat, 4 of 5

- **How was it?** One\\
  Two
- **What did you take along?** Bread & cheese; A coat
- **How rested are you now?** 4 of 5 (1 = still tired, 5 = quite rested)

### What was good about it?

- Nobody telephoned
- The light under the bridge,\\
  like a second bridge
- Soup afterwards

### Each part of the way

How it felt: 1 = heavy, 5 = light

- **Setting out:** 2 of 5 · My knee
- **The middle:** 5 of 5
- **The way back:** Not part of it · We took the bus
`);
  });
});

test('a tenth row is as far in as its number is wide', () => {
  const rows = Array.from({ length: 10 }, (_, index) => ({ id: `r${index}`, text: 'First\nsecond' }));
  const worksheet = worksheetOf('every-kind');
  expect(toText(worksheet, { 'good-things': rows }, words)).toContain(
    '\n9. First\n   second\n10. First\n    second\n',
  );
});
