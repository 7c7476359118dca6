/** Ten thousand random sheets through backup and restore: the same, whatever somebody wrote. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryAdapter } from '../../src/stores/adapters';
import { exportAll, planRestore, restore } from '../../src/stores/restore';
import { openStorage } from '../../src/stores/storage';
import type { Entry } from '../../src/worksheet/entry';
import { parseBackup, toBackup } from '../../src/worksheet/faces/file';
import { stampFor } from '../../src/worksheet/stamp';
import { handClock } from './clock';

const FILES = 100;
const SHEETS = 100; // in each file

const NASTY = ['\uD800', '\u0000', '\u2028', '👩🏽‍🚒', '\u202E', '"}],', '\\', '</script>', '=1+1', '\r\n', ''];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...NASTY),
  fc.string({ maxLength: 400 }),
);
const row = fc.record({ id: fc.uuid(), text, rating: fc.nat(5), ticks: fc.array(text, { maxLength: 3 }) });
const answer = fc.oneof(text, fc.nat(5), fc.array(text, { maxLength: 4 }), fc.array(row, { maxLength: 4 }));
const field = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/).filter((id) => id !== 'constructor');
const at = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) });

const sheet = fc
  .record({
    id: fc.uuid(),
    answers: fc.dictionary(field, answer, { maxKeys: 8 }),
    at,
    later: fc.jsonValue({ maxDepth: 3 }),
  })
  .map((given): Entry & { later: unknown } => ({
    ...{ format: 2, id: given.id, worksheet: 'every-kind', later: given.later, answers: given.answers },
    clocks: Object.fromEntries(Object.keys(given.answers).map((id) => [id, [`${stampFor(given.at)}w`]])),
    createdAt: new Date(given.at).toISOString(),
    changedAt: new Date(given.at).toISOString(),
  }));
const isPlain = (entry: Entry) => !JSON.stringify(entry).includes('__proto__');
const file = fc.uniqueArray(sheet.filter(isPlain), {
  minLength: SHEETS,
  maxLength: SHEETS,
  selector: ({ id }) => id,
});

const byId = (one: Entry, other: Entry) => (one.id < other.id ? -1 : 1);
/** As JSON has it, which knows no -0. */
const plain = (entries: readonly Entry[]) =>
  JSON.parse(JSON.stringify([...entries].sort(byId))) as readonly Entry[];

test(`${FILES * SHEETS} sheets in ${FILES} files come back as they were`, { timeout: 120_000 }, async () => {
  let sheets = 0;
  await fc.assert(
    fc.asyncProperty(file, async (entries) => {
      const clock = handClock();
      const opened = parseBackup(toBackup(entries, clock.now()));
      expect(opened).toMatchObject({ ok: true, unreadable: 0, newer: 0 });
      const storage = openStorage({ places: [memoryAdapter(), memoryAdapter()], clock });
      const { refused } = await restore(
        storage,
        await planRestore(storage, opened.entries),
        'merge',
        clock.now(),
      );
      expect(refused).toEqual([]);
      const again = parseBackup(await exportAll(storage, clock.now()));
      expect(plain(again.entries)).toEqual(plain(entries));
      sheets += again.entries.length;
    }),
    { seed: 20261126, numRuns: FILES },
  );
  expect(sheets).toBe(FILES * SHEETS);
});
