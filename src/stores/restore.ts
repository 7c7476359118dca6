/** Backups: everything that is kept as one file, and what is in a file brought back. Nothing is replaced without a copy. */
import { parseBackup, compareEntries, MOST_BYTES, toBackup } from '../worksheet/faces/file';
import type { Opened, Standing } from '../worksheet/faces/file';
import type { Entry } from '../worksheet/entry';
import { applyPatch, isDeleted, mergeEntries, own } from '../worksheet/merge';
import { letGo } from '../worksheet/others';
import type { Stamp } from '../worksheet/stamp';
import type { Answers } from '../worksheet/answers';
import type { Storage } from './contract';
import { after, readShelf } from './entries';
import { ENTRY, readTexts } from './mirror';
import { blankLike, noteRestore } from './undo';

/** A file that somebody chose → what is in it. Its size is looked at before a byte of it. */
export async function readFile(file: Blob): Promise<Opened> {
  if (file.size > MOST_BYTES) return { ok: false, problem: 'too-big', entries: [] };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const encoding = isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
    return parseBackup(new TextDecoder(encoding).decode(bytes));
  } catch {
    return { ok: false, problem: 'not-json', entries: [] };
  }
}

/** An entry of the file, with what is kept here under its id. */
export interface Pair {
  readonly entry: Entry;
  readonly kept: Entry | undefined;
}
/** `untouched`: kept here by a newer version of the site, which this one leaves alone. */
export type Plan = Readonly<Record<Standing | 'untouched', readonly Pair[]>>;

/** What bringing these entries back would do. It changes nothing. Rejects where the browser keeps nothing. */
export async function planRestore(storage: Storage, entries: readonly Entry[]): Promise<Plan> {
  const all = await storage.all();
  const plan: Record<keyof Plan, Pair[]> = {
    ...{ new: [], newer: [], older: [], same: [], both: [], deleted: [], untouched: [] },
  };
  for (const entry of entries) {
    const read = readTexts(all.get(ENTRY + entry.id) ?? []);
    const kept = read.state === 'ok' ? read.entry : undefined;
    plan[read.state === 'newer' ? 'untouched' : compareEntries(kept, entry)].push({ entry, kept });
  }
  return plan;
}

export type How = 'merge' | 'replace';

export interface Done {
  readonly restored: readonly Entry[];
  /** What the browser refused. It is still in the file. */
  readonly refused: readonly Entry[];
}

/** Everything as it is in the file, written in sight of what is kept, which therefore gives way. */
function replaced(kept: Entry, filed: Entry, stamp: Stamp): Entry {
  const fields = [...new Set([...Object.keys(kept.answers), ...Object.keys(filed.answers)])];
  const answers = fields.flatMap((field) => {
    const was = own(kept.answers, field);
    const shall = own(filed.answers, field) ?? blankLike(was);
    return JSON.stringify(was) === JSON.stringify(shall) ? [] : [[field, shall] as const];
  });
  const merged = mergeEntries(kept, filed);
  if (answers.length === 0) return merged;
  // They were answers when they were kept; whoever shows them asks parseAnswers.
  const patched = applyPatch(merged, { ...kept, answers: Object.fromEntries(answers) as Answers }, stamp);
  // What stood here does not stay beside it: it is in the backup, and in the way back.
  return answers.reduce((entry, [field]) => letGo(entry, field, own(kept.clocks, field)?.[0] ?? ''), patched);
}

/** What an entry that was deleted here needs to count as there again. */
const there = (entry: Entry, stamp: Stamp): Entry =>
  isDeleted(entry) ? { ...entry, restored: after(entry, stamp) } : entry;

/**
 * Brings back what the plan holds. `merge`: for each question the newer answer shows. `replace`: everything as in the
 * file. `now` in milliseconds since 1970. What it does can be taken back as a whole; that is written down first, and
 * where it cannot be, this rejects and nothing was done. `tell` hears how many are done, of how many.
 */
export async function restore(
  storage: Storage,
  plan: Plan,
  how: How,
  now: number,
  tell: (done: number, count: number) => void = () => undefined,
): Promise<Done> {
  const others =
    how === 'replace' ? [...plan.older, ...plan.both, ...plan.newer] : [...plan.newer, ...plan.both];
  const wanted = [...plan.new, ...plan.deleted, ...others].map(({ entry }) => entry);
  // Somebody may have written since the look: the way back leads to what is here now.
  const all = await storage.all();
  const before = wanted.map((filed) => {
    const read = readTexts(all.get(ENTRY + filed.id) ?? []);
    return { id: filed.id, before: read.state === 'ok' ? read.entry : null, filed };
  });
  await noteRestore(storage, now, before);
  const restored: Entry[] = [];
  const refused: Entry[] = [];
  for (const [index, entry] of wanted.entries()) {
    tell(index, wanted.length);
    try {
      const kept = await storage.change(entry.id, (stored, stamp) => {
        if (!stored) return there(entry, stamp);
        return there(how === 'replace' ? replaced(stored, entry, stamp) : mergeEntries(stored, entry), stamp);
      });
      restored.push(kept.entry);
    } catch {
      refused.push(entry);
    }
  }
  return { restored, refused };
}

/** A backup of all that is kept here and was not deleted, as text. */
export async function exportAll(storage: Storage, now: number): Promise<string> {
  const { entries } = await readShelf(storage, now);
  return toBackup(entries, now);
}

/** A backup of one entry. Rejects where there is none. */
export async function exportOne(storage: Storage, id: string, now: number): Promise<string> {
  const read = readTexts((await storage.all()).get(ENTRY + id) ?? []);
  if (read.state !== 'ok') throw new Error(`no entry ${id}: ${read.state}`);
  return toBackup([read.entry], now);
}
