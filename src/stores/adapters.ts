/** Where records are put. Every call may be refused: it rejects then, with a reason that `refusalOf` reads. */

export type Refusal = 'denied' | 'full' | 'changed' | 'newer';

/**
 * What stands under a key → what shall stand there and elsewhere, as keys with a text, or with undefined for nothing.
 * It may throw to call it off.
 */
export type Change = (
  text: string | undefined,
) => readonly (readonly [key: string, text: string | undefined])[];

export interface Adapter {
  /** What a record that was written outlives: `device` a killed browser, `visit` a closed tab, `page` nothing. */
  readonly outlives: 'device' | 'visit' | 'page';
  all(): Promise<readonly (readonly [key: string, text: string])[]>;
  read(key: string): Promise<string | undefined>;
  /** Reads and writes with nobody in between. Resolves only when it is sure that it was written. */
  change(key: string, change: Change): Promise<void>;
}

/** A write that the browser did take, but that must not stand as it is. */
export const refused = (cause: 'changed' | 'newer') => new Error(`not kept: ${cause}`, { cause });

/** Why a browser refused, from what it threw. Storage that is full says so by name; all else counts as denied. */
export function refusalOf(thrown: unknown): Refusal {
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  if (cause === 'changed' || cause === 'newer') return cause;
  const name = thrown instanceof DOMException ? thrown.name : '';
  return /quota/i.test(name) ? 'full' : 'denied';
}

/** Records in memory: gone with the page. */
export function memoryAdapter(records = new Map<string, string>()): Adapter {
  return {
    outlives: 'page',
    all: async () => [...records],
    read: async (key) => records.get(key),
    change: async (key, change) => {
      for (const [name, text] of change(records.get(key)))
        if (text === undefined) records.delete(name);
        else records.set(name, text);
    },
  };
}

/**
 * Records in localStorage. It is looked up anew at every call, because the look-up itself may throw (cookies blocked)
 * or give null (old web views). Everything happens before the first promise settles, so a page that is going away
 * still writes.
 */
export function localAdapter(area: () => globalThis.Storage = () => globalThis.localStorage): Adapter {
  const read = (key: string) => area().getItem(key) ?? undefined;
  return {
    outlives: 'visit',
    all: async () => Object.keys(area()).map((key) => [key, read(key) ?? '']),
    read: async (key) => read(key),
    change: async (key, change) => {
      for (const [name, text] of change(read(key))) {
        if (text === undefined) area().removeItem(name);
        else area().setItem(name, text);
        if (read(name) !== text) throw refused('changed');
      }
    },
  };
}
