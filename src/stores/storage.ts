/**
 * Keeps what a person wrote. Nothing that is put is ever forgotten while the page lives: what a browser refuses stays
 * in memory, is tried again, and `$status` says so. Places, clock and tabs are handed in, so that every fault can be.
 */
import { atom } from 'nanostores';
import type { Entry, Patch } from '../worksheet/entry';
import { applyPatch, differences, isDeleted, mergeEntries, newestOf, takeFields } from '../worksheet/merge';
import { nextStamp } from '../worksheet/stamp';
import type { Stamp } from '../worksheet/stamp';
import { refusalOf } from './adapters';
import type { Refusal } from './adapters';
import { systemClock } from './clock';
import type { Follower, SaveState, Storage, Surroundings } from './contract';
import { exclusively } from './lock';
import { openMirror } from './mirror';
import type { Loaded } from './mirror';

/** Milliseconds: a pause in typing, the longest wait while somebody types on, and the waits between new tries. */
const PAUSE = 400;
const CEILING = 2000;
const RETRIES = [2000, 5000, 15_000, 60_000];

const anyName = () => Math.random().toString(36).slice(2, 8);

export function openStorage(surroundings: Surroundings): Storage {
  const { places, tabs, locks, clock = systemClock, writer = anyName() } = surroundings;
  const $status = atom<SaveState>({ state: 'nothing' });
  const mirror = openMirror(places, () => clock.now());
  /** Every entry that this page touched, as far as it has shown it. */
  const held = new Map<string, Entry>();
  /** What was put and has no stamp yet. */
  const fresh = new Map<string, Patch>();
  /** What is not kept yet, or is being kept, or was deleted elsewhere. */
  const unkept = new Set<string>();
  const flying = new Set<{ readonly id: string }>();
  const underway = new Set<Promise<unknown>>();
  const gone = new Set<string>();
  let follower: Follower | undefined;
  let hasNews = false;
  let saysDeleted = false;
  let seen: Stamp = '';
  let since = 0;
  let tries = 0;
  let cancel = () => {};

  const stamp = () => (seen = nextStamp(seen, clock.now(), writer));
  const look = (entry: Entry) => {
    const newest = newestOf(entry);
    if (newest > seen) seen = newest;
    return entry;
  };
  const plan = (milliseconds: number) => {
    cancel();
    cancel = clock.after(milliseconds, () => void flush());
  };

  async function load(id: string): Promise<Loaded> {
    const loaded = await mirror.load(id);
    if (loaded.state !== 'ok') return loaded;
    const { entry, outlives, lacking } = loaded;
    held.set(id, look(entry));
    const at = Date.parse(entry.changedAt) || clock.now(); // a record that somebody edited may hold no time
    if ($status.get().state === 'nothing' && !isDeleted(entry))
      $status.set({ state: 'kept', at, outlives, lacking });
    return loaded;
  }

  function put(patch: Patch): void {
    if (unkept.size === 0) since = clock.now();
    unkept.add(patch.id);
    fresh.set(patch.id, { ...patch, answers: { ...fresh.get(patch.id)?.answers, ...patch.answers } });
    if (!/keeping|refused/.test($status.get().state)) $status.set({ state: 'keeping' });
    plan(Math.max(0, Math.min(PAUSE, since + CEILING - clock.now())));
  }

  async function flush(hurry?: 'hurry'): Promise<void> {
    cancel();
    if (hasNews) void refresh();
    // What is on its way may not arrive any more: a page in a hurry writes it once again.
    const ids = [...unkept, ...(hurry ? [...flying].map(({ id }) => id) : [])].filter((id) => !gone.has(id));
    const works = ids.map((id) => keep(id, hurry));
    for (const work of works) {
      underway.add(work);
      void work.then(() => underway.delete(work));
    }
    const problem = (await Promise.all(works)).find(Boolean);
    if (problem) {
      since = clock.now();
      $status.set({ state: 'refused', problem });
      plan(RETRIES[Math.min(tries++, RETRIES.length - 1)] ?? CEILING);
    } else if (ids.length > 0) tries = 0;
    if (!hurry) await Promise.all(underway); // whoever reads it next finds what was on its way before, too
  }

  /** Merges what is held into what is kept now, not into what was kept when the page opened. */
  async function keep(id: string, hurry?: 'hurry'): Promise<Refusal | undefined> {
    const patch = fresh.get(id);
    const flight = { id };
    flying.add(flight);
    unkept.delete(id);
    fresh.delete(id);
    if (patch) held.set(id, applyPatch(held.get(id), patch, stamp()));
    const mine = held.get(id);
    const work = () => mirror.keep(id, (stored) => (stored && mine ? mergeEntries(stored, mine) : mine));
    try {
      const kept = await (hurry ? work() : exclusively(work, clock, locks));
      flying.delete(flight);
      arrive(kept.entry);
      tabs?.tell(id);
      const { outlives, lacking } = kept;
      if (unkept.size + flying.size === 0) $status.set({ state: 'kept', at: clock.now(), outlives, lacking });
      return undefined;
    } catch (thrown) {
      flying.delete(flight);
      unkept.add(id);
      return refusalOf(thrown);
    }
  }

  /**
   * Takes in what came from elsewhere, as far as the page shows it: what somebody has not seen, they cannot have meant
   * to replace. What they are writing at this moment is not touched.
   */
  function arrive(entry: Entry): void {
    const { id } = entry;
    const mine = held.get(id);
    const theirs = look(mine ? mergeEntries(mine, entry) : entry);
    const news = mine ? differences(mine, theirs) : [];
    const busy = [...Object.keys(fresh.get(id)?.answers ?? {}), follower?.id === id && follower.busy()];
    const open = news.filter((field) => !busy.includes(field));
    const isNews = open.length > 0 || isDeleted(theirs) !== saysDeleted;
    const shown = follower?.id === id && isNews ? follower.show(theirs, open) : [];
    hasNews = !shown || shown.length < news.length;
    if (!shown) return;
    held.set(id, mine ? takeFields(mine, theirs, shown) : theirs);
    saysDeleted = isDeleted(theirs);
  }

  async function refresh(): Promise<void> {
    if (!follower) return;
    const { id } = follower;
    // Another tab may be deleting it, and have come as far as one of two places: it is not put back from the other.
    const loaded = await mirror.load(id, 'look');
    if (loaded.state === 'ok') arrive(loaded.entry);
    if (loaded.state !== 'empty' || !held.has(id) || [...flying].some((one) => one.id === id)) return;
    gone.add(id);
    unkept.add(id);
    $status.set({ state: 'refused', problem: 'gone' });
  }

  tabs?.listen((id) => {
    if (id === undefined || id === follower?.id) void refresh();
  });

  return {
    $status,
    load,
    put,
    flush,
    follow: (next) => (follower = next),
    refresh,
    change: async (id, edit) => {
      let now = stamp();
      const work = (stored: Entry | undefined) => {
        if (stored && newestOf(look(stored)) >= now) now = stamp(); // it was written where a clock runs ahead
        return edit(stored, now);
      };
      const kept = await exclusively(() => mirror.keep(id, work), clock, locks);
      if (held.has(id)) arrive(kept.entry);
      tabs?.tell(id);
      return kept;
    },
    keepAgain: () => {
      gone.clear();
      void flush();
    },
    all: mirror.all,
    write: mirror.write,
    remove: mirror.remove,
  };
}
