/**
 * Dates as a calendar file: RFC 5545 (iCalendar), whole days without a time zone, so that they are the same day
 * everywhere. Calendars know a date again by its UID, and take the one with the higher SEQUENCE.
 */
import type { Answers } from '../answers';
import { dayAfter, datesOf } from '../dates';
import type { Due } from '../dates';
import type { Entry } from '../entry';
import { own } from '../merge';
import type { Over } from '../over';
import { titleOf } from '../show';
import { timeOf } from '../stamp';
import type { Stamp } from '../stamp';
import type { FaceWords } from '../words';

export interface CalendarDate {
  /** The same for as long as it is the same thing. Letters, digits and hyphens. */
  readonly uid: string;
  /** Goes up with every change: see `sequenceOf`. */
  readonly sequence: number;
  /** An ISO 8601 day. */
  readonly day: string;
  /** What a calendar shows to everybody who sees it. */
  readonly summary: string;
  /** What it shows to who opens it; may have several lines, or be empty. */
  readonly description: string;
  /** It comes again after so many days, so many times in all. */
  readonly repeats?: Due['repeats'];
}

/** Milliseconds: 2026-01-01 in UTC. */
const FIRST = 1_767_225_600_000;
/** The largest number that RFC 5545 lets a whole number be. */
const LARGEST = 2 ** 31 - 1;

/** Milliseconds. A person needs longer to take a file and change a day; the numbers last until 2043. */
const STEP = 250;

/** From the clock of what it follows from: quarters of a second since 2026, so that it needs no count of its own. */
export const sequenceOf = (stamp: Stamp): number =>
  Math.min(LARGEST, Math.max(0, Math.floor((timeOf(stamp) - FIRST) / STEP)));

/** RFC 5545, 3.3.11. Other control characters have no place in a text. */
const escape = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- they are what is taken out
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

const OCTETS = 75;
const encoder = new TextEncoder();

/** RFC 5545, 3.1: no line has more than 75 octets, and no character is cut in two. */
function fold(line: string): string {
  const lines: string[] = [];
  let now = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > OCTETS) {
      lines.push(now);
      now = ' ';
      octets = 1;
    }
    now += character;
    octets += size;
  }
  return [...lines, now].join('\r\n');
}

const basic = (day: string): string => day.replaceAll('-', '');

/** Dates → the text of a file, `text/calendar`. `at` is when it is made, in milliseconds since 1970. */
export function toCalendar(dates: readonly CalendarDate[], at: number): string {
  const stamp = new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
  const events = dates.flatMap(({ uid, sequence, day, summary, description, repeats }) => [
    'BEGIN:VEVENT',
    `UID:${uid}@second-draft`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(day, { days: 1 }))}`,
    ...(repeats ? [`RRULE:FREQ=DAILY;INTERVAL=${repeats.days};COUNT=${repeats.times}`] : []),
    `SUMMARY:${escape(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escape(description)}`]),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(summary)}`,
    'TRIGGER:PT9H', // at nine in the morning, wherever the person is then
    'END:VALARM',
    'END:VEVENT',
  ]);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Second Draft//EN',
    'METHOD:PUBLISH',
    ...events,
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
}

/** What is due on one sheet, for a calendar. `answers` are what parseAnswers gave. */
export function toCalendarDates(
  worksheet: Over,
  entry: Pick<Entry, 'id' | 'clocks'>,
  answers: Answers,
  words: FaceWords,
): readonly CalendarDate[] {
  const about = `${worksheet.title}: ${titleOf(worksheet, answers, words)}`;
  return datesOf(worksheet, answers).map(({ id, day, title, note, field, repeats }) => ({
    ...{ uid: `${entry.id}-${id}`, day, summary: title, ...(repeats && { repeats }) },
    sequence: sequenceOf(own(entry.clocks, field)?.[0] ?? ''),
    description: [about, note].filter(Boolean).join('\n'),
  }));
}
