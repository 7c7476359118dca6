/** The time, and waiting, handed in so that a test can move both. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back after so many milliseconds; gives what calls it off. */
  after(milliseconds: number, then: () => void): () => void;
}

/** The day that a time falls on where the device is, ISO 8601; `time` in milliseconds since 1970. */
export const dayOf = (time: number): string =>
  new Date(time - new Date(time).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

export const systemClock: Clock = {
  now: Date.now,
  after: (milliseconds, then) => {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};
