/** A database that hangs, is closed by somebody else, or refuses: nothing waits for it for long. */
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { indexedAdapter } from '../../src/stores/indexed';
import { openStorage } from '../../src/stores/storage';
import { handClock } from './clock';
import { denied, patch, shelf } from './shelf';

describe('IndexedDB', () => {
  const hanging = () => {
    const request = {} as IDBOpenDBRequest; // nobody ever answers
    return { open: () => request } as unknown as IDBFactory;
  };

  test('that hangs is not waited for longer than 2 s, and once is enough', async () => {
    const clock = handClock();
    const place = shelf();
    const storage = openStorage({ places: [place, indexedAdapter(clock, hanging)], clock });
    storage.put(patch({ place: 'a' }));
    await clock.pass(400 + 1999);
    expect(storage.$status.get()).toEqual({ state: 'keeping' });
    await clock.pass(1);
    expect(storage.$status.get()).toMatchObject({ state: 'kept', outlives: 'visit', lacking: 'denied' });
    storage.put(patch({ place: 'b' }));
    await clock.pass(400);
    expect(storage.$status.get()).toMatchObject({ state: 'kept', outlives: 'visit' });
  });

  test('that was closed by another tab is opened again', async () => {
    const clock = handClock();
    const factory = new IDBFactory();
    const adapter = indexedAdapter(clock, () => factory);
    await adapter.change('a', () => [['a', '1']]);
    await new Promise((resolve) => {
      factory.deleteDatabase('second-draft').onsuccess = resolve;
    });
    expect(await adapter.read('a')).toBeUndefined();
    await adapter.change('a', () => [['a', '2']]);
    expect(await adapter.all()).toEqual([['a', '2']]);
  });

  test('takes all of a change or nothing', async () => {
    const adapter = indexedAdapter(handClock(), () => new IDBFactory());
    const thrown = new Error('called off');
    await expect(
      adapter.change('a', () => {
        throw thrown;
      }),
    ).rejects.toBe(thrown);
    expect(await adapter.all()).toEqual([]);
  });

  test('that is not there, or refuses at once, rejects', async () => {
    for (const factory of [
      () => undefined as unknown as IDBFactory,
      () => {
        throw denied();
      },
    ])
      await expect(indexedAdapter(handClock(), factory).all()).rejects.toThrow();
  });
});
