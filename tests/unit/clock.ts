/** A clock that moves only when a test says so. */
import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../src/stores/clock';

/** Until everything that was promised has happened. */
export const settled = () => setImmediate();

export interface HandClock extends Clock {
  /** Lets so many milliseconds pass, and what was planned for them happen, one after another. */
  pass(milliseconds: number): Promise<void>;
  /** Somebody changes the clock of the device; what was planned still comes when it would have. */
  set(now: number): void;
}

export function handClock(start = Date.UTC(2026, 10, 22, 14, 2)): HandClock {
  let passed = 0;
  let offset = start;
  let planned: { readonly at: number; readonly then: () => void }[] = [];
  return {
    now: () => offset + passed,
    after(milliseconds, then) {
      const plan = { at: passed + milliseconds, then };
      planned.push(plan);
      return () => {
        planned = planned.filter((one) => one !== plan);
      };
    },
    async pass(milliseconds) {
      await settled();
      const end = passed + milliseconds;
      for (;;) {
        const next = planned.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
        if (!next) break;
        planned = planned.filter((one) => one !== next);
        passed = Math.max(passed, next.at);
        next.then();
        await settled();
      }
      passed = end;
    },
    set(now) {
      offset = now - passed;
    },
  };
}
