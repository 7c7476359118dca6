/** Sheets that are kept already, as another visit left them. */
import type { Page } from '@playwright/test';

export interface Seed {
  readonly id: string;
  readonly role: string;
  readonly employer: string;
  readonly said?: string;
}

/** A record of format 2, as a page of that time wrote it. `n` counts seconds: a later one was changed later. */
export function recordOf({ id, role, employer, said = '' }: Seed, n: number): string {
  const at = Date.UTC(2026, 10, 1) + n * 1000;
  const stamp = `${(at * 1296).toString(36).padStart(11, '0')}seed`;
  const answers = { role, employer, ...(said !== '' && { 'went-well': said }) };
  return JSON.stringify({
    answers,
    ...{
      changedAt: new Date(at).toISOString(),
      clocks: Object.fromEntries(Object.keys(answers).map((field) => [field, [stamp]])),
    },
    ...{ createdAt: new Date(at).toISOString(), format: 2, id, worksheet: 'post-mortem' },
  });
}

/** Puts them into localStorage, the last one changed last. The page has to be on the site. */
export const seed = (page: Page, seeds: readonly Seed[]) =>
  page.evaluate(
    (records) => {
      for (const [id, text] of records) localStorage.setItem(`second-draft:entry:${id}`, text);
    },
    seeds.map((one, index) => [one.id, recordOf(one, index)] as const),
  );

export const three: readonly Seed[] = [
  { id: 'one', role: 'Lamp lighter', employer: 'Zoë & Sons', said: 'I knew every street by name.' },
  { id: 'two', role: 'Map folder', employer: 'The Atlas Room', said: 'They laughed with me.' },
  { id: 'three', role: 'Tide clerk', employer: 'Fen Harbour', said: 'My figures were right.' },
];
