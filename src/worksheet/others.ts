/** What a person does with another version of an answer, which was written at the same time elsewhere. */
import type { Entry } from './entry';
import { settle, together, versionsOf, withFields } from './merge';
import type { Stamp } from './stamp';

/** Lets another version of a field go, for good: every copy of the entry that meets this one does so too. */
export function letGo(entry: Entry, field: string, stamp: Stamp): Entry {
  const { answers, seen } = versionsOf(entry, field);
  const rest = new Map([...answers].filter(([one]) => one !== stamp || one === (seen[0] ?? '')));
  return withFields(entry, [[field, settle({ answers: rest, seen })]]);
}

/** Puts another version in the place of the answer, under the stamp `now`; what stood there is the other version then. */
export function useOther(entry: Entry, field: string, stamp: Stamp, now: Stamp): Entry {
  const { answers, seen } = versionsOf(entry, field);
  const chosen = answers.get(stamp);
  if (chosen === undefined) return entry;
  const swapped = new Map([...answers].filter(([one]) => one !== stamp)).set(now, chosen);
  return withFields(entry, [[field, settle({ answers: swapped, seen: together([now, ...seen]) })]]);
}
