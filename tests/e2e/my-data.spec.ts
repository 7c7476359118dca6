/** The way out: all that is stored, as it is, to look at, to take along, or to delete, even when all else is broken. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { desk as desk, myData as words } from '../../src/words/desk.en';
import { form } from '../../src/words/form.en';
import { hangDatabase, refuse } from './records';
import { seed, three } from './seed';
import { fileFrom, kept, open } from './strip';
import { expect, test } from './test';

const HERE = '/my-data/';
const rows = (page: Page) => page.locator('[data-part="list"] > li');

/** One sheet in both places, three in one of them, and something that could not be read. */
async function stored(page: Page): Promise<string> {
  await open(page, '/worksheets/post-mortem/');
  await page.getByRole('textbox', { name: 'What went well?' }).fill('In both places');
  await kept(page);
  const address = page.url();
  await page.goto('/guide/');
  await seed(page, three);
  await page.evaluate(() => {
    localStorage.setItem('second-draft:damaged:x:1', '{"format":2, oops');
    localStorage.setItem('somebody-else', 'not ours');
  });
  await page.goto(HERE);
  await expect(page.getByText(/^Records: \d/)).toBeVisible();
  return address;
}

test('lists every record with its size and place, and what it is', { tag: '@firefox' }, async ({ page }) => {
  await stored(page);
  await expect(rows(page).filter({ hasText: words.kinds.damaged })).toContainText(words.whereLocal);
  await expect(rows(page).filter({ hasText: 'In both places' })).toContainText(words.whereBoth);
  await expect(rows(page).filter({ hasText: 'Lamp lighter · Zoë & Sons' })).toContainText(/\d\.\d kB/);
  await expect(page.getByText('somebody-else')).toHaveCount(0);
});

test('hands over one, or all of it, as a file that the desk takes', async ({ browser, page }) => {
  await stored(page);
  const damaged = rows(page).filter({ hasText: words.kinds.damaged });
  const [one] = await Promise.all([
    page.waitForEvent('download'),
    damaged.getByRole('button', { name: words.download }).click(),
  ]);
  expect(JSON.parse(await readFile(await one.path(), 'utf8'))).toMatchObject({
    asItIs: [{ text: '{"format":2, oops' }],
  });
  const { text } = await fileFrom(page, words.downloadAll);
  const other = await browser.newPage();
  await other.goto('/worksheets/');
  await other
    .getByText(desk.choose)
    .setInputFiles({ name: 'all.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await other.getByRole('button', { name: 'Bring it in', exact: true }).click();
  await expect(other.locator('.sheets > li')).toHaveCount(4);
  await other.close();
});

test('deletes one only when asked twice', async ({ page }) => {
  await stored(page);
  const damaged = rows(page).filter({ hasText: words.kinds.damaged });
  await damaged.getByRole('button', { name: words.remove, exact: true }).click();
  await expect(damaged.getByRole('button', { name: words.keep })).toBeFocused();
  await damaged.getByRole('button', { name: words.keep }).click();
  await expect(damaged).toHaveCount(1);
  await damaged.getByRole('button', { name: words.remove, exact: true }).click();
  await damaged.getByRole('button', { name: words.removeDo }).click();
  await expect(damaged).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('second-draft:damaged:x:1'))).toBeNull();
});

test(
  'deletes everything, says what went, and leaves what is not ours',
  { tag: '@firefox' },
  async ({ page }) => {
    await stored(page);
    await page.getByRole('button', { name: words.all }).click();
    await expect(page.getByRole('button', { name: words.allKeep })).toBeFocused();
    await page.getByRole('button', { name: words.allDo }).click();
    const said = page.locator('[data-part="said"]');
    await expect(said).toContainText(words.allClean);
    await expect(said).toBeFocused();
    for (const went of ['In both places', 'Lamp lighter', 'Map folder', 'Tide clerk', words.kinds.damaged])
      await expect(said).toContainText(went);
    const left = await page.evaluate(async () => ({
      keys: Object.keys(localStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      cookies: document.cookie,
    }));
    expect(left).toEqual({ keys: ['somebody-else'], databases: [], caches: [], cookies: '' });
    await expect(page.getByText(words.none)).toBeVisible();
  },
);

test('a tab that shows what was deleted keeps its words, and asks', async ({ context, page }) => {
  const address = await stored(page);
  const other = await context.newPage();
  await open(other, address);
  await page.getByRole('button', { name: words.all }).click();
  await page.getByRole('button', { name: words.allDo }).click();
  await expect(page.getByText(words.allClean)).toBeVisible();
  await expect(other.getByText(form.gone)).toBeVisible();
  await expect(other.getByRole('textbox', { name: 'What went well?' })).toHaveValue('In both places');
  await other.getByRole('button', { name: form.keepAgain }).click();
  await kept(other);
});

test.describe('when everything else is broken', () => {
  test.use({ deliberate: [/Failed to load|ERR_FAILED|import|fetch/] });

  test('it shows and hands over all the same', async ({ page }) => {
    await stored(page);
    await page.route('**/_astro/*.js', (route) =>
      /MyData|crc/.test(route.request().url()) ? route.continue() : route.abort(),
    );
    await page.reload();
    await expect(rows(page).filter({ hasText: words.kinds.entry })).toHaveCount(4);
    expect((await fileFrom(page, words.downloadAll)).text).toContain('In both places');
  });
});

test('says where the browser does not let it look, and shows the rest', async ({ page }) => {
  await stored(page);
  await refuse(page, 'localStorage');
  await page.reload();
  await expect(page.getByText(words.refusedLocal)).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
});

test('does not wait for a database that never answers', async ({ page }) => {
  await stored(page);
  await hangDatabase(page);
  await page.reload();
  await expect(page.getByText(words.refusedDatabase)).toBeVisible({ timeout: 15_000 });
  await expect(rows(page).filter({ hasText: words.kinds.entry })).toHaveCount(4);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('says what can be done', async ({ page }) => {
    await page.goto(HERE);
    const said = page.locator('main noscript p'); // getByText does not look in there
    await expect(said).toContainText(words.noScript);
    await expect(said).toBeVisible();
    await expect(page.getByText(words.looking)).toBeHidden();
  });
});
