/** The way back from a restore: all of it as one, and nothing but it. */
import { describe, expect, test } from 'vitest';
import { putBack, readShelf, remove, removeForGood } from '../../src/stores/entries';
import { planRestore, restore } from '../../src/stores/restore';
import { openStorage } from '../../src/stores/storage';
import { lastRestore, undoRestore } from '../../src/stores/undo';
import type { Answers } from '../../src/worksheet/answers';
import { browser, keyOf, UNDO } from './browser';
import { handClock, settled } from './clock';
import { full, shelf } from './shelf';

/** A browser with a backup of these sheets, and another one on the same clock that has none of them yet. */
async function two(sheets: Readonly<Record<string, Answers>>) {
  const clock = handClock();
  const [there, here] = [browser(clock, 'there'), browser(clock, 'here')];
  for (const [id, answers] of Object.entries(sheets)) await there.put(id, answers);
  return { clock, there, here, file: await there.backup() };
}

const rows = (text: string) => [{ id: 'g1', text }];

describe('taking a restore back', () => {
  test('deletes what was new, so that it can be put back', async () => {
    const { clock, here, file } = await two({ x: { place: 'filed' } });
    await here.bring(file);
    expect(await undoRestore(here.storage)).toBe(1);
    const { entries, deleted } = await readShelf(here.storage, clock.now());
    expect([entries, deleted.map(({ id }) => id)]).toEqual([[], ['x']]);
    await putBack(here.storage, 'x');
    expect(here.answers('x')).toEqual({ place: 'filed' });
  });

  test('brings every changed answer back, of whatever kind, and blanks what was not there', async () => {
    const { there, here, file } = await two({ x: { place: 'a', rested: 4, 'good-things': rows('a') } });
    await here.copy(file);
    await there.put('x', { place: 'b', rested: 2, 'good-things': rows('b'), with: 'b', brought: ['coat'] });
    await here.bring(await there.backup());
    expect(here.answers('x')).toMatchObject({ place: 'b', 'good-things': rows('b') });
    await undoRestore(here.storage);
    expect(here.answers('x')).toEqual({
      ...{ place: 'a', rested: 4, 'good-things': rows('a') },
      ...{ with: '', brought: [] },
    });
  });

  test('is there after a reload, with both places, and then in neither', async () => {
    const { clock, file } = await two({ x: { place: 'filed' } });
    const places = [shelf(), shelf(new Map(), { outlives: 'device' })];
    const storage = openStorage({ places, clock, writer: 'here' });
    await restore(storage, await planRestore(storage, file), 'merge', clock.now());
    const later = openStorage({ places, clock, writer: 'later' });
    expect(await undoRestore(later)).toBe(1);
    expect((await readShelf(later, clock.now())).entries).toEqual([]);
    expect(places.map(({ records }) => records.has(UNDO))).toEqual([false, false]);
  });

  test('takes back the last restore, also where another place still holds the note of one before', async () => {
    const { here, there, file } = await two({ x: { place: 'first' } });
    await here.bring(file);
    const old = here.records.get(UNDO) ?? '';
    await there.put('y', { place: 'second' });
    await here.bring(await there.backup());
    const all = async () => new Map([[UNDO, [old, here.records.get(UNDO) ?? '']]]);
    expect((await lastRestore({ all }))?.entries.map(({ id }) => id)).toEqual(['y']);
  });

  test('passes over a note that was cut off, wherever that was', async () => {
    const { here, file } = await two({ x: { place: 'filed' } });
    await here.bring(file);
    const { [UNDO]: note = '', ...rest } = Object.fromEntries(here.records);
    for (let length = 0; length < note.length; length += 1) {
      here.records.set(UNDO, note.slice(0, length));
      expect(await lastRestore(here.storage), `after ${length}`).toBeUndefined();
      expect(await undoRestore(here.storage)).toBe(0);
      expect(Object.fromEntries(here.records)).toEqual(rest);
    }
  });

  test('can be asked for again where the browser refused', async () => {
    const { clock, here, file } = await two({ x: { place: 'x' }, y: { place: 'y' } });
    await here.bring(file);
    const write = async (key: string, text: string) => {
      if (key === keyOf('x')) throw full();
      here.records.set(key, text);
    };
    await expect(undoRestore(browser(clock, 'full', here.records, { write }).storage)).rejects.toThrow();
    await undoRestore(here.storage);
    expect([here.answers('x'), here.answers('y')]).toEqual([undefined, undefined]);
    expect(here.records.has(UNDO)).toBe(false);
  });

  test.each(['removed for good', '{"format":99}', 'nonsense'])(
    'passes over a sheet that is %s since, and takes the rest back',
    async (since) => {
      const { here, file } = await two({ x: { place: 'x' }, y: { place: 'y' } });
      await here.bring([...file].reverse()); // x first, so that y comes after it
      if (since === 'removed for good') await removeForGood(here.storage, 'x');
      else here.records.set(keyOf('x'), since);
      await undoRestore(here.storage);
      expect(here.answers('y')).toBeUndefined();
      expect(await lastRestore(here.storage)).toBeUndefined();
    },
  );
});

