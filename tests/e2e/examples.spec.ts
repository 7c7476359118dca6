/** Three invented people: what each of them wrote stands beside the questions, and their stories can be read from step to step. */
import { form, story as words, beside } from '../../src/words/form.en';
import { chooseFull } from './filling';
import { postMortem } from './sheets';
import { open } from './strip';
import { expect, test } from './test';

test('beside a question each of them can be heard, and the choice holds for the next question', async ({
  page,
}) => {
  await open(page, '/worksheets/post-mortem/');
  await chooseFull(page, postMortem);
  const example = (id: string) => page.locator(`details[data-example="${id}"]`);
  const went = example('went-well');
  await went.locator('summary').click();
  await expect(went.locator('.note')).toContainText('Ines, 41');
  const another = went.getByRole('button', { name: beside.another });
  await another.press('Enter');
  await expect(went.locator('.note')).toContainText('Dario, 36');
  await expect(went.locator('.note')).not.toContainText('Ines');
  await another.press('Enter');
  await expect(went.locator('.note')).toContainText('Aoife, 23');
  await expect(another).toBeFocused();

  await example('best-answer').locator('summary').click();
  await expect(example('best-answer').locator('.note')).toContainText('Aoife, 23');
  await another.press('Enter');
  await expect(went.locator('.note')).toContainText('Ines, 41');
  await expect(page.getByText(form.example).first()).toBeVisible();
});

test('a story is read from its first step to its last, and from there one comes to the others', async ({
  page,
}) => {
  await page.goto('/worksheets/post-mortem/');
  await page.getByRole('link', { name: 'See one filled in' }).click();
  await expect(page.getByRole('article')).toContainText('Ines, 41, is an invented person.');
  await page.getByRole('link', { name: /^Dario, 36/ }).click();
  const steps = page.getByRole('navigation', { name: 'Dario, step by step' });
  const titles = await steps.getByRole('link').allInnerTexts();
  expect(titles.length).toBeGreaterThanOrEqual(9);
  await steps.getByRole('link').first().click();
  for (const [index, title] of titles.entries()) {
    await expect(steps.locator('[aria-current="page"]')).toHaveText(title);
    const next = titles[index + 1];
    if (next === undefined) break;
    await page.getByRole('link', { name: words.next.replace('{title}', next), exact: true }).click();
  }
  await expect(page.getByRole('link', { name: /^Next:/ })).toHaveCount(0);
  await page.getByRole('link', { name: /^Aoife, 23/ }).click();
  await expect(page.getByRole('article')).toContainText('Aoife, 23, is an invented person.');
});
