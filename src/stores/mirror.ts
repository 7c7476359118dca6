/** The places that every entry is kept in, seen as one. Each may be missing, full, behind, or hold nonsense. */
import { parseEntry, toRecord } from '../worksheet/entry';
import type { Entry } from '../worksheet/entry';
import { mergeEntries } from '../worksheet/merge';
import { refusalOf, refused } from './adapters';
import type { Adapter, Change, Refusal } from './adapters';

export const ENTRY = 'second-draft:entry:';
const DAMAGED = 'second-draft:damaged:';

/** Where something is kept. */
export interface Places {
  /** What it outlives in the best of its places. */
  readonly outlives: Adapter['outlives'];
  /** Why a place refused, though another did not. */
  readonly lacking: Refusal | undefined;
}

/** How looking for an entry ended. What is damaged has been set aside under `aside`, or was left where it is. */
export type Loaded =
  | ({ readonly state: 'ok'; readonly entry: Entry } & Places)
  | { readonly state: 'empty' }
  | { readonly state: 'newer'; readonly text: string }
  | { readonly state: 'damaged'; readonly text: string; readonly aside: string | undefined }
  | { readonly state: 'denied' };

/** The entry as it is kept now, with whatever other tabs wrote. */
export type Kept = { readonly entry: Entry } & Places;

/**
 * Gives the entry as it shall be, or nothing where none shall be. It is asked once for each place, and may be handed
 * different copies.
 */
type Edit = (stored: Entry | undefined) => Entry | undefined;

export interface Mirror {
  /** A place that lost it, or is behind, is given it again, unless somebody only looks. */
  load(id: string, only?: 'look'): Promise<Loaded>;
  /** Rejects where no place took it. Places that work at once have it before this returns. */
  keep(id: string, edit: Edit): Promise<Kept>;
  /** Every record by its key, with its text in each place that holds it. Rejects where every place refuses. */
  readonly all: () => Promise<ReadonlyMap<string, readonly string[]>>;
  /** Puts a text in the most lasting place that takes it: for what is worth one copy. Rejects where none does. */
  readonly write: (key: string, text: string) => Promise<void>;
  readonly remove: (keys: readonly string[]) => Promise<void>;
}

const WORTH = ['page', 'visit', 'device'] as const;

/** What came of each, whether it was done or refused. */
async function settle<Value>(works: readonly Promise<Value>[]) {
  const done: Value[] = [];
  const reasons: unknown[] = [];
  await Promise.all(
    works.map((work) =>
      work.then(
        (value) => done.push(value),
        (why: unknown) => reasons.push(why),
      ),
    ),
  );
  return { done, reasons };
}

/** What one record came to: the entry in all its texts, the reason why not, or nothing. */
type Read =
  | { readonly state: 'ok'; readonly entry: Entry }
  | Extract<Loaded, { state: 'newer' | 'empty' }>
  | { readonly state: 'damaged'; readonly text: string };

/** Texts of one record, from different places → what they come to together. */
export function readTexts(texts: readonly string[]): Read {
  const parsed = texts.map((text) => ({ text, ...parseEntry(text) }));
  const newer = parsed.find(({ state }) => state === 'newer');
  if (newer) return { state: 'newer', text: newer.text };
  const entries = parsed.flatMap((one) => (one.state === 'ok' ? [one.entry] : []));
  if (entries.length > 0) return { state: 'ok', entry: entries.reduce(mergeEntries) };
  const [damaged] = parsed;
  return damaged ? { state: 'damaged', text: damaged.text } : { state: 'empty' };
}

const placesOf = (done: readonly Pick<Places, 'outlives'>[], reason: unknown): Places => ({
  outlives: WORTH.findLast((worth) => done.some(({ outlives }) => outlives === worth)) ?? 'page',
  lacking: reason === undefined ? undefined : refusalOf(reason),
});

export function openMirror(places: readonly Adapter[], now: () => number): Mirror {
  const asideOf = (id: string) => `${DAMAGED}${id}:${now()}`;

  async function load(id: string, only?: 'look'): Promise<Loaded> {
    const key = ENTRY + id;
    const { done, reasons } = await settle(
      places.map(async (place) => ({ text: await place.read(key), outlives: place.outlives })),
    );
    if (reasons.length === places.length) return { state: 'denied' };
    const read = readTexts(done.flatMap(({ text }) => text ?? []));
    if (read.state === 'damaged') return { ...read, aside: await setAside(id) };
    if (read.state !== 'ok') return read;
    const { entry } = read;
    // If a place refuses, the next change will say so.
    if (!only && new Set(done.map(({ text }) => text)).size > 1)
      void keep(id, (stored) => (stored ? mergeEntries(stored, entry) : entry)).catch(() => undefined);
    return { ...read, ...placesOf(done, reasons[0]) };
  }

  /** Gives the key that what cannot be read is under from now on; nothing where a browser refuses to move it. */
  async function setAside(id: string): Promise<string | undefined> {
    const aside = asideOf(id);
    const { done } = await settle(
      places.map(async (place) => {
        let found = false;
        await place.change(ENTRY + id, (text) => {
          if (text === undefined) return [];
          found = true;
          return [
            [aside, text],
            [ENTRY + id, undefined],
          ];
        });
        return found;
      }),
    );
    return done.includes(true) ? aside : undefined;
  }

  async function keep(id: string, edit: Edit): Promise<Kept> {
    const { done, reasons } = await settle(
      places.map(async (place) => {
        let entry: Entry | undefined;
        const change: Change = (text) => {
          const stored = text === undefined ? undefined : parseEntry(text);
          if (stored?.state === 'newer') throw refused('newer');
          entry = edit(stored?.state === 'ok' ? stored.entry : undefined);
          if (!entry) return [];
          const next = toRecord(entry);
          const aside =
            text !== undefined && stored?.state === 'damaged' ? [[asideOf(id), text] as const] : [];
          return next === text ? [] : [...aside, [ENTRY + id, next]];
        };
        await place.change(ENTRY + id, change);
        return { entry, outlives: place.outlives };
      }),
    );
    const reason = reasons.find((one) => refusalOf(one) === 'newer') ?? reasons[0];
    const entries = done.flatMap(({ entry }) => entry ?? []);
    if (reasons.length === 0 && entries.length === 0) throw new Error('there is nothing to keep');
    if (entries.length === 0 || refusalOf(reason) === 'newer') throw reason;
    return { entry: entries.reduce(mergeEntries), ...placesOf(done, reason) };
  }

  async function all() {
    const { done, reasons } = await settle(places.map((place) => place.all()));
    if (reasons.length === places.length) throw reasons[0];
    const found = new Map<string, readonly string[]>();
    for (const [key, text] of done.flat())
      if (!found.get(key)?.includes(text)) found.set(key, [...(found.get(key) ?? []), text]);
    return found;
  }

  /** The most lasting place first. */
  const best = [...places].sort((one, other) => WORTH.indexOf(other.outlives) - WORTH.indexOf(one.outlives));

  async function write(key: string, text: string) {
    let refusal: unknown;
    for (const place of best)
      try {
        await place.change(key, () => [[key, text]]);
        return;
      } catch (thrown) {
        refusal = thrown;
      }
    throw refusal;
  }

  /** One after another: other tabs hear of what goes from localStorage, and would give it what they find beside it. */
  async function remove(keys: readonly string[]) {
    const reasons: unknown[] = [];
    for (const place of best)
      await place
        .change('', () => keys.map((key) => [key, undefined]))
        .catch((why: unknown) => reasons.push(why));
    if (reasons.length === places.length) throw reasons[0];
  }

  return { load, keep, all, write, remove };
}
