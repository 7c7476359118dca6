/** The way back from a restore: what was there before, and what the file held, kept until the next one. */
import type { Answers } from '../worksheet/answers';
import { readEntry } from '../worksheet/entry';
import type { Entry } from '../worksheet/entry';
import { applyPatch, isDeleted, own, versionsOf } from '../worksheet/merge';
import { letGo } from '../worksheet/others';
import type { Stamp } from '../worksheet/stamp';
import type { Storage } from './contract';
import { after } from './entries';
import { ENTRY, readTexts } from './mirror';

const UNDO = 'second-draft:undo';

/** One entry that a restore brought: as it was here, or null if there was none, and as it was in the file. */
export interface Changed {
  readonly id: string;
  readonly before: Entry | null;
  readonly filed: Entry;
}
export interface Restored {
  readonly at: string;
  readonly entries: readonly Changed[];
}

/** Written down before anything is restored. Rejects where the browser refuses; then nothing should be restored. */
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
      const { id, before, filed: given } = { ...(one as Partial<Changed>) }; // whatever it is, it is looked at below
      const filed = parseEntryOrNull(given);
      return typeof id === 'string' && filed ? [{ id, before: parseEntryOrNull(before), filed }] : [];
    });
    return { at, entries: changed };
  } catch {
    return undefined;
  }
}

/** What the last restore did, or undefined when there is none to take back. Never throws. */
export async function lastRestore(storage: Pick<Storage, 'all'>): Promise<Restored | undefined> {
  const all = await storage.all().catch(() => undefined);
  // A place that was full may still hold an earlier note.
  return (all?.get(UNDO) ?? [])
    .flatMap((text) => parseRestored(text) ?? [])
    .sort((one, other) => (one.at < other.at ? 1 : -1))[0];
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Rows and choices are lists, everything else is text. */
export const blankLike = (value: unknown): string | readonly never[] => (Array.isArray(value) ? [] : '');

/** The fields that hold what the file held, and not what was here, with their former answers. */
function former(stored: Entry, { before, filed }: Changed): Answers {
  const fields = Object.keys(stored.answers).flatMap((field) => {
    const value = own(stored.answers, field);
    const was = before ? (own(before.answers, field) ?? blankLike(value)) : undefined;
    const given = own(filed.answers, field) ?? blankLike(was);
    return was !== undefined && same(value, given) && !same(value, was) ? [[field, was] as const] : [];
  });
  return Object.fromEntries(fields) as Answers; // they were answers when they were kept
}

/** Without what the file set beside an answer. */
function withoutOthers(stored: Entry, { before, filed }: Changed): Entry {
  return Object.entries(stored.others ?? {}).reduce(
    (entry, [field, others]) =>
      Object.keys(others)
        .filter((stamp) => versionsOf(filed, field).answers.has(stamp))
        .filter((stamp) => !before || !versionsOf(before, field).answers.has(stamp))
        .reduce((one, stamp) => letGo(one, field, stamp), entry),
    stored,
  );
}

function takeBack(stored: Entry, changed: Changed, stamp: Stamp): Entry {
  const { before, filed } = changed;
  const isUntouched = Object.entries(stored.answers).every(([field, value]) =>
    [own(filed.answers, field), before && own(before.answers, field), blankLike(value)].some((one) =>
      same(one, value),
    ),
  );
  const back = before
    ? applyPatch(withoutOthers(stored, changed), { ...stored, answers: former(stored, changed) }, stamp)
    : stored;
  // An entry that the restore brought, or brought back, goes as one goes that is deleted.
  const isToGo = (!before || isDeleted(before)) && isUntouched;
  return isToGo ? { ...back, deleted: after(back, stamp) } : back;
}

/** Gives up the way back. Rejects where the browser refuses. */
export const forgetRestore = (storage: Storage): Promise<void> => storage.remove([UNDO]);

/**
 * Takes the last restore back as a whole. What was written since then stays; what is gone, or cannot be read, is passed
 * over. Gives how many entries are as they were before. Rejects where the browser refuses; then it can be asked again.
 */
export async function undoRestore(storage: Storage): Promise<number> {
  const last = await lastRestore(storage);
  const all = await storage.all();
  const there = (last?.entries ?? []).filter(({ id }) => readTexts(all.get(ENTRY + id) ?? []).state === 'ok');
  for (const one of there)
    await storage.change(one.id, (stored, stamp) => stored && takeBack(stored, one, stamp));
  await forgetRestore(storage);
  return there.length;
}
