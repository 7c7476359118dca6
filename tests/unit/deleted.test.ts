/** Deleted, unreadable and copied sheets, where two places or two clocks do not agree. */
import { expect, test } from 'vitest';
import { KEPT_DELETED, duplicate, putBack, readShelf, remove } from '../../src/stores/entries';
import { openStorage } from '../../src/stores/storage';
import type { Entry } from '../../src/worksheet/entry';
import { browser, keyOf } from './browser';
import { handClock, settled } from './clock';
import { shelf } from './shelf';

/** A browser with the sheets a and b in two places, and a way to have the second one lag behind. */
async function twoPlaces() {
  const clock = handClock();
  const one = browser(clock, 'one');
  for (const id of ['a', 'b']) await one.put(id, { place: id });
  const behind = shelf(new Map(one.records), { outlives: 'device' });
  const storage = openStorage({ places: [one.place, behind], clock, writer: 'two' });
  const look = async () => {
    const { entries, deleted } = await readShelf(storage, clock.now());
    await settled();
    return [entries, deleted].map((some) => some.map(({ id }) => id));
  };
  return { clock, one, behind, storage, look };
}

test('a sheet that only one place knows to be deleted is deleted, and gone from both after thirty days', async () => {
  const { clock, one, behind, look } = await twoPlaces();
  await remove(one.storage, 'a');
  expect(await look()).toEqual([['b'], ['a']]);
  await clock.pass(KEPT_DELETED);
  expect(await look()).toEqual([['b'], []]);
  expect([one.records, behind.records].map((records) => [...records.keys()])).toEqual([
    [keyOf('b')],
    [keyOf('b')],
  ]);
});

test('a sheet that was written in since it was deleted is not removed after thirty days', async () => {
  const { clock, one, behind, look } = await twoPlaces();
  await remove(one.storage, 'a');
  await browser(clock, 'other', behind.records).put('a', { with: 'since' });
  await clock.pass(KEPT_DELETED * 2);
  expect(await look()).toEqual([['a', 'b'], []]);
  expect(one.records.has(keyOf('a'))).toBe(true);
});

test('the latest deletion comes first', async () => {
  const { clock, storage, look } = await twoPlaces();
  for (const id of ['a', 'b']) {
    await remove(storage, id);
    await clock.pass(1000);
  }
  expect(await look()).toEqual([[], ['b', 'a']]);
});

test('what cannot be read is listed once, and left as it is in every place', async () => {
  const { one, behind, storage, clock } = await twoPlaces();
  for (const { records } of [one, behind])
    records.set(keyOf('n'), '{"format":99,"new":1}').set(keyOf('d'), '{"form');
  const before = [new Map(one.records), new Map(behind.records)];
  expect((await readShelf(storage, clock.now())).unread).toEqual([
    { id: 'n', state: 'newer' },
    { id: 'd', state: 'damaged' },
  ]);
  expect([one.records, behind.records]).toEqual(before);
});

test('a sheet that is damaged in one place is shown from the other', async () => {
  const { one, look } = await twoPlaces();
  one.records.set(keyOf('a'), '{"form');
  expect(await look()).toEqual([['b', 'a'], []]);
});

test('to put back and to delete by turns works with a clock that goes back each time', async () => {
  const { clock, one } = await twoPlaces();
  for (const year of [2025, 2020, 2001]) {
    clock.set(Date.UTC(year, 0, 1));
    await remove(one.storage, 'a');
    expect(one.answers('a')).toBeUndefined();
    await putBack(one.storage, 'a');
    expect(one.answers('a')).toEqual({ place: 'a' });
  }
});

test('a copy made while the clock runs behind holds the same words, and takes the next ones', async () => {
  const { clock, one } = await twoPlaces();
  clock.set(Date.UTC(2020, 0, 1));
  const later = browser(clock, 'later', one.records);
  const original = one.records.get(keyOf('a'));
  await duplicate(later.storage, one.kept('a') as Entry, 'copy'); // it is there
  expect(later.answers('copy')).toEqual({ place: 'a' });
  await later.put('copy', { place: 'goes on' });
  expect(later.answers('copy')).toEqual({ place: 'goes on' });
  expect(one.records.get(keyOf('a'))).toBe(original);
});

test('a copy is not written over a sheet that is there', async () => {
  const { one } = await twoPlaces();
  const before = new Map(one.records);
  await duplicate(one.storage, one.kept('a') as Entry, 'b'); // it is there
  expect(one.records).toEqual(before);
});
