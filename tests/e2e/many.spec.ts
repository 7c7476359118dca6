/** Two thousand sheets are no burden: a screenful at a time, any of them found, and all of them moved at once. */
import type { Page } from '@playwright/test';
import { desk as words, restoring } from '../../src/words/desk.en';
import { fill } from '../../src/worksheet/words';
import { DESK, atDesk, choose, role, row, rows, test } from './desk';
import { seed } from './seed';
import { fileFrom } from './strip';
import { expect } from './test';

const COUNT = 2000;
/** Milliseconds: a slow disk writes one sheet in thirty. To read all sheets for each of them takes minutes. */
const PATIENCE = 60_000;
const LONG = 180_000;
const many = Array.from({ length: COUNT }, (_, n) => ({
  ...{ id: `sheet-${n}`, role: `Role ${n}`, employer: 'Mill & Co', said: 'Good.' },
}));

/** A browser that keeps them, at its desk. They fit into the five million letters that localStorage takes. */
async function atFullDesk(page: Page): Promise<void> {
  await page.goto('/guide/');
  await seed(page, many);
  await page.goto(DESK);
  await expect(row(page, `Role ${COUNT - 1}`)).toBeVisible();
}

test.describe('of two thousand', { tag: '@firefox' }, () => {
  test('fifty are shown at a time, and the focus goes on to the first new one', async ({ page }) => {
    await atFullDesk(page);
    await expect(rows(page)).toHaveCount(50);
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThanOrEqual(1500);
    await page.getByRole('button', { name: fill(words.more, { count: 50 }) }).click();
    await expect(rows(page)).toHaveCount(100);
    await expect(page.getByText(fill(words.shown, { shown: 100, count: COUNT }))).toBeVisible();
    await expect(rows(page).nth(50).getByRole('link', { name: 'Role 1949' })).toBeFocused();
  });

  test('the focus finds the first new one past sheets that were just deleted', async ({ page }) => {
    await atFullDesk(page);
    for (const n of [1999, 1990]) {
      await row(page, `Role ${n}`).getByRole('button', { name: words.remove }).click();
      await expect(row(page, `Role ${n}`).getByRole('button', { name: words.putBack })).toBeFocused();
    }
    await page.getByRole('button', { name: fill(words.more, { count: 50 }) }).click();
    await expect(rows(page).nth(50).getByRole('link', { name: 'Role 1949' })).toBeFocused();
  });

  test('one is found by its words, and opens', async ({ page }) => {
    await atFullDesk(page);
    await page.getByRole('searchbox', { name: words.look }).fill('1234 mill');
    await expect(rows(page)).toHaveCount(1);
    await rows(page).getByRole('link').click();
    await expect(role(page)).toHaveValue('Role 1234');
    await expect(page).toHaveURL(/entry=sheet-1234$/);
  });

  test('one that is put back far down, where it is not shown, leaves the focus at the desk', async ({
    page,
  }) => {
    await atFullDesk(page);
    await page.getByRole('searchbox', { name: words.look }).fill('role 7 mill');
    await rows(page).last().getByRole('button', { name: words.remove }).click();
    await expect(rows(page).last().getByRole('button', { name: words.putBack })).toBeFocused();
    await page.reload();
    await page.getByText(fill(words.deleted, { count: 1 })).click();
    await page.getByRole('button', { name: words.putBack }).click();
    await expect(page.locator('#desk')).toBeFocused();
  });
});

test('a thousand are brought into another browser, and taken back, while somebody waits', async ({
  page,
  elsewhere,
}) => {
  test.setTimeout(LONG);
  const thousand = many.slice(0, 1000);
  await atDesk(page, thousand, 50 - thousand.length); // of which fifty are shown
  const { text } = await fileFrom(page, words.download);
  await atDesk(elsewhere);
  await choose(elsewhere, text);
  await expect(elsewhere.getByText(`${restoring.standings.new}: 1000`)).toBeVisible();
  await elsewhere.getByRole('button', { name: restoring.merge, exact: true }).click();
  await expect(elsewhere.getByText(fill(restoring.done, { count: 1000 }))).toBeVisible({ timeout: PATIENCE });
  await expect(rows(elsewhere)).toHaveCount(50);
  await elsewhere.getByRole('button', { name: restoring.undo }).click();
  await expect(elsewhere.getByText(restoring.undone)).toBeVisible({ timeout: PATIENCE });
  await expect(rows(elsewhere)).toHaveCount(3);
});
