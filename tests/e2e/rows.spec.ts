/** Rows are added, moved, taken out and put back by keyboard; the focus goes along, and each change is said. */
import type { Page } from '@playwright/test';
import { called, chooseFull, group } from './filling';
import { everyKind, postMortem } from './sheets';
import { kept, open } from './strip';
import { expect, test } from './test';

const says = (page: Page, words: string) =>
  expect(page.getByRole('status').filter({ hasText: words })).toHaveText(words);

test.describe('in a post-mortem', () => {
  test.beforeEach(async ({ page }) => {
    await open(page, '/worksheets/post-mortem/');
    await chooseFull(page, postMortem);
  });

  test('a row that is added is gone to, and said', async ({ page }) => {
    const questions = group(page, 'Questions and answers');
    await questions.getByRole('button', { name: 'Add another question' }).press('Enter');
    await expect(group(questions, 'Question 2').getByRole('textbox', { name: 'They asked' })).toBeFocused();
    await says(page, 'Question 2 added.');
    await page.keyboard.type('Why us?');
    await questions.getByRole('button', { name: 'Add another question' }).press('Space');
    await expect(group(questions, 'Question 3').getByRole('textbox', { name: 'They asked' })).toBeFocused();
    await says(page, 'Question 3 added.');
    await expect(group(questions, 'Question 2').getByRole('textbox', { name: 'They asked' })).toHaveValue(
      'Why us?',
    );
  });

  test('a row that is moved keeps the focus, until there is nowhere to go', async ({ page }) => {
    const things = group(page, 'What did you want to say, and did not?');
    const thing = (number: number) => things.getByRole('textbox', { name: `Thing ${number}`, exact: true });
    for (const [index, words] of ['one', 'two', 'three'].entries()) await thing(index + 1).fill(words);
    const button = (what: string, number: number) =>
      things.getByRole('button', { name: called(what, `Thing ${number}`) });

    await button('Move down', 1).press('Enter');
    await says(page, 'Thing is now number 2 of 3.');
    await expect(button('Move down', 2)).toBeFocused();
    await page.keyboard.press('Enter');
    await says(page, 'Thing is now number 3 of 3.');
    await expect(button('Move up', 3)).toBeFocused();
    await expect(button('Move down', 3)).toBeDisabled();
    for (const [index, words] of ['two', 'three', 'one'].entries())
      await expect(thing(index + 1)).toHaveValue(words);

    await kept(page);
    await page.reload();
    for (const [index, words] of ['two', 'three', 'one'].entries())
      await expect(thing(index + 1)).toHaveValue(words);
  });

  test('a row that is taken out can be put back, where it was', async ({ page }) => {
    const guesses = group(page, 'What you are guessing');
    const guess = (number: number) => guesses.getByRole('textbox', { name: `Guess ${number}`, exact: true });
    for (const [index, words] of ['one', 'two', 'three'].entries()) await guess(index + 1).fill(words);
    await guesses.getByRole('button', { name: called('Remove', 'Guess 2') }).press('Enter');
    await says(page, 'Guess 2 taken out.');
    await expect(guesses.getByRole('button', { name: 'Add another guess' })).toBeFocused();
    await expect(guess(2)).toHaveValue('three');
    await page.keyboard.press('Shift+Tab');
    await expect(guesses.getByRole('button', { name: 'Put it back' })).toBeFocused();
    await page.keyboard.press('Enter');
    await says(page, 'Guess 2 added.');
    await expect(guess(2)).toBeFocused();
    for (const [index, words] of ['one', 'two', 'three'].entries())
      await expect(guess(index + 1)).toHaveValue(words);
    await expect(guesses.getByRole('button', { name: 'Put it back' })).toHaveCount(0);
  });

  test('three actions are enough, and the page says so kindly', async ({ page }) => {
    const actions = group(page, 'What you will do: three things at most');
    const add = actions.getByRole('button', { name: 'Add another action' });
    await add.press('Enter');
    await add.press('Enter');
    await expect(group(actions, 'Action 3').getByRole('textbox', { name: 'What' })).toBeFocused();
    await expect(add).toHaveCount(0);
    const enough = 'That is 3, and 3 is enough. Finish one, or take one out, to add another.';
    await expect(actions.getByText(enough)).toBeVisible();
    await actions.getByRole('button', { name: called('Remove', 'Action 2') }).press('Enter');
    await expect(add).toBeFocused();
    await expect(actions.getByText(enough)).toHaveCount(0);
  });

  test('several lines that are pasted become a row each', async ({ page }) => {
    const wanted = group(page, 'What they wanted, and what they heard');
    await group(wanted, 'Requirement 1').getByRole('textbox', { name: 'They wanted' }).fill('Punctual');
    await wanted.getByText('Paste the list from the advert: each line becomes a row.').first().click();
    const box = wanted.getByRole('textbox', { name: 'Paste the list from the advert' });
    await box.fill('• Two years of experience\n\n- A driving licence\n* Czech or Slovak\n');
    await wanted.getByRole('button', { name: 'Make a row of each line' }).press('Enter');
    const row = (number: number) =>
      group(wanted, `Requirement ${number}`).getByRole('textbox', { name: 'They wanted' });
    await expect(row(2)).toBeFocused();
    await says(page, 'Requirement 4 added.');
    const rows = ['Punctual', 'Two years of experience', 'A driving licence', 'Czech or Slovak'];
    for (const [index, words] of rows.entries()) await expect(row(index + 1)).toHaveValue(words);
    await expect(row(5)).toHaveCount(0);
    await expect(box).toHaveValue('');
  });

  test('causes are sorted by a list to choose from, and the focus goes along', async ({ page }) => {
    const causes = group(page, 'Causes, and where they belong');
    await causes.getByRole('button', { name: 'Add another cause' }).press('Enter');
    const cause = (number: number) => group(causes, `Cause ${number}`);
    // The focus goes to the new one: whoever writes before that writes there.
    await expect(cause(2).getByRole('textbox', { name: 'Cause' })).toBeFocused();
    const move = (number: number) =>
      causes.getByRole('combobox', { name: called('Move to', `Cause ${number}`) });
    await cause(1).getByRole('textbox', { name: 'Cause' }).fill('The ferry was late');
    await cause(1).getByRole('radio', { name: 'Told' }).check();
    await cause(2).getByRole('textbox', { name: 'Cause' }).fill('I had no story ready');
    await move(1).focus();
    await page.keyboard.press('N'); // the first option that begins with it, from here on, is "Not in my control"
    await says(page, 'Moved to: Not in my control.');
    await expect(move(1)).toBeFocused();
    await expect(move(1).locator('option:checked')).toHaveText('Not in my control');
    await move(2).selectOption({ label: 'In my control now' });
    await says(page, 'Moved to: In my control now.');
    await expect(move(2)).toBeFocused();
    await expect(
      causes.getByText('Not sorted yet', { exact: true }).and(page.getByRole('heading')),
    ).toHaveCount(0);
    await expect(cause(1).getByRole('textbox', { name: 'Cause' })).toHaveValue('The ferry was late');
    await expect(cause(1).getByRole('radio', { name: 'Told' })).toBeChecked();
  });

  test('a cause can be dragged to where it belongs', async ({ page }) => {
    const causes = group(page, 'Causes, and where they belong');
    const cause = group(causes, 'Cause 1');
    await cause.getByRole('textbox', { name: 'Cause' }).fill('The ferry was late');
    // Dragging comes with the code for all that is pressed: it is there once a press was answered.
    await causes.getByRole('button', { name: 'Add another cause' }).click();
    await expect(group(causes, 'Cause 2')).toBeVisible();
    await cause.locator('.grip').dragTo(causes.getByRole('heading', { name: 'Not in my control' }));
    await says(page, 'Moved to: Not in my control.');
    const move = causes.getByRole('combobox', { name: called('Move to', 'Cause 1') });
    await expect(move).toBeFocused();
    await expect(move.locator('option:checked')).toHaveText('Not in my control');
    await expect(cause.getByRole('textbox', { name: 'Cause' })).toHaveValue('The ferry was late');
  });
});

test('no more rows are pasted than are enough, and no line is lost', async ({ page }) => {
  await open(page, '/worksheets/every-kind/');
  await chooseFull(page, everyKind);
  const packing = group(page, 'To pack next time');
  await packing.getByText('Paste a list here').first().click();
  const box = packing.getByRole('textbox', { name: 'Paste a list here' });
  await box.fill('soap\nmap\nrope\ntea\nlamp\nhat\ngloves');
  await packing.getByRole('button', { name: 'Make a row of each line' }).click();
  for (const [index, words] of ['soap', 'map', 'rope', 'tea', 'lamp'].entries())
    await expect(group(packing, `Thing ${index + 1}`).getByRole('textbox', { name: 'Thing' })).toHaveValue(
      words,
    );
  await expect(group(packing, 'Thing 6')).toHaveCount(0);
  await expect(box).toHaveValue('hat\ngloves');
});
