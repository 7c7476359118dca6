/** A browser that refuses: the words stay, the status says why, and they are kept as soon as it gives in. */
import { describe, expect, test } from 'vitest';
import { refused } from '../../src/stores/adapters';
import { openStorage } from '../../src/stores/storage';
import type { HandClock } from './clock';
import { handClock } from './clock';
import type { Shelf } from './shelf';
import { KEY, denied, desk, entryOn, full, patch, shelf } from './shelf';

/** What is kept a long time after everything is well again. */
async function later(clock: HandClock, place: Shelf) {
  await clock.pass(10 * 60_000);
  return entryOn(place).answers;
}

describe('a browser that refuses', () => {
  test.each<[string, () => unknown, string]>([
    ['has no room', full, 'full'],
    ['has no room, in old Firefox words', () => new DOMException('', 'NS_ERROR_DOM_QUOTA_REACHED'), 'full'],
    ['lets nothing be kept', denied, 'denied'],
    [
      'has null for storage',
      () => new TypeError("Cannot read properties of null (reading 'setItem')"),
      'denied',
    ],
    ['takes the words and gives others back', () => refused('changed'), 'changed'],
    ['throws nonsense', () => undefined, 'denied'],
  ])('because it %s says so, and the words are kept when it gives in', async (_, thrown, problem) => {
    let refuses = true;
    const records = new Map<string, string>();
    const { clock, place, storage } = desk(
      {
        write: async (key, text) => {
          if (refuses) throw thrown();
          records.set(key, text);
        },
      },
      records,
    );
    storage.put(patch({ place: 'a' }));
    await clock.pass(400);
    expect(storage.$status.get()).toEqual({ state: 'refused', problem });
    storage.put(patch({ with: 'b', place: 'c' }));
    expect(storage.$status.get()).toEqual({ state: 'refused', problem });
    await clock.pass(400);
    refuses = false;
    expect(await later(clock, place)).toEqual({ place: 'c', with: 'b' });
    expect(storage.$status.get().state).toBe('kept');
  });

  test('to read is not written over', async () => {
    let refuses = true;
    const stored = JSON.stringify({
      format: 1,
      id: 'e1',
      worksheet: 'every-kind',
      createdAt: 'x',
      changedAt: 'x',
      answers: { with: 'b' },
    });
    const records = new Map([[KEY, stored]]);
    const { clock, place, storage } = desk(
      { read: async (key) => (refuses ? Promise.reject(denied()) : records.get(key)) },
      records,
    );
    expect(await storage.load('e1')).toEqual({ state: 'denied' });
    storage.put(patch({ place: 'a' }));
    await clock.pass(400);
    expect(records.get(KEY)).toBe(stored);
    expect(storage.$status.get()).toEqual({ state: 'refused', problem: 'denied' });
    refuses = false;
    expect(await later(clock, place)).toEqual({ place: 'a', with: 'b' });
  });

  test('is asked again after 2, 5, 15 and then every 60 s, and after every pause in typing', async () => {
    const clock = handClock();
    const times: number[] = [];
    const place = shelf(new Map(), {
      write: async () => {
        times.push(clock.now());
        throw full();
      },
    });
    const storage = openStorage({ places: [place], clock });
    storage.put(patch({ place: 'a' }));
    await clock.pass(400 + 2000 + 5000 + 15_000 + 60_000 + 60_000);
    const waits = times.map((time, index) => time - (times[index - 1] ?? time));
    expect(waits).toEqual([0, 2000, 5000, 15_000, 60_000, 60_000]);
    storage.put(patch({ place: 'b' }));
    storage.put(patch({ place: 'c' }));
    await clock.pass(399);
    expect(times).toHaveLength(6);
    await clock.pass(1);
    expect(times).toHaveLength(7);
  });

  test('a second time is asked again as soon as it was the first time', async () => {
    let refuses = true;
    const { clock, storage } = desk({ write: async () => (refuses ? Promise.reject(full()) : undefined) });
    storage.put(patch({ place: 'a' }));
    await clock.pass(400 + 2000 + 5000);
    refuses = false;
    await clock.pass(15_000);
    expect(storage.$status.get().state).toBe('kept');
    refuses = true;
    storage.put(patch({ place: 'b' }));
    await clock.pass(400);
    refuses = false;
    await clock.pass(2000);
    expect(storage.$status.get().state).toBe('kept');
  });

  test.each([1, 2, 3, 4, 5])(
    'at its write number %d loses nothing, and the last good copy is whole',
    async (bad) => {
      let writes = 0;
      const records = new Map<string, string>();
      const { clock, place, storage } = desk(
        {
          write: async (key, text) => {
            writes += 1;
            if (writes === bad) throw full();
            records.set(key, text);
          },
        },
        records,
      );
      const good: Record<string, string> = {};
      for (const field of ['a', 'b', 'c', 'd', 'e']) {
        storage.put(patch({ [field]: field }));
        await clock.pass(400);
        if (writes < bad) good[field] = field;
        if (writes === bad) expect(entryOn(place).answers ?? {}).toEqual(good);
      }
      expect(await later(clock, place)).toEqual({ a: 'a', b: 'b', c: 'c', d: 'd', e: 'e' });
    },
  );

  test('one entry still keeps the others, though the page is about to go', async () => {
    const records = new Map<string, string>();
    const { place, storage } = desk(
      { write: async (key, text) => (key === KEY ? Promise.reject(full()) : void records.set(key, text)) },
      records,
    );
    storage.put(patch({ place: 'a' }));
    storage.put(patch({ place: 'b' }, 'e2'));
    await storage.flush();
    expect(entryOn(place, 'second-draft:entry:e2').answers).toEqual({ place: 'b' });
    expect(storage.$status.get()).toEqual({ state: 'refused', problem: 'full' });
  });
});
