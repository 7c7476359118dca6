/** What was ringed by mistake can be let go again. */
import { form as words } from '../../src/words/form.en';
import { kept, open } from './strip';
import { expect, test } from './test';

test('a ring is taken back by pressing it once more, or by Delete, and stays so', async ({ page }) => {
  await open(page, '/worksheets/post-mortem/');
  const answers = page.getByRole('group', { name: 'Answers', exact: true });
  const three = answers.getByRole('radio', { name: '3' });
  const gap = page.getByRole('radio', { name: 'Gap' });
  await three.click();
  await gap.check();
  await expect(three).toBeChecked();
  await three.click();
  await expect(three).not.toBeChecked();
  await gap.press('Delete');
  await expect(gap).not.toBeChecked();
  await kept(page);
  await page.reload();
  await expect(page.getByText(words.asleep)).toHaveCount(0);
  await expect(three).not.toBeChecked();
  await expect(gap).not.toBeChecked();
});

test('pressing its words does the same as pressing the ring', async ({ page }) => {
  await open(page, '/worksheets/post-mortem/');
  const gap = page.getByRole('radio', { name: 'Gap' });
  await page.getByText('Gap', { exact: true }).click();
  await expect(gap).toBeChecked();
  await page.getByText('Gap', { exact: true }).click();
  await expect(gap).not.toBeChecked();
});
