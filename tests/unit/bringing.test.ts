/** Bringing in what a file holds, where what is kept here is behind, full, damaged or deleted. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planRestore, restore } from '../../src/stores/restore';
import type { Plan } from '../../src/stores/restore';
import { openStorage } from '../../src/stores/storage';
import type { Entry } from '../../src/worksheet/entry';
import { parseBackup, toBackup } from '../../src/worksheet/faces/file';
import { applyPatch, mergeEntries } from '../../src/worksheet/merge';
import { nextStamp, stampFor } from '../../src/worksheet/stamp';
import { browser, keyOf, UNDO } from './browser';
import { handClock } from './clock';
import { full, patch, shelf } from './shelf';

/** Two browsers that both hold the sheet `x`, which one of them changed since. */
async function both() {
  const clock = handClock();
  const [there, here] = [browser(clock, 'there'), browser(clock, 'here')];
  await there.put('x', { place: 'a' });
  await here.copy(await there.backup());
  return { clock, there, here, file: await there.backup() };
}
const standings = (plan: Plan) =>
  Object.entries(plan).flatMap(([standing, pairs]) => pairs.map(({ entry }) => [entry.id, standing]));
const records = (from: ReadonlyMap<string, string>) => [...from].filter(([key]) => key !== UNDO);

test('the look beforehand compares with what all places hold together', async () => {
  const { clock, there, here, file } = await both();
  const behind = shelf(new Map(here.records));
  await there.put('x', { place: 'b' });
  await here.copy(await there.backup());
  const storage = openStorage({ places: [here.place, behind], clock, writer: 'w' });
  expect(standings(await planRestore(storage, await there.backup()))).toEqual([['x', 'same']]);
  expect(standings(await planRestore(storage, file))).toEqual([['x', 'older']]);
});

test('a file that overlaps by half brings the other half, and tells of both', async () => {
  const { there, here } = await both();
  await there.put('y', { place: 'only there' });
  await here.put('z', { place: 'only here' });
  const before = here.records.get(keyOf('z'));
  const file = await there.backup();
  expect(standings(await planRestore(here.storage, file))).toEqual([
    ['y', 'new'],
    ['x', 'same'],
  ]);
  await here.bring(file);
  expect(['x', 'y', 'z'].map((id) => here.answers(id)?.['place'])).toEqual(['a', 'only there', 'only here']);
  expect(here.records.get(keyOf('z'))).toBe(before);
});

test('what cannot be read here is set aside before that in the file takes its place', async () => {
  const { here, file } = await both();
  here.records.set(keyOf('x'), '{"format":2,"answers":{"place":"half a rec');
  expect(standings(await planRestore(here.storage, file))).toEqual([['x', 'new']]);
  await here.bring(file);
  expect(here.answers('x')).toEqual({ place: 'a' });
  expect([...here.records.values()]).toContain('{"format":2,"answers":{"place":"half a rec');
});

test('what the browser refused is as it was, to the byte', async () => {
  const { clock, there, here } = await both();
  await there.put('x', { place: 'b' });
  await there.put('y', { place: 'y' });
  const before = here.records.get(keyOf('x'));
  const write = async (key: string, text: string) => {
    if (key === keyOf('x')) throw full();
    here.records.set(key, text);
  };
  const { restored, refused } = await browser(clock, 'full', here.records, { write }).bring(
    await there.backup(),
  );
  expect([restored, refused].map((some) => some.map(({ id }) => id))).toEqual([['y'], ['x']]);
  expect(here.records.get(keyOf('x'))).toBe(before);
});

test('to replace blanks what the file has not, whatever its kind, and keeps what it does not know', async () => {
  const { here, file } = await both();
  const [entry] = file;
  const whole = { ...entry, later: { deep: [1] } } as unknown as Entry; // as a later version may have it
  await here.put('x', { with: 'b', rested: 4, brought: ['coat'], 'good-things': [{ id: 'g', text: 't' }] });
  await here.bring(parseBackup(toBackup([whole], 0)).entries, 'replace');
  expect(here.answers('x')).toEqual({ place: 'a', with: '', rested: '', brought: [], 'good-things': [] });
  expect(here.kept('x')).toMatchObject({ later: { deep: [1] } });
});

describe('the same file brought in twice', () => {
  test.each(['merge', 'replace'] as const)('changes nothing the second time: %s', async (how) => {
    const { clock, there, here, file } = await both();
    await there.put('y', { place: 'y' });
    await here.put('x', { place: 'mine' });
    const two = [...file, ...(await there.backup()).filter(({ id }) => id === 'y')];
    await here.bring(two, how);
    const once = records(here.records);
    await clock.pass(60_000);
    await here.bring(two, how);
    expect(records(here.records)).toEqual(once);
  });
});

test('a sheet that its file has as deleted comes back, also from where a clock ran ahead', async () => {
  const { clock, here, file } = await both();
  const [entry] = file;
  const deleted = `${stampFor(clock.now() + 86_400_000)}q`;
  const filed = parseBackup(toBackup([{ ...entry, id: 'y', deleted } as Entry], 0)).entries; // there is one
  const { restored } = await here.bring(filed);
  expect(restored.map(({ id }) => id)).toEqual(['y']);
  expect(here.answers('y')).toEqual({ place: 'a' });
});

/** What several pages wrote at the same time. Names that every object has are in `distrust.test.ts`. */
const edit = fc.record({
  writer: fc.nat(2),
  field: fc.constantFrom('place', 'with', 'constructors', '$from', '0'),
  answer: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\uDC00', '\u2029', '"entries": [', '👩‍👩‍👧', '__proto__'),
    fc.array(fc.record({ id: fc.string({ unit: 'binary', minLength: 1 }), text: fc.string() })),
    fc.integer(),
  ),
  isDeleted: fc.boolean(),
});
const history = fc.array(edit, { minLength: 1, maxLength: 12 }).map((edits): Entry => {
  const copies = new Map<number, Entry>();
  for (const [at, { writer, field, answer, isDeleted }] of edits.entries()) {
    const stamp = nextStamp('', 1_800_000_000_000 + at, `w${writer}`);
    const answers = { [field]: answer };
    const { [writer]: before } = Object.fromEntries(copies);
    const entry = applyPatch(before, patch(answers), stamp);
    copies.set(writer, isDeleted ? { ...entry, deleted: stamp } : entry);
  }
  return [...copies.values()].reduce(mergeEntries);
});

test('1,000 sheets that several wrote come back with all that is beside their answers', async () => {
  let beside = 0;
  const files = fc.array(history, { minLength: 100, maxLength: 100 });
  await fc.assert(
    fc.asyncProperty(files, async (given) => {
      const filed = given.map((entry, at): Entry => ({ ...entry, id: `s${at}` }));
      const here = browser(handClock(), 'here');
      await restore(
        here.storage,
        await planRestore(here.storage, parseBackup(toBackup(filed, 0)).entries),
        'merge',
        0,
      );
      const again = new Map((await here.backup()).map((entry) => [entry.id, entry]));
      expect(again.size).toBe(filed.length);
      for (const entry of filed) expect(again.get(entry.id)).toEqual(JSON.parse(JSON.stringify(entry)));
      for (const pairs of standings(await planRestore(here.storage, filed))) expect(pairs[1]).toBe('same');
      beside += filed.filter(({ others }) => others).length;
    }),
    { seed: 20261126, numRuns: 10 },
  );
  expect(beside).toBeGreaterThan(100); // or nothing was tried
});
