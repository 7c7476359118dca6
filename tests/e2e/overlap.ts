/** A browser that has gone on since its backup was made, and the file: one sheet for everything that can be so. */
import { crc32 } from 'node:zlib';
import type { Page } from '@playwright/test';
import { restoring } from '../../src/words/desk.en';
import { DESK, choose, openSheet, role, wentWell } from './desk';
import { inLocal } from './records';
import { put, recordOf, stampOf } from './seed';
import { expect } from './test';

const named = (id: string) => ({ id, role: id, employer: 'Mill & Co' });

/** What is kept here, and what the file holds: what was written, with the second and the page that wrote it. */
const first = [10, 'first', 'At first'] as const;
const here = [20, 'here', 'From here'] as const;
const late = [40, 'here', 'From here, later'] as const;
const filed = [30, 'there', 'From the file'] as const;
const newer = (record: string) => record.replace('"format":2', '"format":3');

const sheets = {
  new: { filed: recordOf(named('new'), [filed]) },
  newer: { kept: recordOf(named('newer'), [first]), filed: recordOf(named('newer'), [first, filed]) },
  older: { kept: recordOf(named('older'), [first, here]), filed: recordOf(named('older'), [first]) },
  same: { kept: recordOf(named('same'), [first]), filed: recordOf(named('same'), [first]) },
  'both-filed-later': {
    kept: recordOf(named('both-filed-later'), [first, here]),
    filed: recordOf(named('both-filed-later'), [first, filed]),
  },
  'both-here-later': {
    kept: recordOf(named('both-here-later'), [first, late]),
    filed: recordOf(named('both-here-later'), [first, filed]),
  },
  deleted: {
    kept: recordOf(named('deleted'), [first], { deleted: stampOf(50, 'here') }),
    filed: recordOf(named('deleted'), [first]),
  },
  untouched: {
    kept: newer(recordOf(named('untouched'), [first])),
    filed: recordOf(named('untouched'), [first]),
  },
  'only-here': { kept: recordOf(named('only-here'), [here]) },
  'newer-in-file': { filed: newer(recordOf(named('newer-in-file'), [filed])) },
  unreadable: { filed: '{"format":2,"id":"unreadable"}' },
} as const satisfies Readonly<Record<string, { readonly kept?: string; readonly filed?: string }>>;
export type Sheet = keyof typeof sheets;

/** The text of a backup that holds these records, made on 5 November 2026. */
export function fileOf(records: readonly string[]): string {
  const entries = records.map((record) => JSON.parse(record) as unknown);
  const sum = crc32(JSON.stringify(entries)).toString(16).padStart(8, '0');
  const head = { type: 'second-draft-backup', version: 1, exportedAt: '2026-11-05T12:00:00.000Z' };
  return JSON.stringify({ ...head, checksum: `crc32:${sum}`, entries });
}

export const file = fileOf(Object.values(sheets).flatMap((sheet) => ('filed' in sheet ? [sheet.filed] : [])));

/** At the desk, with the file chosen, and nothing brought in yet. */
export async function atFile(page: Page): Promise<void> {
  await page.goto('/guide/');
  await put(
    page,
    Object.entries(sheets).flatMap(([id, sheet]) => ('kept' in sheet ? [[id, sheet.kept] as const] : [])),
  );
  await page.goto(DESK);
  await choose(page, file);
  await expect(page.getByRole('button', { name: restoring.leave })).toBeVisible();
  await expect(page.locator('.bringing')).toBeFocused();
}

/** What the page says that bringing the file in would do: of each kind the titles, or how many. */
export async function plannedOn(page: Page) {
  const said: Record<string, readonly string[] | number> = {};
  await expect(page.getByRole('button', { name: restoring.leave })).toBeVisible();
  for (const line of await page.locator('.bringing > ul > li').all()) {
    const summary = line.locator('summary');
    const isPlain = (await summary.count()) === 0;
    const [, what = '', count = ''] =
      /^(.*): (\d+)$/.exec(await (isPlain ? line : summary).innerText()) ?? [];
    if (!isPlain) await summary.click();
    const titles = await line.getByRole('listitem').allInnerTexts();
    said[what] = isPlain ? Number(count) : titles;
    if (!isPlain) expect(titles, what).toHaveLength(Number(count));
  }
  return said;
}

/** A sheet holds these words, and says that these others were written there at the same time. */
export async function isSheet(page: Page, id: Sheet, words: string, ...others: readonly string[]) {
  await openSheet(page, id);
  await expect(role(page), 'or it is not here').toHaveValue(id);
  await expect(wentWell(page), id).toHaveValue(words);
  const record = (await inLocal(page))[`second-draft:entry:${id}`] ?? '{}';
  const kept = JSON.parse(record) as { readonly others?: Readonly<Record<string, object>> };
  expect(Object.values(kept.others?.['went-well'] ?? {}), id).toEqual(others);
  await expect(page.locator('.other'), id).toHaveText(others.map((other) => `What went well? ${other}`));
}
