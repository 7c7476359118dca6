/**
 * Which sheets are about one and the same application. A sheet carries its application's id, where it was brought in
 * from or chosen; where it does not, the same names are the same application.
 */
import type { Entry } from './entry';
import type { Worksheet } from './schema';
import { normalized } from './words';

/** The answer that holds the id of the application: that of the sheet which was there first. */
export const APPLICATION = '$application';

/** A worksheet's fields that say which application a sheet belongs to, by the worksheet's id. */
export type Applied = Pick<Worksheet, 'id' | 'application'>;

export interface Application {
  readonly id: string;
  /** What it is called: the employer and the role, as they stand on one of its sheets. May be empty. */
  readonly name: string;
  /** In the order in which they were given. */
  readonly entries: readonly Entry[];
}

const carriedBy = ({ answers }: Entry): string | undefined => {
  const id = answers[APPLICATION];
  return typeof id === 'string' && id !== '' ? id : undefined;
};

/** The id of the application that a sheet belongs to; its own, where it carries none. */
export const applicationOf = (entry: Entry): string => carriedBy(entry) ?? entry.id;

/** The words that say which application it is, where something stands there. */
const namesIn = (entry: Entry, applied: readonly Applied[]): readonly string[] =>
  (applied.find(({ id }) => id === entry.worksheet)?.application ?? [])
    .map((field) => entry.answers[field])
    .map((words) => (typeof words === 'string' ? normalized(words) : ''))
    .filter(Boolean);

/** Sheets → applications, in the order of their first sheets. Sheets of worksheets that know no application are left out. */
export function applicationsOf(
  entries: readonly Entry[],
  applied: readonly Applied[],
): readonly Application[] {
  const own = entries.filter(({ worksheet }) =>
    applied.some(({ id, application }) => id === worksheet && application.length > 0),
  );
  const keyOf = (entry: Entry) => namesIn(entry, applied).join(' · ').toLowerCase();
  const carried = new Set(own.flatMap((entry) => carriedBy(entry) ?? []));
  /** Those that were said to be another one than what has the same names. */
  const apart = new Set(own.filter((entry) => carriedBy(entry) === entry.id).map(({ id }) => id));
  /** Where sheets that carry nothing belong, by their names. */
  const byName = new Map<string, string>();
  for (const entry of own) {
    const id = applicationOf(entry);
    const isNew = carried.has(id) && !apart.has(id) && keyOf(entry) !== '';
    if (isNew && !byName.has(keyOf(entry))) byName.set(keyOf(entry), id);
  }
  const groups = new Map<string, Entry[]>();
  for (const entry of own) {
    const isSure = carried.has(applicationOf(entry));
    const key = keyOf(entry);
    const id = isSure || key === '' ? applicationOf(entry) : (byName.get(key) ?? entry.id);
    if (key !== '' && !apart.has(id) && !byName.has(key)) byName.set(key, id);
    groups.set(id, [...(groups.get(id) ?? []), entry]);
  }
  return [...groups].map(([id, of]) => {
    const names = of.map((entry) => namesIn(entry, applied));
    const fullest = names.reduce((one, other) => (other.length > one.length ? other : one));
    return { id, name: fullest.join(', '), entries: of };
  });
}
