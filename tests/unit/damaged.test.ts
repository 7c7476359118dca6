/** What is kept already: damaged, newer, somebody else's, or changed by another tab. None of it is lost. */
import { describe, expect, test } from 'vitest';
import { openStorage } from '../../src/stores/storage';
import type { Entry } from '../../src/worksheet/entry';
import { nextStamp } from '../../src/worksheet/stamp';
import { handClock } from './clock';
import { textOf } from './content';
import { KEY, desk, entryOn, full, patch, shelf } from './shelf';

const kept = textOf('tests/fixtures/records/format-1.json').trimEnd();
const whole = JSON.parse(kept) as Entry; // a test of entries reads it
const ASIDE = /^second-draft:damaged:e1:\d+$/;

/** All records whose key is, or is not, where damaged ones are set aside. */
const aside = (records: ReadonlyMap<string, string>) => [...records].filter(([key]) => ASIDE.test(key));

describe('a record that cannot be read', () => {
  test('is set aside under another key, and not thrown away', async () => {
    const { place, storage } = desk({}, new Map([[KEY, '{"format":1,']]));
    const loaded = await storage.load('e1');
    expect(loaded).toEqual({ state: 'damaged', text: '{"format":1,', aside: aside(place.records)[0]?.[0] });
    expect([...place.records.values()]).toEqual(['{"format":1,']);
    expect(await storage.load('e1')).toEqual({ state: 'empty' });
  });

  test('is set aside, wherever it was cut off, before anything new is kept', async () => {
    for (let length = 0; length < kept.length; length += 1) {
      const cut = kept.slice(0, length);
      const { place, storage } = desk({}, new Map([[KEY, cut]]));
      expect((await storage.load('e1')).state, `after ${length}`).toBe('damaged');
      storage.put(patch({ place: 'a' }));
      await storage.flush();
      expect(aside(place.records).map(([, text]) => text)).toEqual([cut]);
      expect(entryOn(place).answers).toEqual({ place: 'a' });
    }
  });

  test('though it was damaged only after it was read, costs nothing that was read', async () => {
    const { place, storage } = desk({}, new Map([[KEY, kept]]));
    expect((await storage.load('e1')).state).toBe('ok');
    place.records.set(KEY, '[object Object]');
    storage.put(patch({ place: 'a' }));
    await storage.flush();
    expect(aside(place.records).map(([, text]) => text)).toEqual(['[object Object]']);
    expect(entryOn(place).answers).toEqual({ ...whole.answers, place: 'a' });
  });

  test('is left where it is when there is no room to set it aside, and not written over', async () => {
    let room = false;
    const records = new Map([[KEY, 'nonsense']]);
    const { clock, place, storage } = desk(
      { write: async (key, text) => (room ? void records.set(key, text) : Promise.reject(full())) },
      records,
    );
    expect(await storage.load('e1')).toEqual({ state: 'damaged', text: 'nonsense', aside: undefined });
    storage.put(patch({ place: 'a' }));
    await clock.pass(400);
    expect([...records]).toEqual([[KEY, 'nonsense']]);
    expect(storage.$status.get()).toEqual({ state: 'refused', problem: 'full' });
    room = true;
    await clock.pass(60_000);
    expect(aside(records).map(([, text]) => text)).toEqual(['nonsense']);
    expect(entryOn(place).answers).toEqual({ place: 'a' });
  });
});

describe('a record of a newer format', () => {
  const newer = '{ "format": 3,\n "id": "e1", "worksheet": "every-kind", "secret": [1,  2] }';

  test('is given as it is, and left as it is, to the byte', async () => {
    const { clock, place, storage } = desk({}, new Map([[KEY, newer]]));
    expect(await storage.load('e1')).toEqual({ state: 'newer', text: newer });
    storage.put(patch({ place: 'a' }));
    await clock.pass(60_000);
    expect([...place.records]).toEqual([[KEY, newer]]);
    expect(place.written).toEqual([]);
    expect(storage.$status.get()).toEqual({ state: 'refused', problem: 'newer' });
  });

  test('that another tab has just kept is left as it is, too', async () => {
    const { clock, place, storage } = desk({}, new Map([[KEY, kept]]));
    await storage.load('e1');
    place.records.set(KEY, newer);
    storage.put(patch({ place: 'a' }));
    await clock.pass(60_000);
    expect([...place.records]).toEqual([[KEY, newer]]);
  });
});

describe('two tabs', () => {
  test('that change different fields at once both keep theirs', async () => {
    const clock = handClock();
    const records = new Map([[KEY, kept]]);
    const tab = () => openStorage({ places: [shelf(records)], clock });
    const tabs = [tab(), tab()] as const;
    for (const tab of tabs) await tab.load('e1');
    tabs[0].put(patch({ place: 'from one' }));
    tabs[1].put(patch({ with: 'from the other' }));
    await clock.pass(400);
    tabs[0].put(patch({ pace: 'quick' }));
    await clock.pass(400);
    const { answers } = entryOn(shelf(records));
    expect(answers).toEqual({ ...whole.answers, place: 'from one', with: 'from the other', pace: 'quick' });
  });

  test('one of which deletes what the other writes in: it is whole again at the next word', async () => {
    const { clock, place, storage } = desk({}, new Map([[KEY, kept]]));
    await storage.load('e1');
    storage.put(patch({ place: 'a' }));
    await clock.pass(400);
    place.records.clear();
    storage.put(patch({ with: 'b' }));
    await clock.pass(400);
    expect(entryOn(place).answers).toEqual({ ...whole.answers, place: 'a', with: 'b' });
  });
});

test('members and fields that are not known are carried along', async () => {
  const later = {
    ...whole,
    tombstone: null,
    format: 2,
    clocks: { colour: ['0abcdefghijone'] },
    answers: { ...whole.answers, colour: { deep: [{}] } },
  };
  const { clock, place, storage } = desk({}, new Map([[KEY, JSON.stringify(later)]]));
  await storage.load('e1');
  storage.put(patch({ place: 'a' }));
  await clock.pass(400);
  expect(entryOn(place)).toEqual({
    ...later,
    id: 'e1',
    changedAt: new Date(clock.now()).toISOString(),
    answers: { ...later.answers, place: 'a' },
    clocks: { ...later.clocks, place: [nextStamp('', clock.now(), 'w')] },
  });
});
