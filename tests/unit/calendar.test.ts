/** Dates that follow from answers, and the calendar file, as an independent reader of RFC 5545 takes it. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { parseAnswers } from '../../src/worksheet/answers';
import { datesOf, dayAfter } from '../../src/worksheet/dates';
import { sequenceOf, toCalendar } from '../../src/worksheet/faces/calendar';
import type { CalendarDate } from '../../src/worksheet/faces/calendar';
import { stampFor } from '../../src/worksheet/stamp';
import { parseDefinition } from '../../src/worksheet/definition';
import { valueOf } from './content';

const kinds = (dates: object) => ({
  ...{ title: 'Plans', stage: 'send', lead: 'Lead', summary: 'Summary', noun: 'plan', minutes: { full: 5 } },
  named: ['name'],
  header: [{ id: 'name', kind: 'line', label: 'Name' }],
  sections: [
    {
      ...{ id: 'all', title: 'All' },
      fields: [
        { id: 'on', kind: 'date', label: 'On' },
        { id: 'way', kind: 'choice', label: 'Way', options: { mail: 'Mail', phone: 'Phone', drum: 'Drum' } },
        {
          ...{ id: 'steps', kind: 'table', label: 'Steps', item: 'step' },
          columns: [
            { id: 'day', kind: 'date', label: 'Day' },
            { id: 'step', kind: 'choice', label: 'Step', options: { sent: 'Sent', answered: 'Answered' } },
            { id: 'what', kind: 'line', label: 'What' },
          ],
        },
      ],
    },
  ],
  dates: [dates],
});

const reminder = {
  ...{ id: 'reminder', title: 'Remind them', note: 'Once.', field: 'steps', day: 'day' },
  only: { column: 'step', options: ['sent'] },
  unless: { column: 'step', options: ['answered'] },
  after: { days: 7 },
};
const dueWith = (rule: object, answers: object) => {
  const worksheet = { ...valueOf(parseDefinition(kinds(rule))), id: 'plans' };
  return datesOf(worksheet, parseAnswers(worksheet, answers));
};

describe('the day after', () => {
  test.each([
    ['2026-11-24', { days: 7 }, '2026-12-01'],
    ['2026-11-30', { months: 3 }, '2027-02-28'],
    ['2027-11-30', { months: 3 }, '2028-02-29'],
    ['2026-08-31', { months: 6 }, '2027-02-28'],
    ['2026-12-31', { days: 1 }, '2027-01-01'],
    ['2026-03-28', { days: 1 }, '2026-03-29'], // the clocks change in the night that follows
    ['2026-10-24', { days: 1 }, '2026-10-25'],
    ['2026-11-03', {}, '2026-11-03'],
  ])('%s and %j is %s', (day, after, later) => {
    expect(dayAfter(day, after)).toBe(later);
  });
});

describe('what is due', () => {
  const sent = { id: 'a', step: 'sent', day: '2026-11-24', what: 'By e-mail' };
  const due = { id: 'reminder-a', day: '2026-12-01', title: 'Remind them', note: 'Once.', field: 'steps' };

  test('follows from each row that is meant', () => {
    expect(dueWith(reminder, { steps: [sent, { id: 'b', day: '2026-11-25' }] })).toEqual([due]);
  });
  test('is over with a row that says so, wherever that stands', () => {
    expect(dueWith(reminder, { steps: [{ id: 'c', step: 'answered' }, sent] })).toEqual([]);
  });
  test('is there only when the sheet’s own choice goes with it, or has not been made', () => {
    const rule = { ...reminder, when: { way: ['mail', 'phone'] } };
    expect(dueWith(rule, { steps: [sent] })).toEqual([due]);
    expect(dueWith(rule, { way: 'phone', steps: [sent] })).toEqual([due]);
    expect(dueWith(rule, { way: 'drum', steps: [sent] })).toEqual([]);
  });
  test('needs a day', () => {
    expect(dueWith(reminder, { steps: [{ id: 'a', step: 'sent' }] })).toEqual([]);
    expect(dueWith(reminder, {})).toEqual([]);
  });
  test('is called by the words of its row, or by its title', () => {
    expect(dueWith({ ...reminder, says: 'what' }, { steps: [sent] })).toEqual([
      { ...due, title: 'By e-mail' },
    ]);
    expect(dueWith({ ...reminder, says: 'what' }, { steps: [{ ...sent, what: ' ' }] })).toEqual([due]);
    const named = { ...reminder, title: 'Look at: {says}', says: 'what' };
    expect(dueWith(named, { steps: [sent] })[0]?.title).toBe('Look at: By e-mail');
    expect(dueWith(named, { steps: [{ ...sent, what: '' }] })[0]?.title).toBe('Look at');
  });
  test('follows from a date that stands by itself, the earliest first', () => {
    const rule = { id: 'on', title: 'Then', field: 'on', after: { months: 3 } };
    expect(dueWith(rule, { on: '2026-11-03' })).toEqual([
      { id: 'on', day: '2027-02-03', title: 'Then', note: '', field: 'on' },
    ]);
    const later = { ...sent, id: 'b', day: '2026-11-01' };
    expect(dueWith(reminder, { steps: [sent, later] }).map(({ id }) => id)).toEqual([
      'reminder-b',
      'reminder-a',
    ]);
  });
});

describe('a mistake in a date', () => {
  test.each<[string, object, readonly string[]]>([
    [
      'no such field',
      { field: 'step' },
      ['dates › reminder › field: `step` is no date, and no table. Did you mean `on`? Known here: `on`.'],
    ],
    [
      'no such column',
      { day: 'what' },
      [
        'dates › reminder › day: `what` is no column of the kind date. Did you mean `day`? Known here: `day`.',
      ],
    ],
    [
      'no such option',
      { unless: { column: 'step', options: ['answer'] } },
      [
        'dates › reminder › unless › options: `answer` names nothing. Did you mean `answered`? Known here: `sent`, `answered`.',
      ],
    ],
    [
      'no such choice',
      { when: { on: ['mail'] } },
      ['dates › reminder › when: `on` is no choice. Did you mean `way`? Known here: `way`.'],
    ],
    [
      'no such option of it',
      { when: { way: ['male'] } },
      ['dates › reminder › when: `male` names nothing. Did you mean `mail`? Known here: `mail`.'],
    ],
  ])('%s', (_name, change, mistakes) => {
    const read = parseDefinition(kinds({ ...reminder, ...change }));
    const found = read.ok ? [] : read.mistakes;
    expect(found.map((one) => one.split('. ')[0])).toEqual(mistakes.map((one) => one.split('. ')[0]));
  });
});

const date = (more: Partial<CalendarDate> = {}): CalendarDate => ({
  ...{ uid: 'e-1-reminder-a', sequence: 3, day: '2026-12-01', summary: 'Remind them', description: 'Once.' },
  ...more,
});
const AT = Date.UTC(2026, 10, 26, 12);
const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventsIn = (text: string) =>
  read(text)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

describe('the calendar file', () => {
  test('holds each date, as a whole day that is the same everywhere', () => {
    const events = eventsIn(toCalendar([date(), date({ uid: 'e-1-b', day: '2026-12-31' })], AT));
    expect(events.map((event) => [event.uid, event.startDate.toString(), event.endDate.toString()])).toEqual([
      ['e-1-reminder-a@second-draft', '2026-12-01', '2026-12-02'],
      ['e-1-b@second-draft', '2026-12-31', '2027-01-01'],
    ]);
    expect(events.every((event) => event.startDate.isDate)).toBe(true);
    expect(events.map((event) => event.sequence)).toEqual([3, 3]);
  });

  test.each([
    'Zoë & Sons; Fen, Ltd. \\ “Straße”',
    'line one\nline two\r\nline three',
    'END:VEVENT\r\nBEGIN:VEVENT',
    `${'ü'.repeat(200)} ${'🌿'.repeat(60)}`,
    'x'.repeat(74) + ';,' + 'y'.repeat(80),
    '\u0000\u0007bell',
  ])('gives back the words, in lines of 75 octets at most: %j', (words) => {
    const text = toCalendar([date({ summary: words, description: words })], AT);
    const [event, ...others] = eventsIn(text);
    expect(others).toEqual([]);
    // eslint-disable-next-line no-control-regex -- they have no place in a calendar
    const expected = words.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008]/g, ' ');
    expect(event?.summary).toBe(expected);
    expect(event?.description).toBe(expected);
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).not.toContain('�');
  });

  test('is the same whenever it is made, but for when that was', () => {
    const [one, other] = [AT, AT + 1000].map((at) => toCalendar([date()], at));
    expect(one?.replace(/DTSTAMP.*/, '')).toBe(other?.replace(/DTSTAMP.*/, ''));
    expect(one).toContain('DTSTAMP:20261126T120000Z');
  });

  test('is counted up by the clock of what it follows from', () => {
    expect(sequenceOf(stampFor(AT + 250))).toBe(sequenceOf(stampFor(AT)) + 1);
    expect(sequenceOf('')).toBe(0);
    expect(sequenceOf(stampFor(Date.UTC(2160, 0)))).toBe(2 ** 31 - 1);
  });
});
