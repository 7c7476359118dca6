/** A browser that keeps sheets: its place, and a storage on it that writes under a name of its own. */
import { planRestore, exportAll, restore } from '../../src/stores/restore';
import type { How } from '../../src/stores/restore';
import { openStorage } from '../../src/stores/storage';
import type { Answers } from '../../src/worksheet/answers';
import type { Entry } from '../../src/worksheet/entry';
import { parseBackup } from '../../src/worksheet/faces/file';
import { isDeleted } from '../../src/worksheet/merge';
import type { HandClock } from './clock';
import { patch, shelf } from './shelf';
import type { Faults } from './shelf';

export const keyOf = (id: string) => `second-draft:entry:${id}`;
export const UNDO = 'second-draft:undo';

/** Two browsers with the same records are two tabs, or one before and after a reload. */
export function browser(
  clock: HandClock,
  writer: string,
  records = new Map<string, string>(),
  faults: Faults = {},
) {
  const place = shelf(records, faults);
  const storage = openStorage({ places: [place], clock, writer });
  const put = async (id: string, answers: Answers) => {
    storage.put(patch(answers, id));
    await clock.pass(400);
  };
  /** The record as it is, deleted or not. */
  const kept = (id: string) => JSON.parse(records.get(keyOf(id)) ?? 'null') as Entry | null; // or a test fails
  /** What somebody sees of it: nothing where it is deleted. */
  const answers = (id: string) => {
    const entry = kept(id);
    return entry && !isDeleted(entry) ? entry.answers : undefined;
  };
  const backup = async () => parseBackup(await exportAll(storage, clock.now())).entries;
  const bring = async (entries: readonly Entry[], how: How = 'merge') =>
    restore(storage, await planRestore(storage, entries), how, clock.now());
  /** Puts these there as they are, with no way back. */
  const copy = async (entries: readonly Entry[]) => {
    for (const entry of entries) await storage.change(entry.id, () => entry);
  };
  return { clock, records, place, storage, put, kept, answers, backup, bring, copy };
}
