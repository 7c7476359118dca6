/** What holds on every page there is. */
import { readFile } from 'node:fs/promises';
import { elementsOf, textOf } from '../../scripts/integrations/html.mjs';
import { violationsOn } from './axe';
import { expect, pagesAt, test } from './test';

const pages = await pagesAt();

for (const { address } of pages) {
  test.describe(address, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`is accessible to AAA, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        expect(await violationsOn(page)).toEqual([]);
      });
    }

    test('does not scroll sideways on 320 pixels', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    });

    test('has one heading of its own, a language and a title', { tag: '@firefox' }, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.locator('html')).toHaveAttribute('lang', /^[a-z]{2}/);
      await expect(page).toHaveTitle(/\S/);
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('can be read', async ({ page }) => {
        await page.goto(address);
        await expect(page.getByRole('main')).toBeVisible();
        await expect(page.getByRole('main')).toContainText(/\w{3}/);
      });
    });
  });
}

test('no two pages have the same title', async () => {
  const titles = await Promise.all(
    pages.map(async ({ file }) => {
      const title = elementsOf(await readFile(file, 'utf8')).find(({ tagName }) => tagName === 'title');
      return title && textOf(title);
    }),
  );
  const repeated = titles.filter((title, index) => titles.indexOf(title) !== index);
  expect(repeated).toEqual([]);
});
