/** Where a sheet stands today: what is due, kindly, and its figures. */
import { describe, expect, test } from 'vitest';
import { standingOf } from '../../src/worksheet/standing';
import { exampleOf, worksheetOf } from './content';

const sheet = worksheetOf('few-goals');
const { answers } = exampleOf('few-goals');
const days = (today: string) => {
  const { soon, past } = standingOf(sheet, answers, today);
  return { soon: soon.map(({ day }) => day), past: past.map(({ day }) => day) };
};

describe('what is due', () => {
  test.each([
    ['2026-04-25', [], []],
    ['2026-04-26', ['2026-05-03'], []],
    ['2026-05-03', ['2026-05-03'], []],
    ['2026-05-04', ['2026-05-10'], []],
    ['2026-05-24', ['2026-05-24'], []],
    ['2026-05-25', [], ['2026-05-24']],
    ['2026-06-23', [], ['2026-05-24']],
    ['2026-06-24', [], []],
  ])('seen from %s', (today, soon, past) => {
    expect(days(today)).toEqual({ soon, past });
  });
});

test('the figures are those that the definition asks for, as far as there is something', () => {
  const figures = (today: string) => standingOf(sheet, answers, today).figures;
  expect(figures('2026-05-30')).toEqual([
    { label: 'Goals done', value: 1 },
    { label: 'Days since the last look', value: 6 },
  ]);
  expect(figures('2026-05-20')[1]?.value, 'a day to come is no look').toBe(10);
  expect(standingOf(sheet, {}, '2026-05-30')).toEqual({ soon: [], past: [], figures: [] });
});
