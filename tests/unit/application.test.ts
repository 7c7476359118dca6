/** Which sheets belong together: those that say so, and those that say the same. */
import { describe, expect, test } from 'vitest';
import { APPLICATION, applicationOf, applicationsOf } from '../../src/worksheet/application';
import type { Entry } from '../../src/worksheet/entry';

const applied = [
  { id: 'post-mortem', application: ['employer', 'role'] },
  { id: 'feedback-log', application: ['employer', 'role'] },
  { id: 'development-plan', application: [] },
];
const entry = (id: string, answers: Entry['answers'], worksheet = 'post-mortem'): Entry => ({
  ...{ format: 2, id, worksheet, answers, clocks: {} },
  ...{ createdAt: '2026-11-22T00:00:00.000Z', changedAt: '2026-11-22T00:00:00.000Z' },
});
const grouped = (...entries: readonly Entry[]) =>
  applicationsOf(entries, applied).map(({ id, name, entries: of }) => [id, name, of.map((one) => one.id)]);
const fen = { employer: 'Fen Harbour', role: 'Tide clerk' };

test('a sheet that names none is the first of its own', () => {
  expect(applicationOf(entry('a', fen))).toBe('a');
  expect(applicationOf(entry('b', { [APPLICATION]: 'a' }))).toBe('a');
  expect(applicationOf(entry('c', { [APPLICATION]: 7 }))).toBe('c');
});

describe('sheets are of one application', () => {
  test('where they carry it, whatever they are called by now', () => {
    const renamed = entry('b', { employer: 'Fen Harbour Ltd', [APPLICATION]: 'a' }, 'feedback-log');
    expect(grouped(entry('a', fen), renamed)).toEqual([['a', 'Fen Harbour, Tide clerk', ['a', 'b']]]);
    expect(grouped(renamed, entry('a', fen))).toEqual([['a', 'Fen Harbour, Tide clerk', ['b', 'a']]]);
  });

  test('where they have the same names, and nobody said otherwise', () => {
    const same = entry('b', { employer: ' fen  harbour', role: 'Tide Clerk' }, 'feedback-log');
    expect(grouped(entry('a', fen), same)).toEqual([['a', 'Fen Harbour, Tide clerk', ['a', 'b']]]);
  });

  test('not where one says that it is another', () => {
    const first = entry('a', { ...fen, [APPLICATION]: 'a' });
    const again = entry('b', { ...fen, [APPLICATION]: 'b' });
    expect(grouped(first, again).map(([, , of]) => of)).toEqual([['a'], ['b']]);
    expect(grouped(entry('a', fen), again).map(([, , of]) => of)).toEqual([['a'], ['b']]);
    expect(grouped(again, entry('a', fen)).map(([, , of]) => of)).toEqual([['b'], ['a']]);
  });

  test('not where neither says anything', () => {
    expect(grouped(entry('a', {}), entry('b', { employer: '  ' })).map(([, , of]) => of)).toEqual([
      ['a'],
      ['b'],
    ]);
  });
});

test('one whose first sheet is gone holds together', () => {
  const [one, two] = ['b', 'c'].map((id) => entry(id, { [APPLICATION]: 'gone' }));
  if (one && two) expect(grouped(one, two)).toEqual([['gone', '', ['b', 'c']]]);
});

test('sheets that are about no application are left out', () => {
  expect(grouped(entry('p', fen, 'development-plan'), entry('x', fen, 'unheard-of'))).toEqual([]);
});
