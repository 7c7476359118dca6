/** Nothing that is put is lost while the page lives, and the status says what is so. */
import { describe, expect, test } from 'vitest';
import { settled } from './clock';
import { KEY, desk, entryOn, patch } from './shelf';

describe('what somebody types', () => {
  test('is kept after a pause of 400 ms, once', async () => {
    const { clock, place, storage } = desk();
    expect(storage.$status.get()).toEqual({ state: 'nothing' });
    for (const place of ['T', 'Th', 'The']) {
      storage.put(patch({ place }));
      await clock.pass(399);
    }
    expect(place.written).toEqual([]);
    expect(storage.$status.get()).toEqual({ state: 'keeping' });
    await clock.pass(1);
    expect(place.written).toHaveLength(1);
    expect(entryOn(place).answers).toEqual({ place: 'The' });
    expect(storage.$status.get()).toEqual({ state: 'kept', at: clock.now(), outlives: 'visit' });
  });

  test('without a pause is kept every 2 s', async () => {
    const { clock, place, storage } = desk();
    const start = clock.now();
    const times: number[] = [];
    storage.$status.listen(({ state }) => {
      if (state === 'kept') times.push(clock.now() - start);
    });
    for (let letter = 0; letter < 61; letter += 1) {
      storage.put(patch({ place: 'x'.repeat(letter) }));
      await clock.pass(100);
    }
    expect(times).toEqual([2000, 4000, 6000]);
    expect(entryOn(place).answers).toEqual({ place: 'x'.repeat(59) });
  });

  test('in one entry waits no longer because somebody types in another', async () => {
    const { clock, place, storage } = desk();
    storage.put(patch({ place: 'a' }));
    for (let turn = 0; turn < 10; turn += 1) {
      await clock.pass(200);
      storage.put(patch({ place: 'b' }, `other-${turn}`));
    }
    await clock.pass(0);
    expect(entryOn(place).answers).toEqual({ place: 'a' });
  });

  test('is kept at once when the page is about to go', async () => {
    const { place, storage } = desk();
    storage.put(patch({ place: 'a' }));
    storage.put(patch({ with: 'b' }));
    await storage.flush();
    expect(entryOn(place).answers).toEqual({ place: 'a', with: 'b' });
  });

  test('between two calls to keep it is kept by the second', async () => {
    const { clock, place, storage } = desk();
    storage.put(patch({ pace: 'slow' }));
    await clock.pass(400);
    storage.put(patch({ place: 'a' }));
    const first = storage.flush();
    storage.put(patch({ with: 'b' }));
    await Promise.all([first, storage.flush()]);
    expect(entryOn(place).answers).toEqual({ pace: 'slow', place: 'a', with: 'b' });
    expect(storage.$status.get().state).toBe('kept');
  });

  test('and is on its way has arrived when keeping it has ended, whoever began that', async () => {
    let write = () => {};
    const { place, storage } = desk({ write: () => new Promise((done) => (write = done)) });
    storage.put(patch({ place: 'a' }));
    const first = storage.flush();
    await settled();
    let hasEnded = false;
    const second = storage.flush().then(() => (hasEnded = true));
    await settled();
    expect(hasEnded).toBe(false);
    place.records.set(KEY, 'written');
    write();
    await Promise.all([first, second]);
    expect(hasEnded).toBe(true);
  });

  test('while a slow browser still writes is kept after it', async () => {
    const writes: (() => void)[] = [];
    const records = new Map<string, string>();
    const { clock, place, storage } = desk(
      {
        write: (key, text) =>
          new Promise((done) => {
            writes.push(() => done(void records.set(key, text)));
          }),
      },
      records,
    );
    storage.put(patch({ place: 'a' }));
    await clock.pass(400);
    storage.put(patch({ with: 'b' }));
    await clock.pass(400);
    expect(storage.$status.get()).toEqual({ state: 'keeping' });
    writes.shift()?.();
    await settled();
    writes.shift()?.();
    await settled();
    expect(entryOn(place).answers).toEqual({ place: 'a', with: 'b' });
    expect(storage.$status.get().state).toBe('kept');
  });

  test.each([-365, 365])('is kept though the clock is set %d days on', async (days) => {
    const { clock, place, storage } = desk();
    storage.put(patch({ place: 'a' }));
    clock.set(clock.now() + days * 86_400_000);
    storage.put(patch({ with: 'b' }));
    await clock.pass(400);
    expect(entryOn(place).answers).toEqual({ place: 'a', with: 'b' });
  });
});
