/** A browser that refuses, or a part of the page that does not come: the desk says so, and nothing is changed. */
import { desk as words, restoring } from '../../../src/words/desk.en';
import { fill } from '../../../src/worksheet/words';
import { DESK, allKept, atDesk, button, row, rows, said } from '../desk';
import { atFile, isSheet } from '../overlap';
import { refuse, refuseWrites } from '../records';
import { expect, test } from '../test';

const ATLAS = 'The Atlas Room, Map folder';

test(
  'a browser that keeps nothing is told apart from an empty desk',
  { tag: '@firefox' },
  async ({ page }) => {
    for (const place of ['localStorage', 'indexedDB'] as const) await refuse(page, place);
    await page.goto(DESK);
    await expect(page.getByText(words.denied)).toBeVisible();
    await expect(page.getByText(words.empty)).toHaveCount(0);
  },
);

test('what only the database still holds is all there', { tag: ['@naive', '@firefox'] }, async ({ page }) => {
  await atDesk(page);
  await page.goto('/guide/');
  await page.evaluate(() => localStorage.clear());
  await page.goto(DESK);
  await expect(rows(page)).toHaveCount(3);
});

// The careless build refuses as well: there is nothing it could do wrong.
test('what a browser refuses has not happened, and can be asked for again', async ({ page }) => {
  await atDesk(page);
  const before = await allKept(page);
  const allow = await refuseWrites(page);
  for (const what of [words.remove, words.duplicate]) {
    await button(page, what, ATLAS).click();
    await expect(said(page)).toHaveText(words.refused);
    await expect(row(page, ATLAS).getByRole('link')).toBeVisible();
  }
  expect(await allKept(page)).toEqual(before);
  await allow();
  await button(page, words.remove, ATLAS).click();
  await expect(said(page)).toHaveText(fill(words.removed, { title: ATLAS }));
});

// The careless build keeps in one place alone, and has no way back: whatever it does here fails for other reasons.
test.describe('a restore', () => {
  test('is not begun where there is no room to note the way back', async ({ page }) => {
    await atFile(page);
    const before = await allKept(page);
    await refuseWrites(page);
    await page.getByRole('button', { name: restoring.merge, exact: true }).click();
    await expect(page.locator('.bringing')).toHaveText(restoring.notBegun);
    expect(await allKept(page)).toEqual(before);
  });

  test('says what the browser refused, brings in the rest, and takes it back', async ({ page }) => {
    await atFile(page);
    await refuseWrites(page, /:entry:new$/);
    await page.getByRole('button', { name: restoring.merge, exact: true }).click();
    const told = page.locator('.bringing');
    await expect(told).toContainText(fill(restoring.done, { count: 4 }));
    await expect(told).toContainText(fill(restoring.refused, { count: 1 }));
    await expect(row(page, 'Mill & Co, newer')).toBeVisible();
    await expect(rows(page).locator('b').getByText('Mill & Co, new', { exact: true })).toHaveCount(0);
    await page.getByRole('button', { name: restoring.undo }).click();
    await expect(said(page)).toHaveText(restoring.undone);
    await isSheet(page, 'newer', 'At first');
  });
});

test.describe('a part of the page that did not come', () => {
  test.use({ deliberate: [/status of 404/] });

  test('leads to all that is stored, as it is', async ({ page }) => {
    await atDesk(page);
    await page.route(/_astro\/(island|later|worksheet|signals).*\.js$/, (route) =>
      route.fulfill({ status: 404, body: '' }),
    );
    await page.reload();
    await expect(page.getByText(words.never)).toBeVisible();
    await expect(page.getByText(words.looking)).toBeHidden();
    await page.locator('.never').getByRole('link', { name: words.myData }).click();
    await expect(page.getByText('They laughed with me.').first()).toBeAttached();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('says that nothing is lost', async ({ page }) => {
    await page.goto(DESK);
    const told = page.locator('#desk noscript p'); // getByText does not look in there
    await expect(told).toContainText(words.noScript);
    await expect(told).toBeVisible();
    await expect(page.getByText(words.looking)).toBeHidden();
    await expect(page.getByText(words.never)).toBeHidden();
  });
});
