/** Five tabs that write, keep and look in any order, with clocks that run wrong: all come to the same, no edit is lost. */
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/worksheet/entry';
import { applyPatch, mergeEntries, newestOf, takeFields } from '../../src/worksheet/merge';
import { letGo, useOther } from '../../src/worksheet/others';
import { nextStamp } from '../../src/worksheet/stamp';
import type { Random } from './random';
import { pick, randomFrom } from './random';

const TABS = 5;
const EDITS = 200; // of each tab
const RUNS = process.env.SLOW ? 1000 : 25;
const FIELDS = ['place', 'with', 'pace', 'story'] as const;
const START = Date.UTC(2026, 10, 22);

type Merge = typeof mergeEntries;

interface Tab {
  entry: Entry;
  readonly writer: string;
  seen: string;
}

const blank: Entry = {
  ...{ format: 2, id: 'e1', worksheet: 'every-kind', answers: {}, clocks: {} },
  ...{ createdAt: '2026-11-22T00:00:00.000Z', changedAt: '2026-11-22T00:00:00.000Z' },
};

/** Everything in one order, so that what is the same reads the same. */
function toCanonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toCanonical);
  if (typeof value !== 'object' || value === null) return value;
  const sorted = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, inner]) => [name, toCanonical(inner)]));
}
const textOf = (entry: Entry) => JSON.stringify(toCanonical(entry));

/** A browser with five tabs and two places, after everybody wrote what they had to write. */
function play(random: Random, merge: Merge) {
  const tabs = Array.from({ length: TABS }, (_, index): Tab => ({
    entry: blank,
    writer: `t${index}`,
    seen: '',
  }));
  const places = [blank, blank];
  /** What was written, and which of it a person replaced, or let go, with their eyes on it. */
  const written = new Map<string, string>();
  const replaced = new Set<unknown>();
  let now = START;
  let edits = 0;

  const stamp = (tab: Tab) => {
    // A clock may be an hour off, either way, at any time.
    tab.seen = nextStamp(tab.seen, now + Math.floor((random() - 0.5) * 7_200_000), tab.writer);
    return tab.seen;
  };
  const look = (tab: Tab) => {
    const newest = newestOf(tab.entry);
    if (newest > tab.seen) tab.seen = newest;
  };
  const edit = (tab: Tab) => {
    const field = pick(random, FIELDS);
    const answer = `edit ${edits++}`;
    written.set(answer, field);
    replaced.add(tab.entry.answers[field]);
    tab.entry = applyPatch(
      tab.entry,
      { id: 'e1', worksheet: 'every-kind', answers: { [field]: answer } },
      stamp(tab),
    );
  };
  const settle = (tab: Tab) => {
    const field = pick(random, FIELDS);
    const [other, answer] = Object.entries(tab.entry.others?.[field] ?? {})[0] ?? [];
    if (other === undefined) return;
    const isTaken = random() < 0.5;
    if (!isTaken) replaced.add(answer);
    tab.entry = isTaken ? useOther(tab.entry, field, other, stamp(tab)) : letGo(tab.entry, field, other);
  };
  const keep = (tab: Tab, place: number) => {
    places[place] = merge(places[place] ?? blank, tab.entry);
  };
  /** A page takes in what it can show; the field that somebody is in stays as it is. */
  const read = (tab: Tab, place: number, busy?: string) => {
    const theirs = merge(tab.entry, places[place] ?? blank);
    const shown = FIELDS.filter((field) => field !== busy);
    tab.entry = takeFields(tab.entry, theirs, shown);
    look(tab);
  };
  const turnOver = (tab: Tab) => {
    const member = random() < 0.5 ? 'deleted' : 'restored';
    tab.entry = { ...tab.entry, [member]: stamp(tab) };
  };

  while (edits < TABS * EDITS) {
    const tab = pick(random, tabs as [Tab, ...Tab[]]); // there are five
    const place = random() < 0.5 ? 0 : 1;
    now += Math.floor(random() * 2000);
    const what = random();
    if (what < 0.35) edit(tab);
    else if (what < 0.55) keep(tab, place);
    else if (what < 0.8) read(tab, place, random() < 0.5 ? pick(random, FIELDS) : undefined);
    else if (what < 0.98) settle(tab);
    else turnOver(tab);
  }
  // Everybody keeps and reads until there is nothing new.
  for (let round = 0; round < 3; round += 1)
    for (const tab of tabs)
      for (const place of [0, 1]) {
        keep(tab, place);
        read(tab, place);
        tab.entry = merge(tab.entry, places[place] ?? blank);
      }
  const all = [...tabs.map(({ entry }) => entry), ...places];
  const lost = [...written].filter(([answer, field]) => {
    const [entry = blank] = all;
    const others: unknown[] = Object.values(entry.others?.[field] ?? {});
    return entry.answers[field] !== answer && !others.includes(answer) && !replaced.has(answer);
  });
  return { texts: new Set(all.map(textOf)), lost };
}

test(
  `${RUNS} times ${TABS} tabs with ${EDITS} edits each come to the same, and lose none`,
  { timeout: 1_800_000 },
  () => {
    for (let run = 0; run < RUNS; run += 1) {
      const { texts, lost } = play(randomFrom(run), mergeEntries);
      expect([...texts], `run ${run}`).toHaveLength(1);
      expect(lost, `run ${run}`).toEqual([]);
    }
  },
);

test('a merge that takes whichever entry was changed last would be caught', () => {
  const lastWins: Merge = (one, other) => (newestOf(one) < newestOf(other) ? other : one);
  const outcomes = Array.from({ length: 5 }, (_, run) => play(randomFrom(run), lastWins));
  for (const { lost } of outcomes) expect(lost.length).toBeGreaterThan(0);
});

describe('merging any entries', () => {
  const random = randomFrom(7);
  const some = Array.from({ length: 200 }, (_, number): Entry => {
    let entry = blank;
    let seen = '';
    for (let turn = 0; turn < 3; turn += 1) {
      const writer = `${pick(random, ['a', 'b', 'c'])}${number}`; // no two pages write under one name
      seen = nextStamp(seen, START + Math.floor(random() * 50), writer);
      const answers = { [pick(random, FIELDS)]: `written ${number} at ${seen}` };
      entry = applyPatch(entry, { id: 'e1', worksheet: 'every-kind', answers }, seen);
    }
    return entry;
  });
  const any = () => pick(random, some as [Entry, ...Entry[]]); // there are two hundred

  test('gives the same whichever comes first', () => {
    for (let turn = 0; turn < 2000; turn += 1) {
      const [one, other] = [any(), any()];
      expect(textOf(mergeEntries(one, other))).toBe(textOf(mergeEntries(other, one)));
    }
  });

  test('gives the same in whatever order three of them meet', () => {
    for (let turn = 0; turn < 2000; turn += 1) {
      const [one, two, three] = [any(), any(), any()];
      const left = mergeEntries(mergeEntries(one, two), three);
      expect(textOf(left)).toBe(textOf(mergeEntries(one, mergeEntries(two, three))));
    }
  });

  test('gives the same when it is done twice', () => {
    for (const one of some) {
      expect(textOf(mergeEntries(one, one))).toBe(textOf(one));
      const both = mergeEntries(one, any());
      expect(textOf(mergeEntries(both, one))).toBe(textOf(both));
    }
  });
});
