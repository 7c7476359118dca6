/** The sheets as a list: the latest first, and what was deleted can be put back for thirty days. */
import { describe, expect, test } from 'vitest';
import {
  KEPT_DELETED,
  deletedAt,
  duplicate,
  putBack,
  readShelf,
  remove,
  removeForGood,
  writtenAt,
} from '../../src/stores/entries';
import { hasWords } from '../../src/worksheet/look';
import { desk, entryOn, patch } from './shelf';

const DAY = 24 * 60 * 60_000;

async function three() {
  const it = desk();
  for (const id of ['a', 'b', 'c']) {
    it.storage.put(patch({ place: id }, id));
    await it.clock.pass(1000);
  }
  const look = async () => readShelf(it.storage, it.clock.now());
  const ids = async () => (await look()).entries.map(({ id }) => id);
  return { ...it, look, ids };
}

describe('the list', () => {
  test('has the latest change first', async () => {
    const { storage, clock, ids } = await three();
    expect(await ids()).toEqual(['c', 'b', 'a']);
    storage.put(patch({ place: 'changed' }, 'a'));
    await clock.pass(400);
    expect(await ids()).toEqual(['a', 'c', 'b']);
  });

  test('names what cannot be shown, and passes over what is no sheet', async () => {
    const { place, look } = await three();
    place.records.set('second-draft:entry:n', '{"format":99}');
    place.records.set('second-draft:entry:d', 'nonsense');
    place.records.set('second-draft:settings', '{}');
    place.records.set('somebody-else', '{}');
    const { entries, unread } = await look();
    expect(entries).toHaveLength(3);
    expect(unread).toEqual([
      { id: 'n', state: 'newer' },
      { id: 'd', state: 'damaged' },
    ]);
  });

  test('finds a sheet by what it is kept under, whatever it says of itself', async () => {
    const { place, ids } = await three();
    place.records.set('second-draft:entry:x', place.records.get('second-draft:entry:c') ?? '');
    expect(await ids()).toContain('x');
  });
});

describe('a deleted sheet', () => {
  test('is out of the list, can be put back, and is where it was', async () => {
    const { storage, ids, look } = await three();
    await remove(storage, 'b');
    expect(await ids()).toEqual(['c', 'a']);
    expect((await look()).deleted.map(({ id }) => id)).toEqual(['b']);
    await putBack(storage, 'b');
    expect(await ids()).toEqual(['c', 'b', 'a']);
  });

  test('says when that was, and to delete it is not to write in it', async () => {
    const { storage, clock, look } = await three();
    const [, before] = (await look()).entries;
    await clock.pass(DAY);
    await remove(storage, 'b');
    const [b] = (await look()).deleted;
    expect(b && deletedAt(b)).toBe(clock.now());
    expect(b && writtenAt(b)).toBe(before && writtenAt(before));
  });

  test('is gone after thirty days, and not a moment before', async () => {
    const { storage, place, clock, look } = await three();
    await remove(storage, 'b');
    await clock.pass(KEPT_DELETED - 1);
    expect((await look()).deleted).toHaveLength(1);
    await clock.pass(1);
    expect((await look()).deleted).toHaveLength(0);
    await clock.pass(1);
    expect(place.records.has('second-draft:entry:b')).toBe(false);
    expect(place.records.size).toBe(2);
  });

  test('stays deleted and comes back also where the clock of the device was set back', async () => {
    const { storage, clock, ids } = await three();
    clock.set(Date.UTC(2020, 0, 1));
    await remove(storage, 'c');
    expect(await ids()).toEqual(['b', 'a']);
    await putBack(storage, 'c');
    expect(await ids()).toContain('c');
  });

  test('comes back by itself with the next word', async () => {
    const { storage, clock, ids } = await three();
    await remove(storage, 'b');
    storage.put(patch({ place: 'still writing' }, 'b'));
    await clock.pass(400);
    expect(await ids()).toEqual(['b', 'c', 'a']);
  });

  test('can be taken away for good', async () => {
    const { storage, place } = await three();
    await removeForGood(storage, 'b');
    expect([...place.records.keys()]).toEqual(['second-draft:entry:a', 'second-draft:entry:c']);
  });
});

test('a copy holds the same words, and goes its own way', async () => {
  const { storage, clock, place, look, ids } = await three();
  const [c] = (await look()).entries;
  if (c) await duplicate(storage, c, 'copy');
  expect(await ids()).toEqual(['copy', 'c', 'b', 'a']);
  storage.put(patch({ place: 'changed' }, 'copy'));
  await clock.pass(400);
  expect(entryOn(place, 'second-draft:entry:c').answers).toEqual({ place: 'c' });
});

describe('looking for words', () => {
  test.each([
    ['', true],
    ['zoe', true],
    ['ZOË lamp', true],
    ['lamp zoe', true],
    ['lamb', false],
    ['row two', true],
    ['q1', true],
  ])('%j: %j', (query, found) => {
    const answers = { place: 'Zoë’s', rows: [{ id: 'q1', text: 'Row two', tags: ['lamp'] }], rating: 3 };
    expect(hasWords(query, answers, 'A title')).toBe(found);
  });
});
