/**
 * How copies of one entry become one, whoever wrote them and in whatever order they meet: no answer is ever lost to
 * another that was written without knowledge of it. A field holds the answer with the latest stamp and, beside it,
 * the others that were written at the same time; its clock holds what has been seen. That is a set of dotted version
 * vectors (Preguiça and others, 2012), so merging is commutative, associative and idempotent.
 */
import { isBlank } from './answers';
import type { Answer } from './answers';
import { FORMAT } from './entry';
import type { Entry, Patch } from './entry';
import { timeOf, writerOf } from './stamp';
import type { Stamp } from './stamp';

/** More writers than this are not remembered for a field. What is forgotten is kept as another version, not lost. */
const WRITERS = 12;

/** The answers of a field by their stamps, and the latest stamp of each writer that they were written in sight of. */
interface Versions {
  readonly answers: ReadonlyMap<Stamp, unknown>;
  readonly seen: readonly Stamp[];
}

/** What a record holds under a name of its own: every object has a `constructor`, and a file may name a field so. */
export const own = <Value>(
  record: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined => (record && Object.hasOwn(record, name) ? record[name] : undefined);

const later = (one: Stamp = '', other: Stamp = '') => (one < other ? other : one);
const latest = (stamps: Iterable<Stamp>): Stamp => [...stamps].reduce((one, other) => later(one, other), '');

/** The stamp of the answer that shows. */
const shownIn = (seen: readonly Stamp[]): Stamp => seen[0] ?? '';

export function versionsOf(entry: Entry, field: string): Versions {
  if (!Object.hasOwn(entry.answers, field)) return { answers: new Map(), seen: [] };
  const seen = own(entry.clocks, field) ?? [];
  const others = Object.entries(own(entry.others, field) ?? {});
  return { answers: new Map([...others, [shownIn(seen), own(entry.answers, field)]]), seen };
}

/** The latest stamp of each writer, the latest of all first. */
export function together(stamps: readonly Stamp[]): readonly Stamp[] {
  const writers = new Map<string, Stamp>();
  for (const stamp of stamps) writers.set(writerOf(stamp), later(writers.get(writerOf(stamp)), stamp));
  return [...writers.values()].sort().reverse().slice(0, WRITERS);
}

/** An answer without a stamp, which somebody put there by hand, gives way to any other. */
const hasSeen = ({ answers, seen }: Versions, stamp: Stamp) =>
  stamp === '' ? answers.size > 0 : seen.some((one) => writerOf(one) === writerOf(stamp) && one >= stamp);

/** What one side holds and the other has not had before. */
const remaining = (mine: Versions, theirs: Versions) =>
  [...mine.answers].filter(([stamp]) => theirs.answers.has(stamp) || !hasSeen(theirs, stamp));

function join(one: Versions, other: Versions): Versions {
  const answers = new Map([...remaining(one, other), ...remaining(other, one)]);
  return { answers, seen: together([...one.seen, ...other.seen]) };
}

/** The answer that shows, and those beside it: neither blank nor said twice. */
export function settle({ answers, seen }: Versions) {
  const shown = latest(answers.keys());
  const answer = answers.get(shown);
  const said = new Set([JSON.stringify(answer)]);
  const others = [...answers]
    .sort(([one], [two]) => (one < two ? 1 : -1))
    .filter(([stamp, value]) => {
      const text = JSON.stringify(value);
      const isNews = stamp !== shown && !said.has(text) && !isEmpty(value);
      said.add(text);
      return isNews;
    });
  const clock = [shown, ...seen.filter((stamp) => stamp !== shown)].filter(Boolean);
  return {
    answer,
    clock: clock.length > 0 ? clock : undefined,
    others: others.length > 0 ? Object.fromEntries(others) : undefined,
  };
}

const isEmpty = (value: unknown) => value === null || isBlank((value ?? '') as Answer); // all shapes but null are safe

/** The latest stamp in an entry: of an answer, of its deletion, or of its coming back. */
export const newestOf = (entry: Entry): Stamp =>
  later(later(latest(Object.values(entry.clocks).flat()), entry.deleted), entry.restored);

/** True while an entry counts as deleted. What is written into it later brings it back. */
export const isDeleted = ({ clocks, deleted = '', restored }: Entry): boolean =>
  deleted > later(restored, latest(Object.values(clocks).flat()));

type Settled = ReturnType<typeof settle>;

/** An entry with these fields settled anew, all others as they were. */
export function withFields(entry: Entry, fields: readonly (readonly [string, Settled])[]): Entry {
  const { others: before, ...rest } = entry;
  const into = <Value>(
    record: Readonly<Record<string, Value>>,
    of: (settled: Settled) => Value | undefined,
  ) => {
    const all = new Map([
      ...Object.entries(record),
      ...fields.map(([id, settled]) => [id, of(settled)] as const),
    ]);
    return Object.fromEntries([...all].filter((one): one is [string, Value] => one[1] !== undefined));
  };
  const others = into(before ?? {}, (settled) => settled.others);
  return {
    ...rest,
    answers: into(entry.answers, ({ answer }) => answer),
    clocks: into(entry.clocks, ({ clock }) => clock),
    ...(Object.keys(others).length > 0 && { others }),
  };
}

/** What an entry holds of a field, told by stamps alone: they are never given twice. Empty where there are none. */
const stampsOf = ({ clocks, others }: Entry, field: string) =>
  [...(own(clocks, field) ?? []), '|', ...Object.keys(own(others, field) ?? {})].join(' ');

/** Two copies of one entry → what both hold. Members that are not known come from the copy that was changed last. */
export function mergeEntries(one: Entry, other: Entry): Entry {
  const [older, newer] = newestOf(one) < newestOf(other) ? [one, other] : [other, one];
  const fields = [...new Set([...Object.keys(older.answers), ...Object.keys(newer.answers)])].filter(
    (field) => !own(newer.clocks, field) || stampsOf(one, field) !== stampsOf(other, field),
  );
  const deleted = later(one.deleted, other.deleted);
  const restored = later(one.restored, other.restored);
  return withFields(
    {
      ...older,
      ...newer,
      createdAt: one.createdAt < other.createdAt ? one.createdAt : other.createdAt,
      changedAt: one.changedAt < other.changedAt ? other.changedAt : one.changedAt,
      ...(deleted !== '' && { deleted }),
      ...(restored !== '' && { restored }),
    },
    fields.map((field) => [field, settle(join(versionsOf(one, field), versionsOf(other, field)))]),
  );
}

/** Puts what a person changed into what was there. Other versions of a field stay beside its new answer. */
export function applyPatch(entry: Entry | undefined, patch: Patch, stamp: Stamp): Entry {
  const changedAt = new Date(timeOf(stamp)).toISOString();
  const blank = { format: FORMAT, createdAt: changedAt, answers: {}, clocks: {} } as const;
  const before: Entry = { ...blank, ...entry, id: patch.id, worksheet: patch.worksheet, changedAt };
  return withFields(
    before,
    Object.entries(patch.answers).map(([field, answer]) => {
      const { answers, seen } = versionsOf(before, field);
      const others = [...answers].filter(([old]) => old !== shownIn(seen));
      return [
        field,
        settle({ answers: new Map([...others, [stamp, answer]]), seen: together([stamp, ...seen]) }),
      ];
    }),
  );
}

/** All that an entry holds of a field, as text. */
const heldOf = ({ answers, clocks, others }: Entry, field: string) =>
  JSON.stringify([own(answers, field), own(clocks, field), own(others, field)]);

/** The fields whose answer, or what stands beside it, differs between two copies. */
export const differences = (one: Entry, other: Entry): readonly string[] =>
  [...new Set([...Object.keys(one.answers), ...Object.keys(other.answers)])].filter(
    (field) => heldOf(one, field) !== heldOf(other, field),
  );

/** `mine`, with these fields as they are in `theirs`, and all that is not in a field. */
export function takeFields(mine: Entry, theirs: Entry, fields: readonly string[]): Entry {
  const { answers, clocks, others } = mine;
  return withFields(
    { ...theirs, answers, clocks, ...(others && { others }) },
    fields.map((field) => [field, settle(versionsOf(theirs, field))]),
  );
}