describe('there is a way back', () => {
  test('also where there is no room for the note at the end', async () => {
    const { clock, file } = await two({ x: { place: 'filed' } });
    let notes = 0;
    const records = new Map<string, string>();
    const write = async (key: string, text: string) => {
      if (key === UNDO && (notes += 1) > 1) throw full();
      records.set(key, text);
    };
    const here = browser(clock, 'here', records, { write });
    await here.bring(file).catch(() => undefined);
    await undoRestore(here.storage);
    expect(here.answers('x')).toBeUndefined();
  });

  test('also where the browser was killed midway', async () => {
    const { clock, file } = await two({ x: { place: 'x' }, y: { place: 'y' } });
    const records = new Map<string, string>();
    const write = async (key: string, text: string) => {
      if (key === keyOf('x')) await new Promise(() => undefined);
      records.set(key, text);
    };
    void browser(clock, 'here', records, { write }).bring(file); // y first, and never done with x
    await settled();
    const later = browser(clock, 'later', records);
    expect(later.answers('y')).toEqual({ place: 'y' });
    await undoRestore(later.storage);
    expect(later.answers('y')).toBeUndefined();
  });

  test('to the words in a deleted sheet, which a replacement wrote over', async () => {
    const { here, file } = await two({ x: { place: 'filed' } });
    await here.copy(file);
    await here.put('x', { place: 'mine' });
    await remove(here.storage, 'x');
    await here.bring(file, 'replace');
    await undoRestore(here.storage);
    expect(here.answers('x'), 'deleted, as it was').toBeUndefined();
    await putBack(here.storage, 'x');
    expect(here.answers('x')).toEqual({ place: 'mine' });
  });

  test('from what was set beside an answer', async () => {
    const { there, here, file } = await two({ x: { place: 'base' } });
    await here.copy(file);
    await here.storage.load('x'); // whoever writes has seen it
    await there.put('x', { place: 'from there' });
    await here.put('x', { place: 'from here' });
    await here.bring(await there.backup());
    expect(Object.values(here.kept('x')?.others?.['place'] ?? {})).toEqual(['from there']);
    await undoRestore(here.storage);
    expect([here.answers('x'), here.kept('x')?.others]).toEqual([{ place: 'from here' }, undefined]);
  });
});

describe('what was written between the look and the restore', () => {
  test('stays when it is taken back', async () => {
    const { clock, there, here, file } = await two({ x: { place: 'a', with: 'a' } });
    await here.copy(file);
    await there.put('x', { with: 'from there' });
    const plan = await planRestore(here.storage, await there.backup());
    await here.put('x', { place: 'written meanwhile' });
    await restore(here.storage, plan, 'merge', clock.now());
    await undoRestore(here.storage);
    expect(here.answers('x')).toEqual({ place: 'written meanwhile', with: 'a' });
  });

  test('stays, also where there was no such sheet at the look', async () => {
    const { clock, here, file } = await two({ x: { place: 'filed' } });
    const plan = await planRestore(here.storage, file);
    await here.copy(file);
    await restore(here.storage, plan, 'merge', clock.now());
    await undoRestore(here.storage);
    expect(here.answers('x')).toEqual({ place: 'filed' });
  });
});
