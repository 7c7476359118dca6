/** A file from outside may say anything: what is kept here stays as it is, and goes on being kept. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { planRestore, readFile } from '../../src/stores/restore';
import { readEntry } from '../../src/worksheet/entry';
import type { Entry } from '../../src/worksheet/entry';
import { parseBackup, toBackup } from '../../src/worksheet/faces/file';
import { stampFor } from '../../src/worksheet/stamp';
import { browser } from './browser';
import { handClock } from './clock';
import { textOf } from './content';

const frozen = [1, 2].map((format) => textOf(`tests/fixtures/backups/version-1-of-format-${format}.json`));
const [old = '', file = ''] = frozen;
const { entries } = parseBackup(file);
const [first] = entries;

/** An entry as anybody may write one, in a file whose checksum is right. */
const crafted = (members: object) => ({ ...first, id: 'x', ...members }) as Entry; // whatever it holds
const withEntries = (...given: readonly object[]) => toBackup(given as readonly Entry[], 0); // whatever they are
const bytesOf = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return view.buffer;
};

/** Every test has a browser with one sheet, which stays as it is. */
let here = browser(handClock(), 'here');
beforeEach(async () => {
  here = browser(handClock(), 'here');
  await here.put('mine', { place: 'mine' });
});

describe('nothing here changes', () => {
  // One black pixel.
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
    'base64',
  );
  test.each<[string, BlobPart, number]>([
    ['empty', '', 0],
    ['not-json', png, 0],
    ['not-json', bytesOf(file, true), 0], // UTF-16 that does not say so
    ['cut-off', bytesOf(`\uFEFF${file.slice(0, -60)}`, false), 1],
    ['not-ours', '{"entries":[]}', 0],
    ['too-new', file.replace('"version": 1', '"version": 2'), 0],
    ['too-deep', '['.repeat(1_000_000), 0],
    ['damaged', file.replace('Lower Fen', 'Upper Fen'), 2],
    ['damaged', file.replace('crc32:fb861d8f', 'crc32:00000000'), 2],
  ])('by a file that is %s, and what can be read of it is offered (%#)', async (problem, bytes, count) => {
    const before = new Map(here.records);
    const opened = await readFile(new Blob([bytes]));
    expect(opened).toEqual({ ok: false, problem, entries: expect.anything() as unknown });
    expect(opened.entries).toHaveLength(count);
    await planRestore(here.storage, opened.entries);
    expect(here.records).toEqual(before);
  });
});

test('a file in UTF-16, big end first, is read', async () => {
  expect(await readFile(new Blob([bytesOf(`\uFEFF${file}`, false)]))).toMatchObject({ ok: true, entries });
});

test.each(frozen)(
  'a file that was cut off at any byte gives just what was whole before that (%#)',
  (text) => {
    const all = parseBackup(text).entries;
    const bytes = new TextEncoder().encode(text.trimEnd());
    const ends = [...text.matchAll(/^ {2}\}/gm)].map(({ index }) => index + 3); // of an entry, as it is laid out
    expect(ends).toHaveLength(2);
    const head = text.indexOf('backup"') + 'backup"'.length;
    for (let length = 0; length < bytes.length; length += 1) {
      const cut = new TextDecoder().decode(bytes.subarray(0, length));
      expect(parseBackup(cut), `after ${length}`).toEqual({
        ok: false,
        problem: length === 0 ? 'empty' : length < head ? 'not-json' : 'cut-off',
        entries: all.slice(0, ends.filter((end) => end <= cut.length).length),
      });
    }
  },
);

test('2,000 flipped bits in a file of format 1: what counts as good is the same', () => {
  const bytes = new TextEncoder().encode(old);
  const whole = parseBackup(old).entries;
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
      const changed = bytes.with(at, (bytes[at] ?? 0) ^ (1 << bit));
      const opened = parseBackup(new TextDecoder().decode(changed));
      if (opened.ok) expect(opened.entries).toEqual(whole);
    }),
    { seed: 20261126, numRuns: 2000 },
  );
});

