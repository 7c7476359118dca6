/** The script never comes: the words stay on the page, and the page does not pretend to keep them. */
import { form as words } from '../../../src/words/form.en';
import { chooseFull, fillIn, plan, planned, readBack, there } from '../filling';
import { everyKind } from '../sheets';
import { expect, test } from '../test';

test.use({ deliberate: [/status of 404/] });

test('a worksheet whose script is not there promises nothing', async ({ page }) => {
  await page.route('**/_astro/*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/worksheets/every-kind/');
  await chooseFull(page, everyKind);
  const typed = plan(page, everyKind, { rows: there });
  await fillIn(page, typed);
  expect(await readBack(typed)).toEqual(planned(typed));
  await expect(page.getByText(words.never)).toBeVisible();
  await expect(page.getByText(words.asleep)).toBeHidden();
  await expect(page.getByText('Kept in this browser')).toHaveCount(0);
});

test('a worksheet whose code for files is not there says so, and gives the words all the same', async ({
  page,
}) => {
  await page.route('**/_astro/takeaway*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/worksheets/post-mortem/');
  const wentWell = page.getByRole('textbox', { name: 'What went well?' });
  await wentWell.fill('They asked me back');
  await expect(page.getByText(/^Kept in this browser, /)).toBeVisible();
  await page.getByRole('button', { name: 'Download as plain text' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'did not arrive' })).toBeVisible();
  await expect(wentWell).toHaveValue('They asked me back');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download a copy' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('post-mortem.txt');
});
