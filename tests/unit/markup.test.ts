/** What a person wrote is text in every document: none of it becomes markup. */
import { describe, expect, test } from 'vitest';
import { escape, toMarkdown } from '../../src/worksheet/faces/markdown';
import { form as words } from '../../src/words/form.en';
import { readers, understood } from './commonmark';
import { worksheetOf } from './content';
import { pick, randomFrom } from './random';

const payloads = [
  '`code` and ``more``',
  '```\nfenced\n```',
  '~~~\nfenced\n~~~',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<!-- gone?',
  '</li></ul><h1>big</h1>',
  '[x](javascript:alert(1))',
  '![x](data:text/html,y)',
  '[x]: javascript:alert(1)\n[x]',
  '[x][x]',
  '<javascript:alert(1)>',
  '[^1] and\n[^1]: a footnote',
  '- one\n- two',
  '+ one\n* two',
  '1. one\n2) two\n1986. A great year',
  '# heading\n####### seven #',
  'C #',
  '> quoted\n>> twice',
  'Title\n=====\nTitle\n-----\nTitle\n-',
  '---\n***\n___\n- - -\n-- -',
  'a | b\n--- | ---\n1 | 2',
  'a\n:-\nb\n:-:',
  '| a |\n|---|',
  '*a* **b** _c_ __d__ ***e*** _(f)_ ~~g~~ ~h~',
  '&lt;b&gt; &amp; &#60; &#x3c; &copy; R&D;',
  'back\\slash \\\nand \\* more\\',
  '- [ ] to do\n- [x] done',
  'one\ntwo\n\nthree',
  'one\n    four spaces\n\n    after a blank line\n\n\ttab',
  'trailing  \nspaces',
  '\u202Ereversed and \u2028 separated \u0301',
  '| `a` | <b> | \\| |',
  '=\n+\n-\n:\n#\n>',
  '\\',
  '1.\n2)',
  '.1. 1.5 2.0) -5 +49 C# snake_case R&D a->b :)',
] as const;

/** As a page shows it: no spaces at the edges of lines, and one blank line between paragraphs. */
const seen = (text: string) =>
  text
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();

/** Answers that say the same in a heading, on the label, in a text, a list, cells, a fixed row and a tray. */
function everywhere(said: string) {
  const rows = [{ id: 'r1', text: said, where: said, seen: said, thing: said, thought: said }];
  const same = { place: said, story: said, 'good-things': rows, stops: rows, thoughts: rows, packing: rows };
  return { ...same, parts: [{ id: 'middle', felt: 3, note: said }] };
}

/** How often words stand in a text, wherever the lines break. */
function timesIn(text: string, said: string): number {
  const bare = (some: string) => some.replace(/\s+/g, '');
  return bare(text).split(bare(said)).length - 1;
}

describe.each(Object.entries(readers))('read by %s', (_, read) => {
  test.each(payloads)('%j stays what it is', (payload) => {
    const { tags, text } = understood(read(escape(payload)));
    expect(text).toBe(seen(payload));
    expect(new Set(tags).difference(new Set(['p', 'br']))).toEqual(new Set());
  });

  test.each(payloads)('%j changes nothing around it', (payload) => {
    const sheetOf = (said: string) =>
      understood(read(toMarkdown(worksheetOf('every-kind'), everywhere(said), words)));
    const [sheet, harmless] = [sheetOf(payload), sheetOf('word')];
    const frame = ({ tags }: typeof sheet) => tags.filter((tag) => tag !== 'p' && tag !== 'br');
    expect(frame(sheet)).toEqual(frame(harmless));
    expect(timesIn(sheet.text, payload)).toBe(timesIn(harmless.text, 'word'));
  });

  test('2,500 texts made of marks stay what they are', () => {
    const random = randomFrom(71);
    const pieces = [
      ...'`*_#[](){}<>|~&\\-+=:.!1"\'a ',
      '\n',
      '\n\n',
      ' ',
      'word',
      '&amp;',
      '](',
      '\t',
      '    ',
      '---',
      '1) ',
    ];
    const some = () => Array.from({ length: 12 }, () => pick(random, ['a', ...pieces])).join('');
    for (let line = 0; line < 2500; line += 1) {
      const given = some();
      const back = understood(read(escape(given)));
      expect(back.text.replace(/[ \t]+/g, ' '), JSON.stringify(given)).toBe(
        seen(given).replace(/[ \t]+/g, ' '),
      );
      expect(new Set(back.tags).difference(new Set(['p', 'br']))).toEqual(new Set());
    }
  });
});

test('what means nothing is not escaped, so that it reads well as it is', () => {
  const plain =
    'C# & R&D, snake_case, 3.5 hours, -5 degrees, +49 170, a->b, 1) or (2), 50% :) https://a.b/c_d?e=f&g=h';
  expect(escape(plain)).toBe(plain);
});