describe('a name that could reach a prototype', () => {
  const names = ['"__proto__":{"polluted":1}', '"constructor":{"prototype":{"polluted":1}}'];
  const levels = [0, 1, 2, 5, 20].flatMap((level) => names.map((name) => [level, name] as const));
  const before = Object.getOwnPropertyNames(Object.prototype);
  const inside = (level: number, name: string) => `${'{"a":'.repeat(level)}{${name}}${'}'.repeat(level)}`;

  test.each(levels)('is refused %i levels down: %s', (level, name) => {
    for (const member of ['later', 'answers', 'others', 'clocks']) {
      // Whole in all else, or it would be left out for that.
      const rest = '"worksheet":"every-kind","createdAt":"x","changedAt":"x"';
      const text = `{"format":2,"id":"x",${rest},"answers":{},"${member}":${inside(level, name)}}`;
      expect(readEntry(JSON.parse(text)).state).toBe('ok');
      const whole = `{"type":"second-draft-backup","version":1,"entries":[${text}]}`;
      expect(parseBackup(whole)).toEqual({ ok: false, problem: 'hostile', entries: [] });
      expect(parseBackup(whole.slice(0, -1))).toEqual({ ok: false, problem: 'cut-off', entries: [] });
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('is no harm as an id', async () => {
    for (const id of ['__proto__', 'constructor']) {
      await here.bring(parseBackup(withEntries(crafted({ id }))).entries);
      expect(here.answers(id)).toEqual(first?.answers);
    }
  });
});

test('HTML in every field comes back as the same text', async () => {
  const html = '<img src=x onerror=alert(1)>&amp;</textarea><!--';
  const said: unknown = JSON.parse(JSON.stringify(first?.answers), (_name, value: unknown) =>
    typeof value === 'string' ? html : value,
  );
  const opened = await readFile(new Blob([withEntries(crafted({ answers: said }))]));
  await here.bring(opened.entries);
  expect(here.answers('x')).toEqual(said);
});

test('two different entries with one id become one that holds both', () => {
  const [clocks, other] = [stampFor(1000), stampFor(2000)].map((stamp) => [`${stamp}w`]);
  const one = crafted({ answers: { place: 'a' }, clocks: { place: clocks }, others: undefined });
  const two = crafted({ answers: { with: 'b' }, clocks: { with: other }, others: undefined });
  expect(parseBackup(withEntries(one, two))).toMatchObject({
    ok: true,
    entries: [{ id: 'x', answers: { place: 'a', with: 'b' }, clocks: { place: clocks, with: other } }],
  });
});

describe.each(['toString', 'constructor', 'hasOwnProperty'])('an answer to a question named %s', (name) => {
  const strange = crafted({ answers: { [name]: 'a' }, clocks: {} });

  test('is read, also where it stands there twice', async () => {
    const opened = await readFile(new Blob([withEntries(strange, strange)]));
    expect(opened).toMatchObject({ ok: true, entries: [{ id: 'x' }] });
    expect(() => parseBackup(withEntries(strange, strange))).not.toThrow();
  });

  test('stands in the way of nothing that is written later', async () => {
    await here.bring(parseBackup(withEntries(strange)).entries);
    await here.put('x', { place: 'later' });
    expect(here.answers('x')?.['place']).toBe('later');
    expect(here.storage.$status.get().state).toBe('kept');
  });
});

describe('a file that claims to be from the year 2190', () => {
  const late = `${(9e15).toString(36).padStart(11, '0')}z`;

  test('stands in the way of nothing that is written later, in its sheets or others', async () => {
    await here.bring(parseBackup(withEntries(crafted({ clocks: { place: [late] } }))).entries);
    await here.storage.load('x');
    for (const id of ['x', 'mine'])
      for (const words of ['once', 'twice', 'three times']) {
        await here.put(id, { place: words });
        expect(here.answers(id)?.['place'], id).toBe(words);
      }
  });
});
