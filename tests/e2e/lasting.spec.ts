/** How long a browser keeps what it keeps is said once, calmly, with the age of the last backup. */
import { desk } from '../../src/words/desk.en';
import { form as words } from '../../src/words/form.en';
import { fileFrom, kept, open } from './strip';
import { expect, test } from './test';

const SHEET = '/worksheets/post-mortem/';

test('is said when the first words are kept, and not again', { tag: '@firefox' }, async ({ page }) => {
  await open(page, SHEET);
  const said = page.getByText(words.sevenDays);
  await expect(said).toHaveCount(0);
  await page.getByRole('textbox', { name: 'What went well?' }).fill('I was on time.');
  await kept(page);
  await expect(said).toContainText(words.noBackup);
  await page.getByRole('button', { name: words.gotIt }).click();
  await expect(said).toHaveCount(0);
  await page.reload();
  await kept(page);
  await page.getByRole('textbox', { name: 'What went well?' }).fill('I was on time, twice.');
  await page.getByRole('textbox', { name: 'Role' }).focus();
  await kept(page);
  await expect(said).toHaveCount(0);
});

test('offers a backup of everything, and the desk knows of it', async ({ page }) => {
  await open(page, SHEET);
  await page.getByRole('textbox', { name: 'What went well?' }).fill('I was on time.');
  await kept(page);
  const { name, text } = await fileFrom(page, words.backUpNow);
  expect(name).toMatch(/^second-draft-backup-\d{4}-\d\d-\d\d\.json$/);
  expect(text).toContain('I was on time.');
  await expect(page.getByText(words.sevenDays)).toHaveCount(0);
  await page.goto('/worksheets/');
  await expect(page.getByText(desk.lastToday)).toBeVisible();
});

test('never lies over what has the focus on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, SHEET);
  await page.getByRole('textbox', { name: 'What went well?' }).fill('I was on time.');
  await expect(page.getByText(words.sevenDays)).toBeVisible();
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const strip = document.querySelector('.kept')?.getBoundingClientRect();
      const focused = document.activeElement;
      if (!strip || !focused || focused.closest('.kept')) return false;
      return focused.getBoundingClientRect().top > strip.top;
    });
    expect(covered, `after ${step + 1} steps`).toBe(false);
  }
});
