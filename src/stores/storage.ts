/**
 * Keeps what a person wrote. Nothing that is put is ever forgotten while the page lives: what a browser refuses stays
 * in memory, is tried again, and `$status` says so. Adapter and clock are handed in, so that every fault can be too.
 */
import { atom } from 'nanostores';
import type { ReadableAtom } from 'nanostores';
import { applyPatch, parseEntry } from '../worksheet/entry';
import type { Entry, Patch } from '../worksheet/entry';
import { refusalOf, refused } from './adapters';
import type { Adapter, Refusal } from './adapters';

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back after so many milliseconds; gives what calls it off. */
  after(milliseconds: number, then: () => void): () => void;
}

export type SaveState =
  | { readonly state: 'nothing' }
  | { readonly state: 'keeping' }
  | { readonly state: 'kept'; readonly at: number; readonly outlives: Adapter['outlives'] }
  | { readonly state: 'refused'; readonly problem: Refusal };

/** How looking for an entry ended. What is damaged has been set aside under `aside`, or was left where it is. */
export type Loaded =
  | { readonly state: 'ok'; readonly entry: Entry }
  | { readonly state: 'empty' }
  | { readonly state: 'newer'; readonly text: string }
  | { readonly state: 'damaged'; readonly text: string; readonly aside: string | undefined }
  | { readonly state: 'denied' };

export interface Storage {
  readonly $status: ReadableAtom<SaveState>;
  load(id: string): Promise<Loaded>;
  /** The entry of a worksheet that was changed last. */
  latest(worksheet: string): Promise<Loaded>;
  /** Keeps what changed, soon. Never throws. */
  put(patch: Patch): void;
  /** Keeps it now: for a page that is about to go. */
  flush(): Promise<void>;
}

const ENTRY = 'second-draft:entry:';
const DAMAGED = 'second-draft:damaged:';
/** Milliseconds: a pause in typing, the longest wait while somebody types on, and the waits between new tries. */
const PAUSE = 400;
const CEILING = 2000;
const RETRIES = [2000, 5000, 15_000, 60_000];

const systemClock: Clock = {
  now: Date.now,
  after: (milliseconds, then) => {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};

export function openStorage(adapter: Adapter, clock: Clock = systemClock): Storage {
  const $status = atom<SaveState>({ state: 'nothing' });
  /** What this page knows of every entry it touched, kept or not. */
  const held = new Map<string, Entry>();
  /** What is not kept yet. */
  const waiting = new Map<string, Patch>();
  let waitingSince = 0;
  let tries = 0;
  let flushing = Promise.resolve();
  let cancel = () => {};

  const plan = (milliseconds: number) => {
    cancel();
    cancel = clock.after(milliseconds, () => void flush());
  };

  async function load(id: string): Promise<Loaded> {
    try {
      const text = await adapter.read(ENTRY + id);
      if (text === undefined) return { state: 'empty' };
      const parsed = parseEntry(text);
      if (parsed.state === 'newer') return { state: 'newer', text };
      if (parsed.state === 'damaged')
        return { state: 'damaged', text, aside: await setAside(id, text).catch(() => undefined) };
      held.set(id, parsed.entry);
      return parsed;
    } catch {
      return { state: 'denied' };
    }
  }

  /** Rejects where the browser refuses; the record is still where it was then. */
  async function setAside(id: string, text: string): Promise<string> {
    const aside = `${DAMAGED}${id}:${clock.now()}`;
    await adapter.write(aside, text);
    await adapter.remove(ENTRY + id);
    return aside;
  }

  async function latest(worksheet: string): Promise<Loaded> {
    try {
      const ids = (await adapter.keys())
        .filter((key) => key.startsWith(ENTRY))
        .map((key) => key.slice(ENTRY.length));
      const loaded = await Promise.all(ids.map(load));
      const mine = loaded
        .filter((one) => one.state === 'ok' && one.entry.worksheet === worksheet)
        .sort((one, other) => (changed(one) < changed(other) ? 1 : -1));
      return mine[0] ?? loaded.find((one) => one.state !== 'ok') ?? { state: 'empty' };
    } catch {
      return { state: 'denied' };
    }
  }

  const changed = (one: Loaded) => (one.state === 'ok' ? one.entry.changedAt : '');

  function put(patch: Patch): void {
    if (waiting.size === 0) waitingSince = clock.now();
    const before = waiting.get(patch.id);
    waiting.set(patch.id, { ...patch, answers: { ...before?.answers, ...patch.answers } });
    held.set(patch.id, applyPatch(held.get(patch.id), patch, clock.now()));
    if ($status.get().state !== 'refused') $status.set({ state: 'keeping' });
    plan(Math.max(0, Math.min(PAUSE, waitingSince + CEILING - clock.now())));
  }

  /** One after another: two at once would both read what is kept before either has written. */
  function flush(): Promise<void> {
    flushing = flushing.then(keepAll, keepAll);
    return flushing;
  }

  async function keepAll(): Promise<void> {
    cancel();
    const patches = [...waiting.values()];
    let problem: Refusal | undefined;
    for (const patch of patches) {
      waiting.delete(patch.id);
      try {
        await keep(patch);
      } catch (thrown) {
        const newer = waiting.get(patch.id);
        waiting.set(patch.id, { ...patch, answers: { ...patch.answers, ...newer?.answers } });
        problem = refusalOf(thrown);
      }
    }
    if (problem) {
      waitingSince = clock.now();
      $status.set({ state: 'refused', problem });
      plan(RETRIES[Math.min(tries++, RETRIES.length - 1)] ?? CEILING);
    } else if (patches.length > 0) {
      tries = 0;
      if (waiting.size === 0) $status.set({ state: 'kept', at: clock.now(), outlives: adapter.outlives });
    }
  }

  /** Merges what changed into what is kept now, not into what was kept when the page opened. */
  async function keep(patch: Patch): Promise<void> {
    const text = await adapter.read(ENTRY + patch.id);
    const stored = text === undefined ? undefined : parseEntry(text);
    if (stored?.state === 'newer') throw refused('newer');
    if (text !== undefined && stored?.state === 'damaged') await setAside(patch.id, text);
    // A record that another tab deleted, or damaged, is written whole again from what this page holds.
    const base = stored?.state === 'ok' ? stored.entry : held.get(patch.id);
    const entry = applyPatch(base, patch, clock.now());
    await adapter.write(ENTRY + patch.id, JSON.stringify(entry));
    held.set(patch.id, applyPatch(entry, waiting.get(patch.id) ?? patch, clock.now()));
  }

  /** A record that somebody edited by hand may hold no time. */
  const timeOf = (entry: Entry) => Date.parse(entry.changedAt) || clock.now();

  const show = (loaded: Loaded): Loaded => {
    if (loaded.state === 'ok' && $status.get().state === 'nothing')
      $status.set({ state: 'kept', at: timeOf(loaded.entry), outlives: adapter.outlives });
    return loaded;
  };

  return {
    $status,
    load: async (id) => show(await load(id)),
    latest: async (worksheet) => show(await latest(worksheet)),
    put,
    flush,
  };
}
