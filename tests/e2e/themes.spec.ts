/** What comes up again over several sheets shows at the desk, from the third on and not before. */
import type { Page } from '@playwright/test';
import { desk as words } from '../../src/words/desk.en';
import { put, recordOf, stampOf } from './seed';
import { open, kept } from './strip';
import { expect, test } from './test';

const LOG = '/worksheets/feedback-log/';

/** A piece of feedback as a page kept it. */
const note = (id: string, employer: string, said: string) => {
  const answers = { employer, said, source: 'hr', tags: [{ id: 't', text: 'examples too long' }] };
  const clocks = Object.fromEntries(Object.keys(answers).map((field) => [field, [stampOf(1)]]));
  const more = { worksheet: 'feedback-log', answers, clocks };
  return [id, recordOf({ id, role: '', employer }, [[1, 'seed', '']], more)] as const;
};
const count = (page: Page) => page.locator('.theme summary', { hasText: /examples too long/i });

test('a theme appears with the third sheet that says it, and opens the words behind it', async ({ page }) => {
  await page.goto('/guide/');
  await put(page, [
    note('one', 'Fen Harbour', 'Shorter, please.'),
    note('two', 'The Atlas Room', 'We got lost.'),
  ]);
  await page.goto('/worksheets/');
  await expect(page.getByText(words.themesFew)).toBeVisible();
  await expect(count(page)).toHaveCount(0);

  await open(page, LOG);
  await page.getByRole('textbox', { name: 'Employer' }).fill('Zoë & Sons');
  await page.getByRole('textbox', { name: 'What did they say?' }).fill('<b>Long</b> answers.');
  await page.locator('#tags input, #tags textarea').first().fill(' Examples too long');
  await kept(page);
  await page.goto('/worksheets/');
  await expect(count(page)).toContainText('3 of 3');
  await count(page).click();
  const behind = page.locator('.theme details[open] li');
  await expect(behind).toHaveText([
    /^Zoë & Sons.*<b>Long<\/b> answers\.$/,
    /^(Fen Harbour.*Shorter, please\.|The Atlas Room.*We got lost\.)$/,
    /^(Fen Harbour.*Shorter, please\.|The Atlas Room.*We got lost\.)$/,
  ]);
  await behind.first().getByRole('link').click();
  await expect(page.getByRole('textbox', { name: 'What did they say?' })).toHaveValue('<b>Long</b> answers.');
});
