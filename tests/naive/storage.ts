/** Storage as an honest beginner would write it. The fault tests must be seen to fail against it. */
import { atom } from 'nanostores';
import type { Adapter } from '../../src/stores/adapters';
import type { Clock, Loaded, SaveState, Storage } from '../../src/stores/storage';
import type { Entry } from '../../src/worksheet/entry';

export type { Clock, Loaded, SaveState, Storage };

const ENTRY = 'second-draft:entry:';

export function openStorage(adapter: Adapter, clock: Pick<Clock, 'now'> = Date): Storage {
  const $status = atom<SaveState>({ state: 'nothing' });
  const kept = () => $status.set({ state: 'kept', at: clock.now(), outlives: adapter.outlives });

  const read = (key: string) => JSON.parse(localStorage.getItem(key) ?? '') as Entry; // what else could it be?

  async function load(id: string): Promise<Loaded> {
    if (localStorage.getItem(ENTRY + id) === null) return { state: 'empty' };
    return { state: 'ok', entry: read(ENTRY + id) };
  }

  async function latest(worksheet: string): Promise<Loaded> {
    const entry = Object.keys(localStorage)
      .filter((key) => key.startsWith(ENTRY))
      .map(read)
      .filter((one) => one.worksheet === worksheet)
      .sort((one, other) => other.changedAt.localeCompare(one.changedAt))[0];
    return entry ? { state: 'ok', entry } : { state: 'empty' };
  }

  return {
    $status,
    load,
    latest,
    put(patch) {
      const text = localStorage.getItem(ENTRY + patch.id);
      const before = text === null ? undefined : read(ENTRY + patch.id);
      const now = new Date(clock.now()).toISOString();
      const entry: Entry = {
        ...{ format: 1, id: patch.id, worksheet: patch.worksheet },
        createdAt: before?.createdAt ?? now,
        changedAt: now,
        answers: { ...before?.answers, ...patch.answers },
      };
      localStorage.setItem(ENTRY + patch.id, JSON.stringify(entry));
      kept();
    },
    flush: async () => undefined,
  };
}
