/** Two tabs with one sheet: both hold both, what somebody is writing is not touched, and nothing is silently gone. */
import { describe, expect, test } from 'vitest';
import { memoryAdapter } from '../../src/stores/adapters';
import type { Follower } from '../../src/stores/contract';
import { openStorage } from '../../src/stores/storage';
import type { Tabs } from '../../src/stores/tabs';
import type { Entry } from '../../src/worksheet/entry';
import { isDeleted } from '../../src/worksheet/merge';
import { handClock } from './clock';
import { KEY, patch } from './shelf';

/** A browser with any number of tabs, all of which show the entry `e1`. */
function browser() {
  const clock = handClock();
  const records = [new Map<string, string>(), new Map<string, string>()] as const;
  const ears: ((id: string | undefined) => void)[] = [];
  const tab = (writer: string) => {
    const shown: { entry?: Entry; fields: string[]; busy?: string } = { fields: [] };
    let mine: ((id: string | undefined) => void) | undefined;
    const tabs: Tabs = {
      tell: (id) => ears.filter((ear) => ear !== mine).forEach((ear) => ear(id)),
      listen: (hear) => ears.push((mine = hear)),
    };
    const storage = openStorage({ places: records.map(memoryAdapter), tabs, clock, writer });
    const follower: Follower = {
      id: 'e1',
      busy: () => shown.busy,
      show: (entry, fields) => {
        shown.entry = entry;
        shown.fields.push(...fields);
        return fields;
      },
    };
    storage.follow(follower);
    return { storage, shown };
  };
  /** What a person cleared by the browser's own means. */
  const clear = (id?: string) => {
    for (const place of records) place.clear();
    for (const ear of ears) ear(id);
  };
  const entry = () => JSON.parse(records[0].get(KEY) ?? '{}') as Entry; // what was kept
  return { clock, records, tab, clear, entry };
}

/** Two tabs, after the first has written something and the second has opened it. */
async function two() {
  const it = browser();
  const [one, other] = [it.tab('one'), it.tab('other')];
  one.storage.put(patch({ place: 'a', with: 'b' }));
  await it.clock.pass(400);
  await other.storage.load('e1');
  return { ...it, one, other };
}

describe('two tabs', () => {
  test('that write in different fields both hold both', async () => {
    const { clock, one, other, entry } = await two();
    one.storage.put(patch({ place: 'from one' }));
    await clock.pass(400);
    other.storage.put(patch({ with: 'from the other' }));
    await clock.pass(400);
    expect(entry().answers).toEqual({ place: 'from one', with: 'from the other' });
    expect(one.shown).toMatchObject({ fields: ['with'], entry: { answers: { with: 'from the other' } } });
    expect(other.shown).toMatchObject({ fields: ['place'], entry: { answers: { place: 'from one' } } });
    expect(entry().others).toBeUndefined();
  });

  test('that write in the same field in turn, having seen each other, lose nothing and keep no other', async () => {
    const { clock, one, other, entry } = await two();
    for (const [turn, tab] of [one, other, one, other].entries()) {
      tab.storage.put(patch({ place: `turn ${turn}` }));
      await clock.pass(400);
    }
    expect(entry().answers['place']).toBe('turn 3');
    expect(entry().others).toBeUndefined();
  });

  test('that write in the same field at once: one wins, the other is kept beside it', async () => {
    const { clock, one, other, entry } = await two();
    one.storage.put(patch({ place: 'from one' }));
    await clock.pass(1);
    other.storage.put(patch({ place: 'from the other' }));
    await clock.pass(2000);
    const { place = {} } = entry().others ?? {};
    expect([entry().answers['place'], ...Object.values(place)].sort()).toEqual([
      'from one',
      'from the other',
    ]);
  });

  test('do not touch the field that somebody is in, and show it when they leave', async () => {
    const { clock, one, other } = await two();
    other.shown.busy = 'place';
    one.storage.put(patch({ place: 'from one', with: 'too' }));
    await clock.pass(400);
    expect(other.shown.fields).toEqual(['with']);
    delete other.shown.busy;
    await other.storage.flush();
    await clock.pass(0);
    expect(other.shown.fields).toEqual(['with', 'place']);
  });

  test('of which one goes on writing in that field: the other version is kept', async () => {
    const { clock, one, other, entry } = await two();
    other.shown.busy = 'place';
    one.storage.put(patch({ place: 'from one' }));
    await clock.pass(400);
    other.storage.put(patch({ place: 'from the other' }));
    await clock.pass(400);
    expect(entry().answers['place']).toBe('from the other');
    expect(Object.values(entry().others?.['place'] ?? {})).toEqual(['from one']);
  });

  test('one of which was asleep for a year lose nothing', async () => {
    const { clock, one, other, entry } = await two();
    other.storage.put(patch({ place: 'a year ago' }));
    clock.set(clock.now() - 365 * 86_400_000);
    one.storage.put(patch({ place: 'with the clock set back' }));
    await clock.pass(2000);
    const all = [entry().answers['place'], ...Object.values(entry().others?.['place'] ?? {})];
    expect(all.sort()).toEqual(['a year ago', 'with the clock set back']);
  });
});

describe('a sheet that another tab', () => {
  test('deletes is deleted here too, and says so', async () => {
    const { clock, one, other } = await two();
    await one.storage.change('e1', (stored, stamp) => stored && { ...stored, deleted: stamp });
    await clock.pass(0);
    expect(other.shown.entry && isDeleted(other.shown.entry)).toBe(true);
  });

  test('deletes comes back with the next word that is written here', async () => {
    const { clock, one, other, entry } = await two();
    await one.storage.change('e1', (stored, stamp) => stored && { ...stored, deleted: stamp });
    other.storage.put(patch({ with: 'still here' }));
    await clock.pass(400);
    expect(isDeleted(entry())).toBe(false);
    expect(entry().answers).toEqual({ place: 'a', with: 'still here' });
  });

  test.each([undefined, 'e1'])('clears away for good (%s): the words stay here, and it asks', async (id) => {
    const { clock, records, one, clear, entry } = await two();
    clear(id);
    await clock.pass(0);
    expect(one.storage.$status.get()).toEqual({ state: 'refused', problem: 'gone' });
    one.storage.put(patch({ with: 'more' }));
    await clock.pass(60_000);
    expect(records[0].size).toBe(0);
    one.storage.keepAgain();
    await clock.pass(400);
    expect(entry().answers).toEqual({ place: 'a', with: 'more' });
    expect(one.storage.$status.get()).toMatchObject({ state: 'kept' });
  });

  test('clears from one place only is given back to it', async () => {
    const { clock, records, one } = await two();
    records[0].clear();
    one.storage.put(patch({ with: 'more' }));
    await clock.pass(400);
    expect(records[0].get(KEY)).toBe(records[1].get(KEY));
  });
});
