/** A backup is a promise, and a file from outside is not to be trusted: each way that it may be wrong has its name. */
import { describe, expect, test } from 'vitest';
import { readEntry } from '../../src/worksheet/entry';
import type { Entry } from '../../src/worksheet/entry';
import { MOST_BYTES, parseBackup, toBackup } from '../../src/worksheet/faces/file';
import { readFile } from '../../src/stores/restore';
import { textOf } from './content';
import { randomFrom } from './random';

const NOW = Date.UTC(2026, 10, 26);
const frozen = [1, 2].map((format) => textOf(`tests/fixtures/backups/version-1-of-format-${format}.json`));
const [, file = ''] = frozen;

const entriesIn = (text: string): readonly Entry[] => parseBackup(text).entries;
const problemOf = (text: string) => {
  const opened = parseBackup(text);
  return opened.ok ? 'none' : opened.problem;
};
/** The same file with other words in place of some. */
const edited = (that: string | RegExp, written: string) => {
  const changed = file.replace(that, written);
  if (changed === file) throw new Error(`${String(that)} is not in the file.`);
  return changed;
};

describe.each(frozen)('a file of version 1, as it was made when that was new (%#)', (text) => {
  const { entries } = JSON.parse(text) as { entries: unknown[] };

  test('holds every entry that was put into it', () => {
    const expected = entries.map((one) => {
      const read = readEntry(one);
      return read.state === 'ok' ? read.entry : read.state;
    });
    expect(parseBackup(text)).toMatchObject({ ok: true, unreadable: 0, newer: 0, entries: expected });
    expect(expected).toHaveLength(2);
  });

  test('is the same when it is made again from what was read', () => {
    const again = parseBackup(toBackup(entriesIn(text), NOW));
    expect(again).toMatchObject({ ok: true, entries: entriesIn(text) });
  });
});

test('a file of today is written as the one that is frozen', () => {
  expect(toBackup(entriesIn(file), Date.parse('2026-11-22T14:02:00.000Z'))).toContain('"version": 1,');
  expect(JSON.parse(toBackup(entriesIn(file), NOW))).toMatchObject({
    type: 'second-draft-backup',
    exportedAt: '2026-11-26T00:00:00.000Z',
    checksum: expect.stringMatching(/^crc32:[\da-f]{8}$/) as string,
  });
});

describe('a file that cannot be taken', () => {
  const deep = 1_000_000;
  test.each([
    ['empty', ''],
    ['empty', '\uFEFF \n'],
    ['not-json', 'Dear Sir or Madam'],
    ['not-json', '\u0089PNG\r\n\u001a\n'],
    ['not-ours', '{}'],
    ['not-ours', '[1, 2]'],
    ['not-ours', 'null'],
    ['not-ours', '{"type":"excalidraw","version":2,"elements":[]}'],
    ['not-ours', '{"type":"second-draft-backup","version":"1","entries":[]}'],
    ['too-new', edited('"version": 1', '"version": 2')],
    ['damaged', edited('Lower Fen', 'Upper Fen')],
    ['damaged', edited(/"checksum": "[^"]*"/, '"checksum": ""')],
    ['damaged', '{"type":"second-draft-backup","version":1}'],
    ['too-deep', '['.repeat(deep)],
    ['too-deep', `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`],
    ['too-big', `[${'1,'.repeat(1_000_001)}1]`],
    ['hostile', edited('"later": {', '"__proto__": {"polluted": 1}, "later": {')],
    ['hostile', edited('"later": {', '"later": {"constructor": {"prototype": {"polluted": 1}},')],
  ])('is %s (%#)', (problem, text) => {
    expect(problemOf(text)).toBe(problem);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('is too big before a byte of it is read', async () => {
    const huge = { size: 50 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error('was read')) };
    expect(huge.size).toBeGreaterThan(MOST_BYTES);
    expect(await readFile(huge as unknown as Blob)).toMatchObject({ ok: false, problem: 'too-big' });
  });

  test('and one that cannot be read at all are told apart from none', async () => {
    const gone = { size: 5, arrayBuffer: () => Promise.reject(new Error('it was moved')) };
    expect(await readFile(gone as unknown as Blob)).toMatchObject({ ok: false, problem: 'not-json' });
  });
});

test('depth inside words is no depth', () => {
  const words = '[{"'.repeat(10_000);
  const [first] = entriesIn(file);
  const entry = { ...first, answers: { place: words } } as Entry; // there is a first
  expect(parseBackup(toBackup([entry], NOW))).toMatchObject({
    ok: true,
    entries: [{ answers: { place: words } }],
  });
});

describe('a file that was cut off', () => {
  test('anywhere gives what is whole in it, and never throws', () => {
    const all = entriesIn(file);
    const counts = new Set<number>();
    for (let length = 1; length < file.trimEnd().length; length += 1) {
      const opened = parseBackup(file.slice(0, length));
      expect(opened.ok, `after ${length}`).toBe(false);
      for (const [index, entry] of opened.entries.entries()) expect(entry).toEqual(all[index]);
      counts.add(opened.entries.length);
    }
    expect([...counts].sort()).toEqual([0, 1, 2]);
  });
});

test('2,000 flipped bits: a file that counts as good is the same', () => {
  const random = randomFrom(11);
  const bytes = new TextEncoder().encode(file);
  const whole = JSON.stringify(entriesIn(file));
  for (let turn = 0; turn < 2000; turn += 1) {
    const changed = bytes.slice();
    const at = Math.floor(random() * changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    const opened = parseBackup(new TextDecoder().decode(changed));
    if (opened.ok) expect(JSON.stringify(opened.entries), `turn ${turn}`).toBe(whole);
  }
});

describe('an entry in a good file', () => {
  const withEntries = (entries: readonly unknown[]) => parseBackup(toBackup(entries as Entry[], NOW)); // whatever they are
  const [one] = entriesIn(file);

  test.each([null, 5, 'x', {}, { format: 1 }, { ...one, id: '../x' }, { ...one, id: '' }])(
    'that cannot be read is counted: %j',
    (entry) => {
      expect(withEntries([entry, one])).toMatchObject({ ok: true, unreadable: 1, entries: [one] });
    },
  );

  test('that a newer version made is counted apart', () => {
    expect(withEntries([{ ...one, format: 99 }, one])).toMatchObject({ ok: true, newer: 1, entries: [one] });
  });

  test('that stands there twice is one', () => {
    expect(withEntries([one, one])).toMatchObject({ ok: true, entries: [one] });
  });

  test('is text, whatever it says', () => {
    const said = '<img src=x onerror=alert(1)>"\'</script>{{7*7}}';
    expect(withEntries([{ ...one, answers: { place: said } }]).entries[0]?.answers).toEqual({ place: said });
  });
});

test.each([
  ['UTF-8 with a mark', (text: string) => new TextEncoder().encode(`\uFEFF${text}`)],
  [
    'UTF-16, little end first',
    (text: string) => new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (_) => _.charCodeAt(0)).buffer),
  ],
])('a file in %s is read', async (_, encode) => {
  const opened = await readFile(new Blob([encode(file)]));
  expect(opened).toMatchObject({ ok: true, entries: entriesIn(file) });
});
