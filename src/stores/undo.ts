/** The way back from a restore: what was there before, kept until the next one. */
import type { Answers } from '../worksheet/answers';
import { readEntry } from '../worksheet/entry';
import type { Entry } from '../worksheet/entry';
import { applyPatch, isDeleted, newestOf } from '../worksheet/merge';
import type { Stamp } from '../worksheet/stamp';
import type { Storage } from './contract';

const UNDO = 'second-draft:undo';

/** What became of one entry: as it was, or null if there was none; as it was left, or null if it was not changed. */
export interface Changed {
  readonly id: string;
  readonly before: Entry | null;
  readonly after: Entry | null;
}
export interface Restored {
  readonly at: string;
  readonly entries: readonly Changed[];
}

/** Rejects where the browser refuses; then nothing should be restored. */
export async function noteRestore(storage: Storage, now: number, entries: readonly Changed[]): Promise<void> {
  await storage.write(UNDO, JSON.stringify({ format: 1, at: new Date(now).toISOString(), entries }));
}

const parseEntryOrNull = (value: unknown): Entry | null => {
  const read = readEntry(value);
  return read.state === 'ok' ? read.entry : null;
};

function parseRestored(text: string): Restored | undefined {
  try {
    const { format, at, entries } = JSON.parse(text) as Readonly<Record<string, unknown>>; // or it throws
    if (format !== 1 || typeof at !== 'string' || !Array.isArray(entries)) return undefined;
    const changed = entries.flatMap((one: unknown): Changed[] => {
      const { id, before, after } = { ...(one as Partial<Changed>) }; // whatever it is, it is looked at below
      return typeof id === 'string'
        ? [{ id, before: parseEntryOrNull(before), after: parseEntryOrNull(after) }]
        : [];
    });
    return { at, entries: changed };
  } catch {
    return undefined;
  }
}

/** A place that was full may still hold an earlier note, or one that was not finished. */
const weigh = ({ at, entries }: Restored) =>
  `${at} ${String(entries.filter(({ after }) => after).length).padStart(9)}`;

/** What the last restore did, or undefined when there is none to take back. Never throws. */
export async function lastRestore(storage: Pick<Storage, 'all'>): Promise<Restored | undefined> {
  const all = await storage.all().catch(() => undefined);
  return (all?.get(UNDO) ?? [])
    .flatMap((text) => parseRestored(text) ?? [])
    .sort((one, other) => (weigh(one) < weigh(other) ? 1 : -1))[0];
}

/** The fields that the restore changed and nobody since, with their former answers. */
function former(stored: Entry, { before, after }: Changed): Answers {
  const fields = Object.entries(after?.answers ?? {}).flatMap(([field, value]) => {
    const was = before?.answers[field];
    const isRestored = JSON.stringify(was) !== JSON.stringify(value);
    const isSince = stored.clocks[field]?.[0] !== after?.clocks[field]?.[0];
    return isRestored && !isSince ? [[field, was ?? (Array.isArray(value) ? [] : '')] as const] : [];
  });
  return Object.fromEntries(fields) as Answers; // they were answers when they were kept
}

function takeBack(stored: Entry, changed: Changed, stamp: Stamp): Entry {
  const { before, after } = changed;
  if (!after) return stored;
  const isUntouched = newestOf(stored) === newestOf(after);
  // An entry that the restore brought, or brought back, goes as one goes that is deleted.
  if (!before || isDeleted(before)) return isUntouched ? { ...stored, deleted: stamp } : stored;
  return applyPatch(stored, { ...stored, answers: former(stored, changed) }, stamp);
}

/** Gives up the way back. Rejects where the browser refuses. */
export const forgetRestore = (storage: Storage): Promise<void> => storage.remove([UNDO]);

/**
 * Takes the last restore back as a whole. What was written since then stays. Gives how many entries are as they were
 * before. Rejects where the browser refuses; then it can be asked again.
 */
export async function undoRestore(storage: Storage): Promise<number> {
  const last = await lastRestore(storage);
  const changed = last?.entries.filter(({ after }) => after) ?? [];
  for (const one of changed)
    await storage.change(one.id, (stored, stamp) => stored && takeBack(stored, one, stamp));
  await forgetRestore(storage);
  return changed.length;
}
