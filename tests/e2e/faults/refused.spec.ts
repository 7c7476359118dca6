/** A browser that keeps nothing: said before anybody writes, and the words can be carried out. */
import type { Page } from '@playwright/test';
import { form as words } from '../../../src/words/form.en';
import { blockCookies, test } from '../profile';
import { awake, copyFrom } from '../strip';
import { expect } from '../test';

const SHEET = '/worksheets/post-mortem/';
const SAID = 'They laughed with me, not at me.';

/** What holds wherever a browser refuses: the warning comes first, the words stay, and the copy holds them. */
async function survives(page: Page): Promise<void> {
  await awake(page);
  await expect(page.getByRole('alert')).toContainText(words.warnDenied);
  const wentWell = page.getByRole('textbox', { name: 'What went well?' });
  await wentWell.fill(SAID);
  const guess = page.getByRole('textbox', { name: 'Guess 1', exact: true });
  await guess.fill('A matter of timing');
  await expect(page.getByText(words.notKept).locator('..')).toContainText(words.denied);
  await expect(page.getByText(words.keptOnce)).toHaveCount(0);
  await expect(wentWell).toHaveValue(SAID);
  await expect(guess).toHaveValue('A matter of timing');
  const copy = await copyFrom(page);
  expect(copy).toContain(SAID);
  expect(copy).toContain('A matter of timing');
}

test.describe('nothing is lost while the page is open', { tag: '@naive' }, () => {
  test('where looking at storage is an error', async ({ page }) => {
    await page.addInitScript(() => {
      for (const place of ['localStorage', 'indexedDB'])
        Object.defineProperty(globalThis, place, {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
    });
    await page.goto(SHEET);
    await survives(page);
  });

  test('where there is no storage', async ({ page }) => {
    await page.addInitScript(() => {
      for (const place of ['localStorage', 'indexedDB'])
        Object.defineProperty(globalThis, place, { value: null });
    });
    await page.goto(SHEET);
    await survives(page);
  });

  test('where the page has no origin', async ({ page }) => {
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      const isPage = route.request().resourceType() === 'document';
      // A script is let into a page without an origin only if it says that it may be.
      const more = isPage
        ? { 'content-security-policy': 'sandbox allow-scripts allow-downloads' }
        : { 'access-control-allow-origin': '*' };
      await route.fulfill({ response, headers: { ...response.headers(), ...more } });
    });
    await page.goto(SHEET);
    await survives(page);
  });

  test('where cookies are blocked', async ({ profile }) => {
    await blockCookies(profile);
    const page = await profile.launch();
    await page.goto(SHEET);
    await survives(page);
  });
});
