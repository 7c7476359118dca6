/** Where records are put. Every call may be refused: it rejects then, with a `Refused` that says why. */

export type Refusal = 'denied' | 'full' | 'changed' | 'newer';

export interface Adapter {
  /** What a record that was written outlives: `device` a killed browser, `visit` a closed tab, `page` nothing. */
  readonly outlives: 'device' | 'visit' | 'page';
  keys(): Promise<readonly string[]>;
  read(key: string): Promise<string | undefined>;
  /** Resolves only when the text was read back as it was written. */
  write(key: string, text: string): Promise<void>;
  remove(key: string): Promise<void>;
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
export function memoryAdapter(): Adapter {
  const records = new Map<string, string>();
  return {
    outlives: 'page',
    keys: async () => [...records.keys()],
    read: async (key) => records.get(key),
    write: async (key, text) => void records.set(key, text),
    remove: async (key) => void records.delete(key),
  };
}

/**
 * Records in localStorage. It is looked up anew at every call, because the look-up itself may throw (cookies blocked)
 * or give null (old web views). Everything happens before the first promise settles, so a page that is going away
 * still writes.
 */
export function localAdapter(area: () => globalThis.Storage = () => globalThis.localStorage): Adapter {
  return {
    outlives: 'visit',
    keys: async () => Object.keys(area()),
    read: async (key) => area().getItem(key) ?? undefined,
    write: async (key, text) => {
      const storage = area();
      storage.setItem(key, text);
      if (storage.getItem(key) !== text) throw refused('changed');
    },
    remove: async (key) => area().removeItem(key),
  };
}
