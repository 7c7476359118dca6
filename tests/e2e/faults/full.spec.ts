/** A browser that has no room left. */
import type { Page } from '@playwright/test';
import { form as words } from '../../../src/words/form.en';
import { copyFrom, kept, open } from '../strip';
import { expect, test } from '../test';

const SHEET = '/worksheets/post-mortem/';
const SAID = 'I came prepared, and it showed.';

/** Fills what there is with large blocks, then with small ones, until nothing more goes in. */
const fillUp = (page: Page) =>
  page.evaluate(() => {
    for (const size of [2 ** 20, 2 ** 10, 1])
      try {
        for (let n = 0; ; n++) localStorage.setItem(`filler-${size}-${n}`, 'x'.repeat(size));
      } catch {
        continue;
      }
  });
const makeRoom = (page: Page) =>
  page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('filler-')) localStorage.removeItem(key);
  });
const record = (page: Page) =>
  page.evaluate(() => {
    const key = Object.keys(localStorage).find((one) => one.startsWith('second-draft:entry:'));
    return key === undefined ? null : localStorage.getItem(key);
  });

const wentWell = (page: Page) => page.getByRole('textbox', { name: 'What went well?' });
const saysFull = (page: Page) =>
  expect(page.getByRole('alert').filter({ hasText: words.notKept })).toContainText(words.full);

test.describe('a full browser', { tag: '@naive' }, () => {
  test('loses nothing, says so, and hands over a copy', async ({ page }) => {
    await page.goto('/worksheets/');
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
    await page.goto('/worksheets/');
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
    const before = await record(page);
    expect(before).toContain(SAID);
    await fillUp(page);
    await wentWell(page).fill('x'.repeat(3000));
    await page.getByRole('textbox', { name: 'Role' }).fill('Gardener');
    await saysFull(page);
    await expect(wentWell(page)).toHaveValue('x'.repeat(3000));
    expect(await record(page)).toBe(before);
    expect(await copyFrom(page)).toContain('Gardener');
  });
});
