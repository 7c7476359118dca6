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

/** What may go wrong on a shelf: each takes the place of what it does by itself. */
export interface Faults {
  readonly read?: (key: string) => Promise<string | undefined>;
  readonly write?: (key: string, text: string) => Promise<void>;
  readonly outlives?: Adapter['outlives'];
}

/** Two shelves with the same records are two tabs. */
export function shelf(records = new Map<string, string>(), faults: Faults = {}): Shelf {
  const written: string[] = [];
  const { read = async (key: string) => records.get(key) } = faults;
  const write = async (key: string, text: string) => {
    await faults.write?.(key, text);
    if (faults.write) return;
    written.push(text);
    records.set(key, text);
  };
  return {
    records,
    written,
    outlives: faults.outlives ?? 'visit',
    all: async () => [...records],
    read,
    change: async (key, change) => {
      for (const [name, text] of change(await read(key)))
        if (text === undefined) records.delete(name);
        else await write(name, text);
    },
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
export function desk(faults: Faults = {}, records = new Map<string, string>()) {
  const clock = handClock();
  const place = shelf(records, faults);
  return { clock, place, storage: openStorage({ places: [place], clock, writer: 'w' }) };
}
