/** A name that every system takes for a file, whatever a person calls things. */
import { describe, expect, test } from 'vitest';
import { fileName } from '../../src/worksheet/name';

test.each<[readonly string[], string]>([
  [
    ['Interview post-mortem', 'Tarnholt Water, Team leader', '2026-11-22'],
    'interview-post-mortem-tarnholt-water-team-leader-2026-11-22.md',
  ],
  [['../../x'], 'x.md'],
  [['..\\..\\x'], 'x.md'],
  [['a/b', 'c:d'], 'a-b-c-d.md'],
  [['.hidden'], 'hidden.md'],
  [['...'], 'sheet.md'],
  [['-rf'], 'rf.md'],
  [['~/x'], 'x.md'],
  [[''], 'sheet.md'],
  [[], 'sheet.md'],
  [['   '], 'sheet.md'],
  [['???', '***'], 'sheet.md'],
  [['CON'], 'sheet-con.md'],
  [['con.'], 'sheet-con.md'],
  [['Lpt9'], 'sheet-lpt9.md'],
  [['COM¹'], 'sheet-com¹.md'],
  [['CON', 'report'], 'con-report.md'],
  [['report\u202Efdp.exe'], 'report-fdp-exe.md'],
  [['a\u0000b\nc\u2028d'], 'a-b-c-d.md'],
  [['Отдел кадров', 'Ёлка'], 'отдел-кадров-ёлка.md'],
  [['E\u0301cole'], 'école.md'],
  [['人事部'], '人事部.md'],
  [['हिन्दी'], 'हिन्दी.md'],
  [['I ❤️ work 👩‍🚒'], 'i-work.md'],
  [['Graham’s team', "O'Neill"], 'grahams-team-oneill.md'],
  [['\uD800 half'], 'half.md'],
])('%j is kept as %s', (parts, name) => {
  expect(fileName(parts, 'md')).toBe(name);
});

describe('a name that is very long', () => {
  test.each([
    ['latin', 'a'.repeat(300)],
    ['cyrillic', 'ж'.repeat(300)],
    ['chinese', '面'.repeat(300)],
    ['letters beyond the first 65,536', `a${'𐌰'.repeat(300)}`],
    ['marks', `a${'\u0301'.repeat(1000)}`],
    ['words', 'word '.repeat(300)],
  ])('in %s fits into 255 bytes, and ends in a whole letter', (_, word) => {
    const name = fileName([word], 'docx');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    expect(name.isWellFormed()).toBe(true);
    expect(name).toMatch(/[\p{L}\p{M}]\.docx$/u);
    expect(name.length).toBeGreaterThan(70);
  });
});
