/** Ratings over several sheets, in the order of their days. */
import { expect, test } from 'vitest';
import { coursesOf } from '../../src/worksheet/course';
import type { Entry } from '../../src/worksheet/entry';
import { toOver } from '../../src/worksheet/over';
import { worksheets } from './content';

const over = toOver(worksheets).find(({ id }) => id === 'post-mortem');
const rule = over?.themes.find(({ column }) => column !== undefined);

const sheet = (id: string, date: string, ratings: object, begun = '2026-11-20'): Entry => ({
  ...{ format: 2, id, worksheet: 'post-mortem', clocks: {} },
  ...{ createdAt: `${begun}T08:00:00.000Z`, changedAt: `${begun}T08:00:00.000Z` },
  answers: {
    date,
    stages: Object.entries(ratings).map(([row, rating]) => ({ id: row, rating: rating as number })),
  },
});
const courses = (entries: readonly Entry[]) => (over && rule ? coursesOf(over, rule, entries) : undefined);

test('go by the day of the sheet, or by the day it was begun', () => {
  expect(
    courses([
      sheet('c', '2026-11-01', { answers: 4, task: 2 }),
      sheet('a', '2026-09-01', { answers: 1, task: 0 }),
      sheet('b', '', { answers: 3, task: 5 }, '2026-10-01'),
    ]),
  ).toEqual([{ label: 'Answers', ratings: [1, 3, 4] }]);
});

test('tell nothing from two, and nothing from other worksheets', () => {
  const two = [sheet('a', '2026-09-01', { answers: 1 }), sheet('b', '2026-10-01', { answers: 2 })];
  expect(courses(two)).toEqual([]);
  expect(
    courses([...two, { ...sheet('c', '2026-11-01', { answers: 3 }), worksheet: 'feedback-log' }]),
  ).toEqual([]);
  expect(courses([])).toEqual([]);
});
