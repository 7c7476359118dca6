/** A restore that somebody regrets: it is taken back as one, and what was written since then stays. */
import type { Page } from '@playwright/test';
import { desk as words, restoring } from '../../src/words/desk.en';
import { fill } from '../../src/worksheet/words';
import { DESK, allKept, openSheet, row, rows, said, test, wentWell } from './desk';
import { atFile, isSheet } from './overlap';
import { fileFrom, kept } from './strip';
import { expect } from './test';

test.describe.configure({ timeout: 60_000 });

async function bringIn(page: Page): Promise<void> {
  await atFile(page);
  await page.getByRole('button', { name: restoring.merge, exact: true }).click();
  await expect(page.getByText(fill(restoring.done, { count: 5 }))).toBeVisible();
}

async function takeBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: restoring.undo }).click();
  await expect(said(page)).toHaveText(restoring.undone);
  await expect(page.getByRole('button', { name: restoring.undo })).toHaveCount(0);
}

/** Every sheet as it was before the file came; nothing of the file beside it. */
async function isAsBefore(page: Page): Promise<void> {
  await expect(rows(page)).toHaveCount(6);
  await expect(row(page, 'Mill & Co, deleted')).toHaveCount(0);
  for (const [id, was] of [
    ['newer', 'At first'],
    ['older', 'From here'],
    ['same', 'At first'],
    ['both-filed-later', 'From here'],
    ['both-here-later', 'From here, later'],
    ['only-here', 'From here'],
  ] as const)
    await isSheet(page, id, was);
  expect(JSON.stringify(await allKept(page))).not.toContain('"others"');
}

test('takes all of it back at once', async ({ page }) => {
  await bringIn(page);
  await takeBack(page);
  await expect(page.locator('#desk')).toBeFocused();
  await expect(page.getByText(fill(words.deleted, { count: 2 })), 'the new one, and the old').toBeVisible();
  await isAsBefore(page);
});

test('takes it back on another day, and says what there is to take back', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-20T10:00:00'));
  await bringIn(page);
  await page.clock.setFixedTime(new Date('2026-11-22T10:00:00'));
  await page.goto('/guide/');
  await page.goto(DESK);
  await expect(page.getByText(fill(restoring.last, { day: '20 November 2026', count: 5 }))).toBeVisible();
  await takeBack(page);
  await isAsBefore(page);
  await page.goto(DESK);
  await expect(page.getByRole('button', { name: restoring.undo })).toHaveCount(0);
});

test('leaves every word that was written since', async ({ page }) => {
  await bringIn(page);
  for (const id of ['new', 'newer', 'both-filed-later', 'deleted']) {
    await openSheet(page, id);
    await page.getByRole('textbox', { name: 'Employer' }).fill('Written since');
    await kept(page);
  }
  await openSheet(page, 'both-here-later');
  await wentWell(page).fill('And this, since then');
  await kept(page);
  await page.goto(DESK);
  await takeBack(page);
  for (const [id, was] of [
    ['new', 'From the file'], // it came with the file, and is now theirs
    ['newer', 'At first'],
    ['both-filed-later', 'From here'],
    ['both-here-later', 'And this, since then'],
    ['deleted', 'At first'],
  ] as const) {
    await isSheet(page, id, was);
    if (id !== 'both-here-later')
      await expect(page.getByRole('textbox', { name: 'Employer' })).toHaveValue('Written since');
  }
});

test('takes back what had become as it is in the file', async ({ page }) => {
  await atFile(page);
  await fileFrom(page, restoring.replace);
  await expect(page.getByText(fill(restoring.done, { count: 6 }))).toBeVisible();
  await takeBack(page);
  await isAsBefore(page);
});

test('gives up the way back when somebody keeps it so', async ({ page }) => {
  await bringIn(page);
  await page.getByRole('button', { name: restoring.keep, exact: true }).click();
  await expect(page.locator('#desk')).toBeFocused();
  await expect(page.getByRole('button', { name: restoring.undo })).toHaveCount(0);
  await page.reload();
  await expect(rows(page)).toHaveCount(8);
  await expect(page.getByRole('button', { name: restoring.undo })).toHaveCount(0);
});
