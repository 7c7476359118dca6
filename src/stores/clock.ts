/** The time, and waiting, handed in so that a test can move both. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back after so many milliseconds; gives what calls it off. */
  after(milliseconds: number, then: () => void): () => void;
}

export const systemClock: Clock = {
  now: Date.now,
  after: (milliseconds, then) => {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};
