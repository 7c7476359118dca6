/** The places where records are put: what every one of them promises, and what localStorage can do instead. */
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { localAdapter, memoryAdapter, refusalOf } from '../../src/stores/adapters';
import type { Adapter } from '../../src/stores/adapters';
import { indexedAdapter } from '../../src/stores/indexed';
import { openStorage } from '../../src/stores/storage';
import { handClock } from './clock';
import { KEY, denied, full, patch } from './shelf';

/** Storage as browsers have it: records are properties of their own, methods are inherited, all values are strings. */
function area(): Storage {
  const methods = {
    getItem(key: string) {
      return Object.hasOwn(this, key) ? (this as unknown as Record<string, string>)[key] : null;
    },
    setItem(key: string, value: string) {
      Object.defineProperty(this, key, {
        value: value,
        configurable: true,
        enumerable: true,
        writable: true,
      });
    },
    removeItem(key: string) {
      Reflect.deleteProperty(this, key);
    },
  };
  return Object.create(methods) as Storage; // the three methods are all that an adapter may use
}

const write = (adapter: Adapter, key: string, text: string) => adapter.change(key, () => [[key, text]]);

describe.each([
  ['memory', () => memoryAdapter()],
  ['IndexedDB', () => indexedAdapter(handClock(), () => new IDBFactory())],
  [
    'localStorage',
    () => {
      const one = area();
      return localAdapter(() => one);
    },
  ],
])('%s', (_, open) => {
  test('gives back what was put there', async () => {
    const adapter = open();
    const odd = 'é\u0000\u2028\u202E😀 \uD800 {"a":1}';
    await write(adapter, 'a', odd);
    await write(adapter, 'b', '');
    expect(await adapter.read('a')).toBe(odd);
    expect(await adapter.read('b')).toBe('');
    expect(await adapter.all()).toEqual([
      ['a', odd],
      ['b', ''],
    ]);
    await adapter.change('a', () => [['a', undefined]]);
    expect(await adapter.read('a')).toBeUndefined();
    expect(await adapter.all()).toEqual([['b', '']]);
  });

  test.each(['length', 'key', '__proto__', 'constructor', 'toString'])('takes %s for a key', async (key) => {
    const adapter = open();
    expect(await adapter.read(key)).toBeUndefined();
    await write(adapter, key, 'a');
    expect(await adapter.read(key)).toBe('a');
  });
});

describe('localStorage', () => {
  const changed = (change: Partial<Storage>) => localAdapter(() => Object.assign(area(), change));
  const refusing = (thrown: unknown) => {
    return () => {
      throw thrown;
    };
  };

  test.each([
    ['throws when it is looked at', localAdapter(refusing(denied())), 'denied'],
    ['is null', localAdapter(() => null as unknown as Storage), 'denied'],
    ['is full', changed({ setItem: refusing(full()) }), 'full'],
    ['swallows the words', changed({ setItem: () => undefined }), 'changed'],
    ['gives others back', changed({ getItem: () => '{}' }), 'changed'],
  ])('that %s rejects, and does not throw', async (_, adapter, refusal) => {
    const outcome = await write(adapter, 'a', 'b').catch(refusalOf);
    expect(outcome).toBe(refusal);
    const storage = openStorage({ places: [adapter], clock: handClock() });
    storage.put(patch({ place: 'a' }));
    await storage.flush();
    expect(storage.$status.get()).toMatchObject({ state: 'refused' });
  });

  test.each([
    ['throws', refusing(denied())],
    ['is null', () => null as unknown as Storage],
  ])('that %s is denied to whoever looks for an entry', async (_, look) => {
    const storage = openStorage({ places: [localAdapter(look)], clock: handClock() });
    expect(await storage.load('e1')).toEqual({ state: 'denied' });
    expect(storage.$status.get()).toEqual({ state: 'nothing' });
  });

  test('is looked at anew every time, so what comes back is used', async () => {
    const one = area();
    let blocked = true;
    const adapter = localAdapter(() => {
      if (blocked) throw denied();
      return one;
    });
    const clock = handClock();
    const storage = openStorage({ places: [adapter], clock });
    storage.put(patch({ place: 'a' }));
    await clock.pass(400);
    blocked = false;
    await clock.pass(2000);
    expect(one.getItem(KEY)).toContain('"place":"a"');
    expect(storage.$status.get()).toMatchObject({ state: 'kept', outlives: 'visit' });
  });
});

test('memory says that it outlives nothing', async () => {
  const storage = openStorage({ places: [memoryAdapter()], clock: handClock() });
  storage.put(patch({ place: 'a' }));
  await storage.flush();
  expect(storage.$status.get()).toMatchObject({ state: 'kept', outlives: 'page' });
});
