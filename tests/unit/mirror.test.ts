/** Two places, one truth: either may be missing, behind, full, or slow, and the other makes up for it. */
import { describe, expect, test } from 'vitest';
import { memoryAdapter } from '../../src/stores/adapters';
import { openStorage } from '../../src/stores/storage';
import { handClock, settled } from './clock';
import { textOf } from './content';
import type { Faults } from './shelf';
import { KEY, denied, entryOn, full, patch, shelf } from './shelf';

const kept = textOf('tests/fixtures/records/format-1.json').trimEnd();

function both(local: Faults = {}, indexed: Faults = {}) {
  const clock = handClock();
  const places = [shelf(new Map(), local), shelf(new Map(), { outlives: 'device', ...indexed })] as const;
  return { clock, places, storage: openStorage({ places, clock, writer: 'w' }) };
}
const refusing = (thrown: () => DOMException): Faults => ({
  read: async () => Promise.reject(thrown()),
  write: async () => Promise.reject(thrown()),
});

describe('what is kept', () => {
  test('is one record in each place, written once', async () => {
    const { clock, places, storage } = both();
    storage.put(patch({ place: 'a' }));
    await clock.pass(400);
    for (const place of places) {
      expect(place.written).toHaveLength(1);
      expect([...place.records.keys()]).toEqual([KEY]);
    }
    expect(places[0].records).toEqual(places[1].records);
    expect(storage.$status.get()).toMatchObject({ state: 'kept', outlives: 'device' });
  });

  test('counts as kept only when the slower place has it', async () => {
    const gate = Promise.withResolvers<undefined>();
    const { clock, storage } = both({}, { write: () => gate.promise });
    storage.put(patch({ place: 'a' }));
    await clock.pass(400);
    expect(storage.$status.get()).toEqual({ state: 'keeping' });
    gate.resolve(undefined);
    await settled();
    expect(storage.$status.get()).toMatchObject({ state: 'kept', outlives: 'device' });
  });

  test.each([
    ['localStorage is full', refusing(full), {}, { outlives: 'device', lacking: 'full' }],
    ['localStorage is denied', refusing(denied), {}, { outlives: 'device', lacking: 'denied' }],
    ['IndexedDB is denied', {}, refusing(denied), { outlives: 'visit', lacking: 'denied' }],
    ['IndexedDB is full', {}, refusing(full), { outlives: 'visit', lacking: 'full' }],
  ] as const)('is kept though %s, and the truth is said', async (_, local, indexed, status) => {
    const { clock, places, storage } = both(local, indexed);
    storage.put(patch({ place: 'a' }));
    await clock.pass(400);
    expect(storage.$status.get()).toMatchObject({ state: 'kept', ...status });
    const answers = places.map((place) => entryOn(place).answers);
    expect(answers).toContainEqual({ place: 'a' });
    expect(await storage.load('e1')).toMatchObject({ state: 'ok', entry: { answers: { place: 'a' } } });
  });

  test('is refused where both refuse, and kept when either gives in', async () => {
    let refuses = true;
    const records = new Map<string, string>();
    const { clock, storage } = both(refusing(denied), {
      write: async (key, text) => {
        if (refuses) throw full();
        records.set(key, text);
      },
    });
    storage.put(patch({ place: 'a' }));
    await clock.pass(400);
    expect(storage.$status.get()).toMatchObject({ state: 'refused' });
    refuses = false;
    await clock.pass(60_000);
    expect(storage.$status.get()).toMatchObject({ state: 'kept', outlives: 'device' });
    expect(records.get(KEY)).toContain('"place":"a"');
  });
});

describe('one of the places', () => {
  test.each([0, 1] as const)(
    'was wiped (%d): what it held comes from the other, and goes back',
    async (wiped) => {
      const { places, storage } = both();
      places[1 - wiped]?.records.set(KEY, kept);
      expect(await storage.load('e1')).toMatchObject({ state: 'ok' });
      await settled();
      expect(entryOn(places[wiped]).answers).toEqual((JSON.parse(kept) as { answers: unknown }).answers);
    },
  );

  test('lost the last minutes: the newer answer to each question shows', async () => {
    const { clock, places, storage } = both();
    storage.put(patch({ place: 'old', with: 'b' }));
    await clock.pass(400);
    const old = places[0].records.get(KEY) ?? '';
    storage.put(patch({ place: 'new' }));
    await clock.pass(400);
    places[0].records.set(KEY, old); // as after a browser was killed
    const next = openStorage({ places, clock });
    expect(await next.load('e1')).toMatchObject({ entry: { answers: { place: 'new', with: 'b' } } });
    await settled();
    expect(entryOn(places[0]).answers).toEqual({ place: 'new', with: 'b' });
    expect(entryOn(places[0]).others).toBeUndefined();
  });

  test('holds nonsense: the other makes up for it, and the nonsense is set aside', async () => {
    const { clock, places, storage } = both();
    places[0].records.set(KEY, 'nonsense');
    places[1].records.set(KEY, kept);
    expect((await storage.load('e1')).state).toBe('ok');
    storage.put(patch({ place: 'a' }));
    await clock.pass(400);
    expect([...places[0].records.values()]).toContain('nonsense');
    expect(entryOn(places[0]).answers).toMatchObject({ place: 'a' });
  });

  test('holds a newer version: neither is written over', async () => {
    const { clock, places, storage } = both();
    places[0].records.set(KEY, kept);
    places[1].records.set(KEY, '{"format":3}');
    expect(await storage.load('e1')).toEqual({ state: 'newer', text: '{"format":3}' });
    storage.put(patch({ place: 'a' }));
    await clock.pass(400);
    expect(places[1].records.get(KEY)).toBe('{"format":3}');
    expect(storage.$status.get()).toEqual({ state: 'refused', problem: 'newer' });
  });
});

/** The locks of a browser in which a tab was frozen while it held ours. */
const neverFree = () => ({ request: async () => new Promise(() => undefined) }) as unknown as LockManager; // nothing else is asked of it

describe('a page that is about to go', () => {
  test('has written before anything else happens', () => {
    const records = new Map<string, string>();
    const storage = openStorage({ places: [memoryAdapter(records)], clock: handClock() });
    storage.put(patch({ place: 'a' }));
    void storage.flush('hurry');
    expect(records.get(KEY)).toContain('"place":"a"');
  });

  test('writes once more what is still waiting for its turn', async () => {
    const clock = handClock();
    const records = new Map<string, string>();
    const locks = neverFree();
    const storage = openStorage({ places: [memoryAdapter(records)], clock, locks });
    storage.put(patch({ place: 'a' }));
    await clock.pass(400);
    expect([...records]).toEqual([]);
    void storage.flush('hurry');
    expect(records.get(KEY)).toContain('"place":"a"');
  });

  test('does not wait for a lock that another tab holds', async () => {
    const clock = handClock();
    const place = shelf();
    const locks = neverFree();
    const storage = openStorage({ places: [place], clock, locks });
    storage.put(patch({ place: 'a' }));
    await clock.pass(400);
    expect(place.written).toEqual([]);
    await storage.flush('hurry');
    expect(entryOn(place).answers).toEqual({ place: 'a' });
  });

  test('and nobody else waits for it for more than a second', async () => {
    const clock = handClock();
    const place = shelf();
    const locks = neverFree();
    const storage = openStorage({ places: [place], clock, locks });
    storage.put(patch({ place: 'a' }));
    await clock.pass(1400);
    expect(entryOn(place).answers).toEqual({ place: 'a' });
  });
});
