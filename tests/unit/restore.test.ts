/** Bringing back a backup: looked at first, merged, nothing replaced without a way back, and taken back as one. */
import { describe, expect, test } from 'vitest';
import { lastBackup, noteBackup } from '../../src/stores/backups';
import { putBack, remove } from '../../src/stores/entries';
import { exportAll, exportOne, planRestore, restore } from '../../src/stores/restore';
import type { Plan } from '../../src/stores/restore';
import { openStorage } from '../../src/stores/storage';
import { lastRestore, undoRestore } from '../../src/stores/undo';
import type { Answers } from '../../src/worksheet/answers';
import { parseBackup } from '../../src/worksheet/faces/file';
import { isDeleted } from '../../src/worksheet/merge';
import { handClock } from './clock';
import type { HandClock } from './clock';
import { full, patch, shelf } from './shelf';

/** A browser: its shelf, and a storage on it that writes under a name of its own. */
function browser(clock: HandClock, writer: string, faults = {}) {
  const place = shelf(new Map(), faults);
  const storage = openStorage({ places: [place], clock, writer });
  const put = async (id: string, answers: Answers) => {
    storage.put(patch(answers, id));
    await clock.pass(400);
  };
  const answers = async (id: string) => {
    const loaded = await storage.load(id);
    return loaded.state === 'ok' && !isDeleted(loaded.entry) ? loaded.entry.answers : undefined;
  };
  const backup = async () => parseBackup(await exportAll(storage, clock.now())).entries;
  return { place, storage, put, answers, backup };
}

const counts = (plan: Plan) =>
  Object.fromEntries(
    Object.entries(plan)
      .filter(([, pairs]) => pairs.length > 0)
      .map(([standing, pairs]) => [standing, pairs.map(({ entry }) => entry.id)]),
  );

/** One browser with a backup of seven sheets, of which another one has six, each in a different way. */
async function overlapping() {
  const clock = handClock();
  const [there, here] = [browser(clock, 'there'), browser(clock, 'here')];
  for (const id of ['newer', 'older', 'same', 'both', 'deleted', 'untouched'])
    await there.put(id, { place: 'a', with: 'b' });
  for (const entry of await there.backup()) await here.storage.change(entry.id, () => entry);
  await there.put('new', { place: 'new' });
  await there.put('newer', { place: 'from there' });
  await there.put('both', { place: 'from there' });
  await here.put('older', { place: 'from here' });
  await here.put('both', { place: 'from here', story: 'only here' });
  await remove(here.storage, 'deleted');
  here.place.records.set('second-draft:entry:untouched', '{"format":99}');
  return { clock, there, here, file: await there.backup() };
}

test('the look beforehand says exactly what it would do, and changes nothing', async () => {
  const { here, file } = await overlapping();
  const before = new Map(here.place.records);
  expect(counts(await planRestore(here.storage, file))).toEqual({
    new: ['new'],
    newer: ['newer'],
    older: ['older'],
    same: ['same'],
    both: ['both'],
    deleted: ['deleted'],
    untouched: ['untouched'],
  });
  expect(here.place.records).toEqual(before);
});

test('a merge brings what is new, and replaces no newer word', async () => {
  const { clock, here, file } = await overlapping();
  const told: string[] = [];
  const plan = await planRestore(here.storage, file);
  const { restored, refused } = await restore(here.storage, plan, 'merge', clock.now(), (done, count) =>
    told.push(`${done}/${count}`),
  );
  expect(restored.map(({ id }) => id).sort()).toEqual(['both', 'deleted', 'new', 'newer']);
  expect(refused).toEqual([]);
  expect(told).toEqual(['0/4', '1/4', '2/4', '3/4']);
  expect(await here.answers('new')).toEqual({ place: 'new' });
  expect(await here.answers('newer')).toEqual({ place: 'from there', with: 'b' });
  expect(await here.answers('older')).toEqual({ place: 'from here', with: 'b' });
  expect(await here.answers('deleted')).toEqual({ place: 'a', with: 'b' });
  expect(await here.answers('both')).toEqual({ place: 'from here', with: 'b', story: 'only here' });
  const both = await here.storage.load('both');
  const others = both.state === 'ok' ? Object.values(both.entry.others?.['place'] ?? {}) : [];
  expect(others, 'what lost is beside it').toEqual(['from there']);
  expect(here.place.records.get('second-draft:entry:untouched')).toBe('{"format":99}');
});

test('a second restore of the same file has nothing to do', async () => {
  const { clock, here, file } = await overlapping();
  await restore(here.storage, await planRestore(here.storage, file), 'merge', clock.now());
  const { same = [], older = [], untouched = [], ...rest } = counts(await planRestore(here.storage, file));
  expect(rest).toEqual({});
  expect([...same, ...older, ...untouched].sort()).toEqual(file.map(({ id }) => id).sort());
});

