/** On a phone the strip is short of room; what can be pressed there still stands on one line. */
import { kept, open } from './strip';
import { expect, test } from './test';

test.use({ viewport: { width: 360, height: 740 } });

const LINE = 50; // pixels: one line of words in a target of 44

test('the way to a copy stands on one line, kept or not', async ({ page }) => {
  const copy = page.getByRole('button', { name: 'Download a copy' });
  const height = async () => (await copy.boundingBox())?.height ?? Infinity;
  await open(page, '/worksheets/post-mortem/');
  const wentWell = page.getByRole('textbox', { name: 'What went well?' });
  await wentWell.fill('They laughed with me.');
  await kept(page);
  expect(await height()).toBeLessThan(LINE);
  await page.evaluate(() => {
    Object.defineProperty(globalThis, 'localStorage', { value: null });
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('Not now.', 'UnknownError');
    };
  });
  await wentWell.fill('They laughed with me, twice.');
  await expect(page.getByText('Not kept:')).toBeVisible();
  expect(await height()).toBeLessThan(LINE);
});
