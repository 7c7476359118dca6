/** A backup in a browser that has gone on: looked at first, brought in as was said, and taken back as one. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { desk as words, restoring } from '../../src/words/desk.en';
import { form } from '../../src/words/form.en';
import { recordOf, seed, three } from './seed';
import type { Seed } from './seed';
import { fileFrom, kept, open } from './strip';
import { expect, test } from './test';

const DESK = '/worksheets/';
const rows = (page: Page) => page.locator('.sheets > li');
const wentWell = (page: Page) => page.getByRole('textbox', { name: 'What went well?' });

/** What a browser that keeps these hands over as its backup. */
async function backupOf(browser: Browser, seeds: readonly Seed[]): Promise<string> {
  const page = await browser.newPage();
  await page.goto('/guide/');
  await seed(page, seeds);
  await page.goto(DESK);
  const { text } = await fileFrom(page, words.download);
  await page.close();
  return text;
}
async function choose(page: Page, text: string): Promise<void> {
  await page.goto(DESK);
  const buffer = Buffer.from(text);
  await page
    .getByText(words.choose)
    .setInputFiles({ name: 'second-draft-backup.json', mimeType: 'application/json', buffer });
}
/** Each thing that it would do, and how many of it. */
const plan = async (page: Page) => {
  const lines = await page.locator('.bringing summary').allInnerTexts();
  return Object.fromEntries(lines.map((line) => line.split(/: (?=\d+$)/) as [string, string])); // "what: how many"
};

test('brings everything into another browser', async ({ browser, page }) => {
  const text = await backupOf(browser, three);
  await choose(page, text);
  expect(await plan(page)).toEqual({ [restoring.standings.new]: '3' });
  await expect(rows(page), 'nothing before the button').toHaveCount(0);
  await page.getByRole('button', { name: restoring.merge, exact: true }).click();
  await expect(page.getByText('Sheets brought in: 3.')).toBeVisible();
  await expect(rows(page)).toHaveCount(3);
  for (const { id, said = '', role } of three) {
    await open(page, `/worksheets/post-mortem/?entry=${id}`);
    await expect(wentWell(page)).toHaveValue(said);
    await expect(page.getByRole('textbox', { name: 'Role' })).toHaveValue(role);
  }
});

/** One of each: what the file holds, what this browser holds. */
const sheet = (id: string, said: string): Seed => ({ id, role: id, employer: 'Mill & Co', said });
async function overlapping(browser: Browser, page: Page): Promise<void> {
  const text = await backupOf(browser, [
    sheet('same', 'a'),
    sheet('new', 'b'),
    sheet('newer', 'from there'),
    sheet('both', 'from there'),
  ]);
  const file = JSON.parse(text) as { entries: { id: string; clocks: Record<string, string[]> }[] };
  const clockOf = (id: string) => file.entries.find((one) => one.id === id)?.clocks['went-well'] ?? [];
  await page.goto('/guide/');
  const same = file.entries.find(({ id }) => id === 'same');
  const records: (readonly [string, string])[] = [['same', JSON.stringify(same)]];
  // Older here: the same writer, a second before. Changed in both: another writer, who knew nothing of it.
  records.push(['newer', recordOf(sheet('newer', 'old'), 0)]);
  records.push(['both', recordOf(sheet('both', 'from here'), 99).replaceAll('seed"', 'here"')]);
  await page.evaluate((all) => {
    for (const [id, record] of all) localStorage.setItem(`second-draft:entry:${id}`, record);
  }, records);
  expect(clockOf('newer')).toHaveLength(1);
  await choose(page, text);
}

test('says of a half-overlapping file what it does, and does what it said', async ({ browser, page }) => {
  await overlapping(browser, page);
  expect(await plan(page)).toEqual({
    [restoring.standings.new]: '1',
    [restoring.standings.newer]: '1',
    [restoring.standings.both]: '1',
    [restoring.standings.same]: '1',
  });
  await page.getByRole('button', { name: restoring.merge, exact: true }).click();
  await expect(page.getByText('Sheets brought in: 3.')).toBeVisible();
  await open(page, '/worksheets/post-mortem/?entry=newer');
  await expect(wentWell(page)).toHaveValue('from there');
  await open(page, '/worksheets/post-mortem/?entry=both');
  await expect(wentWell(page)).toHaveValue('from here');
  await expect(page.getByText(form.warnOthers)).toBeVisible();
  await expect(page.locator('.others').getByText('from there')).toBeVisible();
});

test('is taken back as one, after a reload too, and what was written since stays', async ({
  browser,
  page,
}) => {
  await overlapping(browser, page);
  await page.getByRole('button', { name: restoring.merge, exact: true }).click();
  await expect(page.getByText('Sheets brought in: 3.')).toBeVisible();
  await open(page, '/worksheets/post-mortem/?entry=new');
  await page.getByRole('textbox', { name: 'Employer' }).fill('Written since');
  await kept(page);
  await page.goto(DESK);
  await page.getByRole('button', { name: restoring.undo }).click();
  await expect(page.getByText(restoring.undone)).toBeVisible();
  await expect(page.getByRole('button', { name: restoring.undo })).toHaveCount(0);
  await open(page, '/worksheets/post-mortem/?entry=newer');
  await expect(wentWell(page)).toHaveValue('old');
  await open(page, '/worksheets/post-mortem/?entry=new');
  await expect(page.getByRole('textbox', { name: 'Employer' })).toHaveValue('Written since');
});

test('makes everything as it is in the file only after a backup of what is here', async ({
  browser,
  page,
}) => {
  await overlapping(browser, page);
  const { text } = await fileFrom(page, restoring.replace);
  expect(text).toContain('from here');
  await expect(page.getByText(/^Sheets brought in/)).toBeVisible();
  await open(page, '/worksheets/post-mortem/?entry=both');
  await expect(wentWell(page)).toHaveValue('from there');
});

test('leaves everything as it is when asked to', async ({ browser, page }) => {
  await overlapping(browser, page);
  await page.getByRole('button', { name: restoring.leave }).click();
  await expect(page.getByText(restoring.left)).toBeVisible();
  await expect(rows(page)).toHaveCount(3);
});

test('takes the backup of one sheet, and says how old the last whole one is', async ({ browser, page }) => {
  await page.goto('/guide/');
  await seed(page, three);
  await page.goto(DESK);
  await expect(page.getByText(words.noBackup)).toBeVisible();
  await fileFrom(page, words.download);
  await expect(page.getByText(words.lastToday)).toBeVisible();
  await page.reload();
  await expect(page.getByText(words.lastToday)).toBeVisible();
  await open(page, '/worksheets/post-mortem/?entry=two');
  const { text, name } = await fileFrom(page, form.backUp);
  expect(name).toMatch(/^interview-post-mortem-.*\.json$/);
  const other = await browser.newPage();
  await choose(other, text);
  expect(await plan(other)).toEqual({ [restoring.standings.new]: '1' });
  await other.close();
});

for (const format of [1, 2])
  test(`brings back a file of entries of format ${format}, made when that was new`, async ({ page }) => {
    const url = new URL(`../fixtures/backups/version-1-of-format-${format}.json`, import.meta.url);
    await choose(page, await readFile(url, 'utf8'));
    await page.getByRole('button', { name: restoring.merge, exact: true }).click();
    await expect(page.getByText('Sheets brought in: 2.')).toBeVisible();
    await page.getByRole('link', { name: /Lower Fen Lighthouse Trust/ }).click();
    await expect(wentWell(page)).toHaveValue('They laughed when I laughed.\nI knew the tables.');
  });