test('to replace makes everything as it is in the file, and every newer word gives way', async () => {
  const { clock, here, file } = await overlapping();
  await restore(here.storage, await planRestore(here.storage, file), 'replace', clock.now());
  expect(await here.answers('older')).toEqual({ place: 'a', with: 'b' });
  expect(await here.answers('both')).toEqual({ place: 'from there', with: 'b', story: '' });
  const later = openStorage({ places: [here.place], clock });
  expect(await later.load('older')).toMatchObject({ entry: { answers: { place: 'a' } } });
});

describe('the way back', () => {
  test.each(['merge', 'replace'] as const)(
    'from a %s takes all of it back as one, after a reload too',
    async (how) => {
      const { clock, here, file } = await overlapping();
      const before = new Map<string, unknown>();
      for (const { id } of file) before.set(id, await here.answers(id));
      await restore(here.storage, await planRestore(here.storage, file), how, clock.now());
      const later = openStorage({ places: [here.place], clock, writer: 'later' });
      expect((await lastRestore(later))?.entries).toHaveLength(how === 'merge' ? 4 : 5);
      await undoRestore(later);
      for (const { id } of file) {
        const loaded = await later.load(id);
        const answers = loaded.state === 'ok' && !isDeleted(loaded.entry) ? loaded.entry.answers : undefined;
        expect(answers, id).toEqual(before.get(id));
      }
      expect(await lastRestore(later)).toBeUndefined();
    },
  );

  test('leaves what was written since', async () => {
    const { clock, here, file } = await overlapping();
    await restore(here.storage, await planRestore(here.storage, file), 'merge', clock.now());
    await here.put('newer', { place: 'since' });
    await here.put('new', { with: 'since' });
    await undoRestore(here.storage);
    expect(await here.answers('newer')).toEqual({ place: 'since', with: 'b' });
    expect(await here.answers('new')).toEqual({ place: 'new', with: 'since' });
  });

  test.each([
    '',
    'nonsense',
    '{}',
    '{"format":2,"at":"x","entries":[]}',
    '{"format":1,"at":"x","entries":[null,{"id":1}]}',
  ])('is none where its note cannot be read: %j', async (note) => {
    const { storage, place } = browser(handClock(), 'w');
    place.records.set('second-draft:undo', note);
    expect((await lastRestore(storage))?.entries ?? []).toEqual([]);
    expect(await undoRestore(storage)).toBe(0);
  });

  test('is written down first: where that is refused, nothing is restored', async () => {
    const { clock, file } = await overlapping();
    const { storage, place } = browser(clock, 'full', { write: async () => Promise.reject(full()) });
    await expect(restore(storage, await planRestore(storage, file), 'merge', clock.now())).rejects.toThrow();
    expect(place.records.size).toBe(0);
  });
});

test('what the browser refuses is told, and the rest is there', async () => {
  const { clock, file } = await overlapping();
  const records = new Map<string, string>();
  const write = async (key: string, text: string) => {
    if (key.endsWith(':both')) throw full();
    records.set(key, text);
  };
  const storage = openStorage({ places: [shelf(records, { write })], clock });
  const { restored, refused } = await restore(
    storage,
    await planRestore(storage, file),
    'merge',
    clock.now(),
  );
  expect(refused.map(({ id }) => id)).toEqual(['both']);
  expect(restored).toHaveLength(file.length - 1);
});

test('a backup of one sheet holds that one', async () => {
  const { clock, there } = await overlapping();
  expect(parseBackup(await exportOne(there.storage, 'new', clock.now())).entries.map(({ id }) => id)).toEqual(
    ['new'],
  );
  await expect(exportOne(there.storage, 'nobody', clock.now())).rejects.toThrow();
});

test('a backup of everything holds nothing that was deleted, unless it was put back', async () => {
  const { here } = await overlapping();
  expect((await here.backup()).map(({ id }) => id)).not.toContain('deleted');
  await putBack(here.storage, 'deleted');
  expect((await here.backup()).map(({ id }) => id)).toContain('deleted');
});

test('the day of the last backup is noted, and nonsense there counts as none', async () => {
  const { storage, place } = browser(handClock(), 'w');
  expect(lastBackup(await storage.all())).toBeUndefined();
  await noteBackup(storage, Date.UTC(2026, 10, 20));
  expect(lastBackup(await storage.all())).toBe(Date.UTC(2026, 10, 20));
  place.records.set('second-draft:backup', '{"at":"soon"}');
  expect(lastBackup(await storage.all())).toBeUndefined();
});
