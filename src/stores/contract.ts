/** What the storage promises to whoever uses it, and what it asks for. */
import type { ReadableAtom } from 'nanostores';
import type { Entry, Patch } from '../worksheet/entry';
import type { Stamp } from '../worksheet/stamp';
import type { Adapter, Refusal } from './adapters';
import type { Clock } from './clock';
import type { Kept, Loaded, Mirror } from './mirror';
import type { Tabs } from './tabs';

export type SaveState =
  | { readonly state: 'nothing' }
  | { readonly state: 'keeping' }
  | {
      readonly state: 'kept';
      readonly at: number;
      readonly outlives: Adapter['outlives'];
      readonly lacking: Refusal | undefined;
    }
  /** `gone`: what was kept here was deleted elsewhere, and it waits to be told whether to keep it again. */
  | { readonly state: 'refused'; readonly problem: Refusal | 'gone' };

/** A page that shows one entry, and what other tabs make of it. */
export interface Follower {
  readonly id: string;
  /** The field that somebody is in: it is not touched. */
  busy(): string | undefined;
  /** The entry as it is now, and which fields of it are news. Gives those that it shows from now on, or nothing yet. */
  show(entry: Entry, fields: readonly string[]): readonly string[] | undefined;
}

export interface Storage {
  readonly $status: ReadableAtom<SaveState>;
  load(id: string): Promise<Loaded>;
  /** Keeps what changed, soon. Never throws. */
  put(patch: Patch): void;
  /** Keeps it now. A page that is about to go is in a hurry: it does not wait for other tabs. */
  flush(hurry?: 'hurry'): Promise<void>;
  follow(follower: Follower): void;
  /** Looks whether somebody else changed the entry that is followed. */
  refresh(): Promise<void>;
  /** Changes an entry as a whole, at once, for every tab. Rejects where the browser refuses. */
  change(id: string, edit: (stored: Entry | undefined, stamp: Stamp) => Entry | undefined): Promise<Kept>;
  /** Keeps again what was deleted elsewhere. */
  keepAgain(): void;
  all: Mirror['all'];
  /** Puts a text under a key of its own, which is no entry's, in one place. Rejects where the browser refuses. */
  write: Mirror['write'];
  remove: Mirror['remove'];
}

export interface Surroundings {
  readonly places: readonly Adapter[];
  readonly tabs?: Tabs | undefined;
  readonly locks?: LockManager | undefined;
  readonly clock?: Clock;
  /** The name of this page among those that write; at most 12 letters and digits. */
  readonly writer?: string;
}
