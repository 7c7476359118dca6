/** A date that comes again: one event in a calendar, and its next day at the desk. */
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { datesOf, nextOf } from '../../src/worksheet/dates';
import { toCalendar, toCalendarDates } from '../../src/worksheet/faces/calendar';
import { form as words } from '../../src/words/form.en';
import { worksheetOf } from './content';

const sheet = { ...worksheetOf('few-goals'), id: 'few-goals' };
const answers = { 'from-day': '2026-10-22' };
const [due] = datesOf(sheet, answers);

test('is one event that a calendar repeats', () => {
  expect(due).toMatchObject({ id: 'weekly', day: '2026-10-22', repeats: { days: 7, times: 4 } });
  const dates = toCalendarDates(sheet, { id: 'e', clocks: {} }, answers, words);
  const file = new ICAL.Component(ICAL.parse(toCalendar(dates, Date.UTC(2026, 9, 1))) as unknown[]);
  const [event, ...others] = file.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(others).toEqual([]);
  const days = event?.iterator();
  const seen = Array.from({ length: 5 }, () => String(days?.next()));
  expect(seen).toEqual(['2026-10-22', '2026-10-29', '2026-11-05', '2026-11-12', 'undefined']);
});

test.each([
  ['2026-10-01', '2026-10-22'],
  ['2026-10-22', '2026-10-22'],
  ['2026-10-23', '2026-10-29'],
  ['2026-10-29', '2026-10-29'],
  ['2026-11-12', '2026-11-12'],
  ['2027-01-01', '2026-11-12'],
])('seen from %s, is next on %s', (today, next) => {
  expect(due && nextOf(due, today)).toBe(next);
});
