/** Sheets that are kept already, as another visit left them: written out here, not by the code that is tested. */
import type { Page } from '@playwright/test';

export interface Seed {
  readonly id: string;
  readonly role: string;
  readonly employer: string;
  readonly said?: string;
}
/** What was written into "What went well?", by which page and when, each in sight of those before. */
type Writing = readonly [second: number, writer: string, words: string];

/** A time in November 2026; `second` may be any whole number. */
const timeOf = (second: number) => Date.UTC(2026, 10, 1) + second * 1000;
export const stampOf = (second: number, writer = 'seed') =>
  `${(timeOf(second) * 1296).toString(36).padStart(11, '0')}${writer}`;

/** A record of format 2, as a page of that time wrote it. `more` are members beside those that every record has. */
export function recordOf(seed: Seed, writings: readonly Writing[], more: object = {}): string {
  const { id, role, employer } = seed;
  const [first] = writings;
  const last = writings.at(-1);
  const begun = stampOf(first?.[0] ?? 0, first?.[1]);
  const clock = writings.map(([second, writer]) => stampOf(second, writer)).toReversed();
  return JSON.stringify({
    answers: { employer, role, ...(last && last[2] !== '' && { 'went-well': last[2] }) },
    changedAt: new Date(timeOf(last?.[0] ?? 0)).toISOString(),
    clocks: { employer: [begun], role: [begun], ...(last && last[2] !== '' && { 'went-well': clock }) },
    createdAt: new Date(timeOf(first?.[0] ?? 0)).toISOString(),
    ...{ format: 2, id, worksheet: 'post-mortem' },
    ...more,
  });
}

/** Puts records into both places, under their ids. The page has to be on the site. */
export const put = (page: Page, records: readonly (readonly [id: string, text: string])[]) =>
  page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const keyed = all.map(([id, text]) => [`second-draft:entry:${id}`, text] as const);
        for (const [key, text] of keyed) localStorage.setItem(key, text);
        const request = indexedDB.open('second-draft', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('records');
        request.onerror = () => reject(new Error(String(request.error)));
        request.onsuccess = () => {
          const transaction = request.result.transaction('records', 'readwrite');
          for (const [key, text] of keyed) transaction.objectStore('records').put(text, key);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    records,
  );

/** Puts sheets there, the last one changed last. */
export const seed = (page: Page, seeds: readonly Seed[]) =>
  put(
    page,
    seeds.map((one, index) => [one.id, recordOf(one, [[index, 'seed', one.said ?? '']])] as const),
  );

export const three = [
  { id: 'one', role: 'Lamp lighter', employer: 'Zoë & Sons', said: 'I knew every street by name.' },
  { id: 'two', role: 'Map folder', employer: 'The Atlas Room', said: 'They laughed with me.' },
  { id: 'three', role: 'Tide clerk', employer: 'Fen Harbour', said: 'My figures were right.' },
] as const satisfies readonly Seed[];
