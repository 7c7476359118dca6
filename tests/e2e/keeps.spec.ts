/** What somebody wrote is there when they come back. */
import type { Page } from '@playwright/test';
import { chooseFull, fillIn, plan, planned, readBack } from './filling';
import { postMortem } from './sheets';
import { test } from './profile';
import { awake, kept, open } from './strip';
import { expect } from './test';

const SHEET = '/worksheets/post-mortem/';
const LONG = 180_000; // milliseconds: it answers some hundred questions

test.describe('a whole post-mortem', { tag: '@firefox' }, () => {
  test.setTimeout(LONG);

  test('is there after the browser was closed', async ({ profile }) => {
    const page = await profile.launch();
    await open(page, SHEET);
    await chooseFull(page, postMortem);
    const all = plan(page, postMortem);
    await fillIn(page, all);
    expect(await readBack(all)).toEqual(planned(all));

    const address = page.url();
    const again = await profile.launch();
    await open(again, address);
    await kept(again);
    expect(await readBack(plan(again, postMortem))).toEqual(planned(all));
  });

  test('loses nothing to the switches, and they are remembered', async ({ page }) => {
    await open(page, SHEET);
    const full = page.getByRole('radio', { name: '45 minutes' });
    const short = page.getByRole('radio', { name: '15 minutes' });
    const friend = page.getByRole('radio', { name: 'As a friend' });
    await full.check();
    const all = plan(page, postMortem);
    await fillIn(page, all);
    await short.check();
    await friend.check();
    await expect(page.getByRole('textbox', { name: 'What did your friend do well?' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'What happened?' })).toBeHidden();
    await full.check();
    await page.getByRole('textbox', { name: 'What happened?' }).fill('They rang at noon.');

    await page.reload();
    await awake(page);
    await expect(full).toBeChecked();
    await expect(friend).toBeChecked();
    await page.getByRole('radio', { name: 'Ask me' }).check();
    expect(await readBack(all)).toEqual({ ...planned(all), 'What happened?': 'They rang at noon.' });
  });
});

const wentWell = (page: Page) => page.getByRole('textbox', { name: 'What went well?' });
const WORDS = 'I asked two good questions, and they wrote one of them down.';

test.describe('the last words', { tag: '@firefox' }, () => {
  test('are kept by a page that is loaded again while somebody types', async ({ page }) => {
    await open(page, SHEET);
    await wentWell(page).pressSequentially(WORDS);
    await page.reload();
    await expect(wentWell(page)).toHaveValue(WORDS);
    await kept(page);
  });

  test('are kept by a page that is closed while somebody types', async ({ page, context }) => {
    await open(page, SHEET);
    await wentWell(page).pressSequentially(WORDS);
    const address = page.url();
    await page.close();
    const next = await context.newPage();
    await open(next, address);
    await expect(wentWell(next)).toHaveValue(WORDS);
  });
});

test('the last words are kept by a page that goes elsewhere, and are there on the way back', async ({
  page,
}) => {
  await open(page, SHEET);
  await wentWell(page).pressSequentially(WORDS);
  await page.goto('/guide/');
  await page.goBack();
  await expect(wentWell(page)).toHaveValue(WORDS);
  await kept(page);
});

test('nothing stands in the address before the first word, and one sheet from then on', async ({ page }) => {
  await open(page, SHEET);
  expect(new URL(page.url()).search).toBe('');
  await wentWell(page).pressSequentially('Well');
  await expect(page).toHaveURL(/\?entry=[\w-]{16,}$/);
  const address = page.url();
  await page.getByRole('textbox', { name: 'Role' }).fill('Gardener');
  await kept(page);
  expect(page.url()).toBe(address);
  const records = await page.evaluate(() => Object.keys(localStorage).filter((key) => /:entry:/.test(key)));
  expect(records).toHaveLength(1);
});
