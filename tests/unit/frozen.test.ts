/** Backups as they were made when their format was new: whatever the site becomes, they come back as they were. */
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/worksheet/entry';
import { parseBackup, toBackup } from '../../src/worksheet/faces/file';
import { browser, keyOf } from './browser';
import { handClock } from './clock';
import { textOf } from './content';

interface Frozen {
  readonly exportedAt: string;
  readonly checksum: string;
  readonly entries: readonly Entry[];
}
/** What every format said of the second sheet. */
const postMortem = {
  id: '0b5e7a10-7c1d-4f7e-a7d2-5a4f0e2b9c11',
  worksheet: 'post-mortem',
  createdAt: '2026-05-01T08:00:00.000Z',
  changedAt: '2026-05-02T09:30:00.000Z',
  answers: {
    role: 'Keeper of the tide tables',
    employer: 'Lower Fen Lighthouse Trust',
    'went-well': 'They laughed when I laughed.\nI knew the tables.',
    questions: [{ id: 'q1', asked: 'What do you do in fog?', went: 'gap' }],
  },
  later: { colour: 'green' },
};
const recordOf = (format: number) =>
  JSON.parse(textOf(`tests/fixtures/records/format-${format}.json`)) as Entry; // frozen too
/** Every answer with one stamp. */
const all = (answers: object, stamp: string) =>
  Object.fromEntries(Object.keys(answers).map((field) => [field, [stamp]]));

/** The same sheets as an entry of today has them. */
const today: Readonly<Record<1 | 2, readonly unknown[]>> = {
  1: [
    { ...recordOf(1), format: 2, clocks: all(recordOf(1).answers, '0moq2w3vr00') },
    { ...postMortem, format: 2, clocks: all(postMortem.answers, '0moo54vk000') },
  ],
  2: [recordOf(2), { ...postMortem, format: 2, clocks: all(postMortem.answers, '0moq2w3vr00one') }],
};

describe.each([1, 2] as const)('a backup of version 1 with entries of format %i', (format) => {
  const text = textOf(`tests/fixtures/backups/version-1-of-format-${format}.json`);
  const file = JSON.parse(text) as Frozen;

  test('is as it was frozen', () => {
    expect(file.checksum).toBe({ 1: 'crc32:19a4a63c', 2: 'crc32:fb861d8f' }[format]);
    expect(`crc32:${crc32(JSON.stringify(file.entries)).toString(16).padStart(8, '0')}`).toBe(file.checksum);
  });

  test('is read as the entries that it is today', () => {
    expect(parseBackup(text)).toEqual({
      ...{ ok: true, exportedAt: file.exportedAt, unreadable: 0, newer: 0 },
      entries: today[format],
    });
  });

  test('comes back into an empty browser as just these records', async () => {
    const here = browser(handClock(), 'here');
    await here.bring(parseBackup(text).entries);
    for (const [index, { id }] of file.entries.entries())
      expect(JSON.parse(here.records.get(keyOf(id)) ?? '')).toEqual(today[format][index]);
  });

  test('would be written the same today, to the byte', () => {
    expect(toBackup(file.entries, Date.parse(file.exportedAt))).toBe(text);
  });
});
