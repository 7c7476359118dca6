/** With JavaScript off a page is still a page: it reads, it says what it cannot do, and the blank sheet prints. */
import { pages as words } from '../../src/words/form.en';
import { fillIn, plan, planned, readBack, there } from './filling';
import { everyKind, postMortem } from './sheets';
import { missingFrom, pdfOf } from './paper';
import { expect, test } from './test';

test.use({ javaScriptEnabled: false });

test('the worksheet can be read, and says that it keeps nothing', async ({ page }) => {
  await page.goto('/worksheets/post-mortem/');
  // Text inside <noscript> is not looked through by getByText.
  const notice = page.locator('noscript .notice');
  await expect(notice).toBeVisible();
  await expect(notice).toContainText(words.noScript);
  for (const section of postMortem.sections)
    await expect(page.getByRole('heading', { level: 2, name: section.title })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText('Kept in this browser')).toHaveCount(0);
});

test('the short and the full version can be chosen', async ({ page }) => {
  await page.goto('/worksheets/post-mortem/');
  const full = page.getByLabel('What was your best answer?');
  await expect(full).toBeHidden();
  await page.getByRole('radio', { name: '45 minutes' }).check();
  await expect(full).toBeVisible();
});

test('the blank sheet has every question, and a way to the worksheet', async ({ page }) => {
  await page.goto('/worksheets/post-mortem/');
  await page.getByRole('link', { name: words.printBlank }).click();
  for (const { title, fields } of postMortem.sections) {
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    for (const { label } of fields)
      await expect(page.getByRole('heading', { level: 3, name: label, exact: true }).first()).toBeVisible();
  }
  await expect(page.getByRole('link', { name: words.fillIn })).toBeVisible();
  await expect(page.getByRole('button', { name: words.print })).toBeHidden();
});

test('the guide leads to the article, and the article to the worksheet', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Guide', exact: true }).click();
  await page.getByRole('link', { name: /Run an interview post-mortem/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Run an interview/ })).toBeVisible();
  await page.locator('.next').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name: /Interview post-mortem/ })).toBeVisible();
});

test('what is written into the worksheet is printed with it', async ({ page }, info) => {
  await page.goto('/worksheets/every-kind/');
  await page.getByRole('radio', { name: '10 minutes' }).check();
  const all = plan(page, everyKind, { rows: there });
  await fillIn(page, all);
  expect(await readBack(all)).toEqual(planned(all));
  const words = all.filter(({ column }) => column.kind === 'line' || column.kind === 'text');
  const lines = words.flatMap(({ value }) => String(value).split('\n'));
  expect(await missingFrom(await pdfOf(page, info), lines)).toEqual([]);
});
