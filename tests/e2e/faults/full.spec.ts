/** A browser that has no room left, in either place. */
import type { Page } from '@playwright/test';
import { form as words } from '../../../src/words/form.en';
import { inDatabase, inLocal } from '../records';
import { copyFrom, kept, open } from '../strip';
import { expect, test } from '../test';

const SHEET = '/worksheets/post-mortem/';
const SAID = 'I came prepared, and it showed.';

/** How much the database may take, in bytes; without a number, what the browser gives. It does not count localStorage. */
async function allow(page: Page, quotaSize?: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(quotaSize !== undefined && { quotaSize }),
  });
}

/** Fills what there is with large blocks, then with small ones, until nothing more goes in. */
async function fillUp(page: Page): Promise<void> {
  await allow(page, 1);
  await page.evaluate(() => {
    for (const size of [2 ** 20, 2 ** 10, 1])
      try {
        for (let n = 0; ; n++) localStorage.setItem(`filler-${size}-${n}`, 'x'.repeat(size));
      } catch {
        continue;
      }
  });
}
async function makeRoom(page: Page): Promise<void> {
  await allow(page);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('filler-')) localStorage.removeItem(key);
  });
}
const records = async (page: Page) => ({ local: await inLocal(page), database: await inDatabase(page) });

const wentWell = (page: Page) => page.getByRole('textbox', { name: 'What went well?' });
const saysFull = (page: Page) =>
  expect(page.getByRole('alert').filter({ hasText: words.notKept })).toContainText(words.full);

test.describe('a full browser', { tag: '@naive' }, () => {
  test('loses nothing, says so, and hands over a copy', async ({ page }) => {
    await page.goto('/guide/');
    await fillUp(page);
    await open(page, SHEET);
    await wentWell(page).fill(SAID);
    await page.getByRole('textbox', { name: 'Role' }).fill('Gardener');
    await saysFull(page);
    await expect(wentWell(page)).toHaveValue(SAID);
    const copy = await copyFrom(page);
    expect(copy).toContain(SAID);
    expect(copy).toContain('Gardener');
  });

  test('keeps everything by itself once there is room again', async ({ page, context }) => {
    await page.goto('/guide/');
    await fillUp(page);
    await open(page, SHEET);
    await wentWell(page).fill(SAID);
    await saysFull(page);
    const other = await context.newPage();
    await other.goto('/worksheets/');
    await makeRoom(other);
    await kept(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.reload();
    await expect(wentWell(page)).toHaveValue(SAID);
  });

  test('leaves what it kept before as it was', async ({ page }) => {
    await open(page, SHEET);
    await wentWell(page).fill(SAID);
    await kept(page);
    const before = await records(page);
    expect(JSON.stringify(before.local)).toContain(SAID);
    await fillUp(page);
    // The browser goes by what it knew of its room when the database was opened; so that is said by hand here.
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room', 'QuotaExceededError');
      };
    });
    await wentWell(page).fill('x'.repeat(3000));
    await page.getByRole('textbox', { name: 'Role' }).fill('Gardener');
    await saysFull(page);
    await expect(wentWell(page)).toHaveValue('x'.repeat(3000));
    expect(await records(page)).toEqual(before);
    expect(await copyFrom(page)).toContain('Gardener');
  });
});
