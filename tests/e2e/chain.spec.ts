/** From a message to what comes up again: sent, reminded, answered, logged, thanked for, and seen with the third sheet. */
import { bring } from '../../src/words/bring.en';
import { desk as words } from '../../src/words/desk.en';
import { SHEET, box, chooseAll, happened, set } from './message';
import { put, recordOf, stampOf } from './seed';
import { kept, open } from './strip';
import { expect, test } from './test';

const SAID = 'Good answers, and each of them twice as long as we had time for.';
const THANKS = 'They gave me feedback, and I want to thank them';

/** Feedback of an earlier time, as a page kept it. */
const earlier = (id: string, employer: string, said: string) => {
  const answers = { employer, said, tags: [{ id: 't', text: 'examples too long' }] };
  const clocks = Object.fromEntries(Object.keys(answers).map((field) => [field, [stampOf(1)]]));
  return [
    id,
    recordOf({ id, role: '', employer }, [], { worksheet: 'feedback-log', answers, clocks }),
  ] as const;
};

test('a message is sent, reminded of, answered, logged and thanked for, and a theme shows with the third', async ({
  page,
}) => {
  const on = (day: string) => page.clock.setFixedTime(new Date(`${day}T10:00:00`));
  const due = page.locator('.dates li');
  const theme = page.locator('.theme summary', { hasText: /examples too long/i });
  await on('2026-11-24');
  await page.goto('/guide/');
  await put(page, [
    earlier('one', 'Fen Harbour', 'Shorter, please.'),
    earlier('two', 'The Atlas Room', 'We got lost in your answers.'),
  ]);

  await test.step('sent', async () => {
    await open(page, SHEET);
    await chooseAll(page);
    await box(page, 'Employer').fill('Harbour Parks');
    await happened(page, 0, 'Sent, or said', '2026-11-24');
    await page.goto('/worksheets/');
    await expect(due).toHaveText([/^Send your one reminder.*on 1 December 2026/]);
    await expect(page.getByText(words.themesFew)).toBeVisible();
    await expect(theme).toHaveCount(0);
  });

  await test.step('a week later the reminder is due, once', async () => {
    await on('2026-12-01');
    await page.goto('/worksheets/');
    await expect(due).toHaveText([new RegExp(`^Send your one reminder.*${words.dueToday}`)]);
    await due.getByRole('link').click();
    await expect(set(page)).toContainText('the Gardener post');
    await page.locator('#follow-up-add').click();
    await happened(page, 1, 'Reminded them, once', '2026-12-01');
    await page.goto('/worksheets/');
    await expect(page.getByRole('link', { name: /Harbour Parks.*Feedback e-mail/ })).toBeVisible();
    await expect(due).toHaveCount(0);
  });

  await test.step('answered, and the answer logged', async () => {
    await on('2026-12-03');
    await page.getByRole('link', { name: /Harbour Parks.*Feedback e-mail/ }).click();
    await expect(set(page)).toContainText('the Gardener post');
    await page.locator('#follow-up-add').click();
    await happened(page, 2, 'They answered', '2026-12-03');
    await page.getByRole('link', { name: 'Feedback log' }).click();
    await expect(page).toHaveURL(/feedback-log\/\?from=/);
    await page.getByRole('button', { name: bring.take }).click();
    await expect(box(page, 'Employer')).toHaveValue('Harbour Parks');
    await box(page, 'What did they say?').fill(SAID);
    await kept(page);
    await page.goto('/worksheets/');
    await expect(page.getByText(words.themesFew), 'two of three sheets say what it was about').toBeVisible();
    await expect(theme).toHaveCount(0);
  });

  await test.step('thanked for', async () => {
    await page.getByRole('link', { name: /Harbour Parks.*Feedback log/ }).click();
    await expect(box(page, 'What did they say?')).toHaveValue(SAID);
    await page.getByRole('link', { name: 'Feedback e-mail' }).click();
    await expect(page).toHaveURL(/feedback-email\/\?from=/);
    await page.getByRole('button', { name: bring.take }).click();
    await expect(box(page, 'Employer')).toHaveValue('Harbour Parks');
    await page.getByRole('combobox', { name: 'Where are you now?' }).selectOption({ label: THANKS });
    await box(page, 'Your name').fill('Robin Ashdown');
    await expect(set(page)).toContainText('Thank you');
    await expect(set(page)).toContainText('Robin Ashdown');
    await happened(page, 0, 'Sent, or said', '2026-12-03');
    await page.goto('/worksheets/');
    // Nobody has to be reminded of a thank-you. What is left is to keep in touch.
    await expect(due).toHaveText([
      /^Write a line, to keep in touch.*on 3 March 2027/,
      /^Write another line, to keep in touch.*on 3 June 2027/,
    ]);
  });

  await test.step('seen with the third sheet that says it', async () => {
    await expect(theme).toHaveCount(0);
    await page.getByRole('link', { name: /Harbour Parks.*Feedback log/ }).click();
    await expect(box(page, 'What did they say?')).toHaveValue(SAID);
    await page.locator('#tags input, #tags textarea').first().fill('Examples too long');
    await kept(page);
    await page.goto('/worksheets/');
    await expect(theme).toContainText('3 of 3');
    await theme.click();
    await expect(page.locator('.theme details[open] li')).toContainText([SAID, /./, /./]);
  });
});
