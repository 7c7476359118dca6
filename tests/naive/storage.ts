/** Storage as an honest beginner would write it. The fault tests must be seen to fail against it. */
import { atom } from 'nanostores';
import type { SaveState, Storage } from '../../src/stores/contract';
import type { Entry } from '../../src/worksheet/entry';

const ENTRY = 'second-draft:entry:';

export function openStorage(): Storage {
  const $status = atom<SaveState>({ state: 'nothing' });
  const kept = () => $status.set({ state: 'kept', at: Date.now(), outlives: 'device', lacking: undefined });

  const read = (key: string) => JSON.parse(localStorage.getItem(key) ?? '') as Entry; // what else could it be?

  function write(entry: Entry) {
    localStorage.setItem(ENTRY + entry.id, JSON.stringify(entry));
    kept();
    return { entry, outlives: 'device', lacking: undefined } as const;
  }

  return {
    $status,
    load: async (id) => {
      if (localStorage.getItem(ENTRY + id) === null) return { state: 'empty' };
      kept();
      return { state: 'ok', entry: read(ENTRY + id), outlives: 'device', lacking: undefined };
    },
    put(patch) {
      const before = localStorage.getItem(ENTRY + patch.id) === null ? undefined : read(ENTRY + patch.id);
      const now = new Date().toISOString();
      write({
        ...{ format: 2, id: patch.id, worksheet: patch.worksheet, clocks: {} },
        createdAt: before?.createdAt ?? now,
        changedAt: now,
        answers: { ...before?.answers, ...patch.answers },
      });
    },
    flush: async () => undefined,
    follow: () => undefined,
    refresh: async () => undefined,
    // It has no second copy and no clocks: whoever deletes, deletes.
    change: async (id, edit) => {
      const entry = edit(read(ENTRY + id), '');
      if (!entry || entry.deleted !== undefined) localStorage.removeItem(ENTRY + id);
      return write(entry ?? read(ENTRY + id));
    },
    keepAgain: () => undefined,
    all: async () =>
      new Map(Object.keys(localStorage).map((key) => [key, [localStorage.getItem(key) ?? '']])),
    write: async (key, text) => localStorage.setItem(key, text),
    remove: async (keys) => {
      for (const key of keys) localStorage.removeItem(key);
    },
  };
}
