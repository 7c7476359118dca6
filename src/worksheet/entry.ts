/**
 * One filling-in of a worksheet, and the record it is kept as. The record is a promise: it changes only with a new
 * `format`, a migration, and a test with a record of the old kind.
 */
import type { Answers } from './answers';

export const FORMAT = 1;

/** Times are ISO 8601 in UTC. Members this version does not know stay where they are. */
export interface Entry {
  readonly format: typeof FORMAT;
  readonly id: string;
  readonly worksheet: string;
  readonly createdAt: string;
  readonly changedAt: string;
  /** As they were kept: `parseAnswers` says which of them fit the worksheet. */
  readonly answers: Readonly<Record<string, unknown>>;
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

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text of a record → an entry, or the reason why not. Never throws. */
export function parseEntry(text: string): ParsedEntry {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return { state: 'damaged' };
  }
  if (!isRecord(record) || typeof record['format'] !== 'number') return { state: 'damaged' };
  if (record['format'] > FORMAT) return { state: 'newer' };
  const { id, worksheet, createdAt, changedAt, answers } = record;
  const whole = [id, worksheet, createdAt, changedAt].every((member) => typeof member === 'string');
  if (!whole || !isRecord(answers)) return { state: 'damaged' };
  return { state: 'ok', entry: record as unknown as Entry }; // every member was looked at above
}

/** Puts what changed into what was there. Everything else, known or not, stays as it was. `now` is in milliseconds. */
export function applyPatch(entry: Entry | undefined, patch: Patch, now: number): Entry {
  const changedAt = new Date(now).toISOString();
  return {
    format: FORMAT,
    createdAt: changedAt,
    ...entry,
    id: patch.id,
    worksheet: patch.worksheet,
    changedAt,
    answers: { ...entry?.answers, ...patch.answers },
  };
}
