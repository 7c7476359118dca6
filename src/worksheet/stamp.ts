/**
 * The hybrid logical clock that every change is stamped with (Kulkarni and others, 2014): it follows the clock of the
 * device, and never goes back when that is set back or two devices disagree. A stamp is eleven base-36 digits, of
 * milliseconds since 1970 × 1296 and a count, then the name of the page that wrote it. Stamps sort as text.
 */
export type Stamp = string;

const DIGITS = 11;
const COUNTS = 1296;
/** In the year 2190: as far as counting goes. */
const LAST = 9e15;
/** In the year 2165. What claims to be from later is nonsense, and would leave no room to count on. */
const LAST_READ = 8e15;

const numberIn = (stamp: Stamp): number => Number.parseInt(stamp.slice(0, DIGITS), 36);

export const isStamp = (value: unknown): value is Stamp =>
  typeof value === 'string' && /^[\da-z]{11}\w{0,12}$/.test(value) && numberIn(value) <= LAST_READ;

/** The page that wrote it. */
export const writerOf = (stamp: Stamp): string => stamp.slice(DIGITS);

/** When that was, in milliseconds since 1970. */
export const timeOf = (stamp: Stamp): number => Math.floor(numberIn(stamp) / COUNTS) || 0;

/** The next stamp of a writer who has seen `seen` (or '' for nothing), while the clock of the device says `now`. */
export function nextStamp(seen: Stamp, now: number, writer: string): Stamp {
  const after = seen === '' ? 0 : numberIn(seen) + 1;
  const number = Math.min(LAST, Math.max(after, Math.floor(now) * COUNTS));
  return number.toString(36).padStart(DIGITS, '0') + writer;
}

/** The stamp for what was changed at a time, before there were stamps. Two pages that read it give it the same. */
export const stampFor = (time: number): Stamp => nextStamp('', time > 0 ? time : 0, '');
