/**
 * One filling-in of a worksheet, and the record it is kept as. The record is a promise: it changes only with a new
 * `format`, a migration, and a test with a record of the old kind.
 */
import type { Answers } from './answers';
import { isStamp, stampFor } from './stamp';
import type { Stamp } from './stamp';

export const FORMAT = 2;

/** Times are ISO 8601 in UTC. Members this version does not know stay where they are. */
export interface Entry {
  readonly format: typeof FORMAT;
  readonly id: string;
  readonly worksheet: string;
  readonly createdAt: string;
  readonly changedAt: string;
  /** As they were kept: `parseAnswers` says which of them fit the worksheet. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** For each field the stamp of its answer, then the latest one of every other writer that it was written in sight of. */
  readonly clocks: Readonly<Record<string, readonly Stamp[]>>;
  /** What was written into a field at the same time as its answer, elsewhere, and lost to it. */
  readonly others?: Readonly<Record<string, Readonly<Record<Stamp, unknown>>>>;
  /** When it was last deleted, and last brought back. */
  readonly deleted?: Stamp;
  readonly restored?: Stamp;
}

/** What a person changed, at one time: only the fields that changed. */
export interface Patch {
  readonly id: string;
  readonly worksheet: string;
  readonly answers: Answers;
}

export type ParsedEntry =
  | { readonly state: 'ok'; readonly entry: Entry }
  /** Kept by a later version of the site: to be left exactly as it is. */
  | { readonly state: 'newer' }
  | { readonly state: 'damaged' };

type Loose = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every member of a record that is worth keeping, made anew. `__proto__` is a name like any other here. */
const pick = <Value>(record: unknown, parse: (value: unknown) => Value | undefined): Record<string, Value> =>
  Object.fromEntries(
    (isRecord(record) ? Object.entries(record) : []).flatMap(([name, value]): [string, Value][] => {
      const parsed = parse(value);
      return parsed === undefined ? [] : [[name, parsed]];
    }),
  );

const parseClock = (value: unknown) => {
  const stamps = Array.isArray(value) ? value.filter(isStamp) : [];
  return stamps.length > 0 ? stamps : undefined;
};

const parseOthers = (value: unknown) => {
  const others = Object.entries(isRecord(value) ? value : {}).filter(([stamp]) => isStamp(stamp));
  return others.length > 0 ? Object.fromEntries(others) : undefined;
};

/** An entry → the text of its record. Its members are in order, so that copies that hold the same are the same text. */
export const toRecord = (entry: Entry): string =>
  JSON.stringify(Object.fromEntries(Object.entries(entry).sort(([one], [other]) => (one < other ? -1 : 1))));

/** The text of a record → an entry, or the reason why not. Never throws. */
export function parseEntry(text: string): ParsedEntry {
  try {
    return readEntry(JSON.parse(text));
  } catch {
    return { state: 'damaged' };
  }
}

/** The same for what stood in a file, as JSON gave it. */
export function readEntry(record: unknown): ParsedEntry {
  if (!isRecord(record) || typeof record['format'] !== 'number') return { state: 'damaged' };
  const { format, answers, clocks, others, deleted, restored, ...rest } = record;
  if (format > FORMAT) return { state: 'newer' };
  const { changedAt } = rest;
  const isWhole = ['id', 'worksheet', 'createdAt', 'changedAt'].every(
    (name) => typeof rest[name] === 'string',
  );
  if (!isWhole || !isRecord(answers)) return { state: 'damaged' };
  const kept = pick(others, parseOthers);
  const entry = {
    ...rest,
    format: FORMAT,
    answers,
    clocks: format < 2 ? firstClocks(answers, String(changedAt)) : pick(clocks, parseClock),
    ...(Object.keys(kept).length > 0 && { others: kept }),
    ...(isStamp(deleted) && { deleted }),
    ...(isStamp(restored) && { restored }),
  };
  return { state: 'ok', entry: entry as unknown as Entry }; // every member was looked at above
}

/** Format 1 had no clocks: everything in it counts as written when the record was changed last. */
const firstClocks = (answers: Loose, changedAt: string) =>
  pick(answers, () => [stampFor(Date.parse(changedAt))]);
