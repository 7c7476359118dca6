/** The sheets that are kept here, as a list, and what can be done with one as a whole. */
import { applyPatch, isDeleted, newestOf } from '../worksheet/merge';
import type { Answers } from '../worksheet/answers';
import type { Entry } from '../worksheet/entry';
import { nextStamp, timeOf, writerOf } from '../worksheet/stamp';
import type { Stamp } from '../worksheet/stamp';
import type { Storage } from './contract';
import { ENTRY, readTexts } from './mirror';

/** Milliseconds that a deleted sheet can be put back. */
export const KEPT_DELETED = 30 * 24 * 60 * 60_000;

/** A record that is here and cannot be shown. */
export interface Unread {
  readonly id: string;
  readonly state: 'newer' | 'damaged';
}
export interface Shelf {
  /** What is kept, the latest change first. */
  readonly entries: readonly Entry[];
  /** What was deleted and can be put back, the latest deletion first. */
  readonly deleted: readonly Entry[];
  readonly unread: readonly Unread[];
}

/** When somebody last wrote in it, in milliseconds since 1970. To delete a sheet and to put it back is not to write. */
export function writtenAt({ deleted: _deleted, restored: _restored, ...entry }: Entry): number {
  return timeOf(newestOf(entry)) || Date.parse(entry.changedAt) || 0;
}

/** When it was deleted, in milliseconds since 1970. */
export const deletedAt = ({ deleted = '' }: Entry): number => timeOf(deleted);

const byLatest = (timeIn: (entry: Entry) => number) => (one: Entry, other: Entry) =>
  timeIn(other) - timeIn(one) || (one.id < other.id ? -1 : 1);

export const byLatestChange = byLatest(writtenAt);

/**
 * Reads everything. What was deleted longer ago than it can be put back is removed for good. `now` in milliseconds
 * since 1970. Rejects where the browser keeps nothing.
 */
export async function readShelf(storage: Pick<Storage, 'all' | 'remove'>, now: number): Promise<Shelf> {
  const entries: Entry[] = [];
  const deleted: Entry[] = [];
  const unread: Unread[] = [];
  const over: string[] = [];
  for (const [key, texts] of await storage.all()) {
    if (!key.startsWith(ENTRY)) continue;
    const id = key.slice(ENTRY.length);
    const read = readTexts(texts);
    if (read.state === 'newer' || read.state === 'damaged') unread.push({ id, state: read.state });
    if (read.state !== 'ok') continue;
    const entry = { ...read.entry, id }; // what it is kept under is what it is found by
    if (!isDeleted(entry)) entries.push(entry);
    else if (deletedAt(entry) + KEPT_DELETED > now) deleted.push(entry);
    else over.push(key);
  }
  if (over.length > 0) void storage.remove(over).catch(() => undefined); // next time, then
  return {
    entries: entries.sort(byLatestChange),
    deleted: deleted.sort(byLatest(deletedAt)),
    unread,
  };
}

/** A stamp that counts as later than all in an entry, also where another device's clock runs ahead of this one's. */
export const after = (entry: Entry, stamp: Stamp): Stamp => {
  const newest = newestOf(entry);
  return newest < stamp ? stamp : nextStamp(newest, timeOf(stamp), writerOf(stamp));
};

/** Marks a sheet as deleted. It can be put back. Rejects, as all of these do, where the browser refuses. */
export async function remove(storage: Storage, id: string): Promise<void> {
  await storage.change(id, (stored, stamp) => stored && { ...stored, deleted: after(stored, stamp) });
}

export async function putBack(storage: Storage, id: string): Promise<void> {
  await storage.change(id, (stored, stamp) => stored && { ...stored, restored: after(stored, stamp) });
}

/** There is no way back from this one. */
export async function removeForGood(storage: Storage, id: string): Promise<void> {
  await storage.remove([ENTRY + id]);
}

/** Writes a copy under a new id: what it says now, as if it were all written at this moment. */
export async function duplicate(storage: Storage, entry: Entry, id: string): Promise<void> {
  const answers = entry.answers as Answers; // as they were kept; whoever reads them asks parseAnswers
  const { worksheet } = entry;
  await storage.change(
    id,
    (stored, stamp) => stored ?? applyPatch(undefined, { id, worksheet, answers }, stamp),
  );
}
