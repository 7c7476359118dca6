/** The backup file, a promise like the record: `{ type, version, exportedAt, checksum, entries }`. */
import { crc32 } from '../crc';
import { readEntry } from '../entry';
import type { Entry } from '../entry';
import { differences, isDeleted, mergeEntries } from '../merge';
import { isHostile, shapeOf, wholeObjects } from '../scan';

const TYPE = 'second-draft-backup';
const VERSION = 1;
/** What a file may be at most: bytes, levels of lists and objects, and values in it. */
export const MOST_BYTES = 20 * 1024 * 1024;
const MOST = { levels: 32, values: 1_000_000 };

export type FileProblem =
  | 'empty'
  | 'not-json'
  | 'not-ours'
  | 'too-new'
  | 'too-deep'
  | 'too-big'
  | 'hostile'
  /** It breaks off: `entries` holds what was whole before that. */
  | 'cut-off'
  /** It was changed since it was made: `entries` holds what can be read. */
  | 'damaged';

/** Opening a backup ends in one of a few named ways. It never throws. */
export type Opened =
  | {
      readonly ok: true;
      readonly entries: readonly Entry[];
      readonly exportedAt: string;
      /** How many entries could not be read, and how many a later version of the site made. */
      readonly unreadable: number;
      readonly newer: number;
    }
  | { readonly ok: false; readonly problem: FileProblem; readonly entries: readonly Entry[] };

const checksumOf = (entries: unknown) => `crc32:${crc32(JSON.stringify(entries))}`;

/** Entries → the text of a backup. `now` is in milliseconds since 1970. */
export function toBackup(entries: readonly Entry[], now: number): string {
  // The checksum is taken of what a reader will have: JSON knows no -0, and no undefined.
  const kept: unknown = JSON.parse(JSON.stringify(entries));
  const exportedAt = new Date(now).toISOString();
  const file = { type: TYPE, version: VERSION, exportedAt, checksum: checksumOf(kept), entries: kept };
  return `${JSON.stringify(file, null, 1)}\n`;
}

const refuse = (problem: FileProblem, entries: readonly Entry[] = []): Opened => ({
  ok: false,
  problem,
  entries,
});

/** The text of a backup → what is in it, or why it cannot be taken. */
export function parseBackup(given: string): Opened {
  const text = given.replace(/^\uFEFF/, '');
  if (text.trim() === '') return refuse('empty');
  if (text.length > MOST_BYTES) return refuse('too-big');
  const { levels, values } = shapeOf(text, MOST);
  if (levels > MOST.levels) return refuse('too-deep');
  if (values > MOST.values) return refuse('too-big');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return text.slice(0, 200).includes(`"${TYPE}"`) ? refuse('cut-off', salvage(text)) : refuse('not-json');
  }
  if (isHostile(file)) return refuse('hostile');
  return readFile(file);
}

function readFile(file: unknown): Opened {
  if (typeof file !== 'object' || file === null) return refuse('not-ours');
  const { type, version, exportedAt, checksum, entries } = file as Readonly<Record<string, unknown>>; // any object is
  if (type !== TYPE || typeof version !== 'number') return refuse('not-ours');
  if (version > VERSION) return refuse('too-new');
  const read = readEntries(Array.isArray(entries) ? entries : []);
  if (!Array.isArray(entries) || checksum !== checksumOf(entries)) return refuse('damaged', read.entries);
  return { ok: true, exportedAt: typeof exportedAt === 'string' ? exportedAt : '', ...read };
}

/** Ids become keys of storage, so only what could be one is taken. */
const isId = (id: string) => /^[\w-]{1,64}$/.test(id);

/** Two entries of one id become one, as everywhere. */
function readEntries(given: readonly unknown[]) {
  const entries = new Map<string, Entry>();
  let unreadable = 0;
  let newer = 0;
  for (const one of given) {
    const read = readEntry(one);
    if (read.state === 'newer') newer += 1;
    else if (read.state === 'damaged' || !isId(read.entry.id)) unreadable += 1;
    else {
      const { entry } = read;
      const before = entries.get(entry.id);
      entries.set(entry.id, before ? mergeEntries(before, entry) : entry);
    }
  }
  return { entries: [...entries.values()], unreadable, newer };
}

function salvage(text: string): readonly Entry[] {
  const objects = wholeObjects(text, 'entries').flatMap((one): unknown[] => {
    try {
      return [JSON.parse(one)];
    } catch {
      return [];
    }
  });
  return isHostile(objects) ? [] : readEntries(objects).entries;
}

/** What an entry in a file is to what is kept here. `both`: changed here and there. `deleted`: kept here as deleted. */
export type Standing = 'new' | 'newer' | 'older' | 'same' | 'both' | 'deleted';

export function compareEntries(kept: Entry | undefined, filed: Entry): Standing {
  if (!kept) return 'new';
  if (isDeleted(kept)) return 'deleted';
  const merged = mergeEntries(kept, filed);
  const isKept = differences(merged, kept).length === 0;
  const isFiled = differences(merged, filed).length === 0;
  if (isKept) return isFiled ? 'same' : 'older';
  return isFiled ? 'newer' : 'both';
}
