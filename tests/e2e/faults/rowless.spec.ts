/** The code for rows does not come: the words are safe, the page says what it cannot do, and tries again. */
import { form as words } from '../../../src/words/form.en';
import { awake, kept, open } from '../strip';
import { expect, test } from '../test';

const SHEET = '/worksheets/post-mortem/';
const CODE = '**/_astro/touch*.js';

test.use({ deliberate: [/status of 404|dynamically imported module/] });

test('a press that nothing comes of is answered, and what is typed is kept', async ({ page }) => {
  await page.route(CODE, (route) => route.fulfill({ status: 404, body: '' }));
  await open(page, SHEET);
  const guess = page.getByRole('textbox', { name: 'Guess 1', exact: true });
  await guess.fill('A matter of timing');
  await page.getByRole('button', { name: 'Add another guess' }).click();
  const said = page.getByRole('status').filter({ hasText: words.codeMissing });
  await expect(said).toBeInViewport();
  await kept(page);
  await expect(guess).toHaveValue('A matter of timing');
  await page.unroute(CODE);
  await page.getByRole('button', { name: 'Add another guess' }).click();
  await expect(page.getByRole('textbox', { name: 'Guess 4', exact: true })).toBeFocused();
  await expect(said).toHaveCount(0);
});

test('rows that were kept and cannot be shown are not written over', async ({ page }) => {
  await open(page, SHEET);
  await page.getByRole('textbox', { name: 'Guess 1', exact: true }).fill('A matter of timing');
  await kept(page);
  await page.route(CODE, (route) => route.fulfill({ status: 404, body: '' }));
  await page.reload();
  await expect(page.getByText(words.never)).toBeVisible();
  await page.getByRole('textbox', { name: 'Guess 1', exact: true }).fill('Something else');
  await page.unroute(CODE);
  await page.reload();
  await awake(page);
  await expect(page.getByRole('textbox', { name: 'Guess 1', exact: true })).toHaveValue('A matter of timing');
});
