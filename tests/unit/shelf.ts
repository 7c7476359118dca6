/** A place where records are put that a test can look into, and that can be made to fail. */
import type { Adapter } from '../../src/stores/adapters';
import { openStorage } from '../../src/stores/storage';
import type { Answers } from '../../src/worksheet/answers';
import type { Entry } from '../../src/worksheet/entry';
import { handClock } from './clock';

/** Where the entry `e1` is. */
export const KEY = 'second-draft:entry:e1';

/** What somebody wrote, in the entry `e1` if no other is named. */
export const patch = (answers: Answers, id = 'e1') => ({ id, worksheet: 'every-kind', answers });

export interface Shelf extends Adapter {
  readonly records: Map<string, string>;
  /** The texts that were written, in order. */
  readonly written: readonly string[];
}

/** `faults` takes the place of what the adapter does; two shelves with the same records are two tabs. */
export function shelf(records = new Map<string, string>(), faults: Partial<Adapter> = {}): Shelf {
  const written: string[] = [];
  return {
    records,
    written,
    outlives: 'visit',
    keys: async () => [...records.keys()],
    read: async (key) => records.get(key),
    write: async (key, text) => {
      written.push(text);
      records.set(key, text);
    },
    remove: async (key) => void records.delete(key),
    ...faults,
  };
}

/** What a browser throws that has no room left. */
export const full = () => new DOMException('The quota has been exceeded.', 'QuotaExceededError');
/** What a browser throws that lets a page keep nothing. */
export const denied = () => new DOMException('The operation is insecure.', 'SecurityError');

/** The entry that is on a shelf, or nothing. */
export const entryOn = ({ records }: Shelf, key = KEY) =>
  JSON.parse(records.get(key) ?? '{}') as Partial<Entry>; // it was put there by what is tested

/** A storage with its clock, and where it keeps things. */
export function desk(faults: Partial<Adapter> = {}, records = new Map<string, string>()) {
  const clock = handClock();
  const place = shelf(records, faults);
  return { clock, place, storage: openStorage(place, clock) };
}
