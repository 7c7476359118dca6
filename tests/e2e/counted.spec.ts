/** Rows that are counted, rows that become a history, and sentences with gaps. */
import type { Page } from '@playwright/test';
import { openAsleep } from './asleep';
import { called, chooseFull, group } from './filling';
import { fewGoals } from './sheets';
import { missingFrom, pdfOf, press } from './paper';
import { copyFrom, kept, open } from './strip';
import { expect, test } from './test';

const SHEET = '/worksheets/few-goals/';
const goals = (page: Page) => group(page, 'Goals');
const goal = (page: Page, number: number) => group(goals(page), `Goal ${number}`);
const tray = (page: Page, name: string) =>
  page.locator('.tray').filter({ has: page.getByRole('heading', { name, exact: true }) });
const inTray = (page: Page, name: string) =>
  tray(page, name).getByRole('textbox', { name: 'Goal', exact: true });
const moveTo = (page: Page, number: number) =>
  goals(page).getByRole('combobox', { name: called('Move to', `Goal ${number}`) });

/** As many goals as there are names, each added by its button. */
async function addGoals(page: Page, names: readonly string[]): Promise<void> {
  for (const [index, name] of names.entries()) {
    if (index > 0) await goals(page).getByRole('button', { name: 'Add another goal' }).click();
    await goal(page, index + 1)
      .getByRole('textbox', { name: 'Goal', exact: true })
      .fill(name);
    if (index === 0) await moveTo(page, 1).selectOption({ label: 'Now' });
  }
}
const valuesIn = (page: Page, name: string) =>
  inTray(page, name).evaluateAll((all) => all.map((one) => ('value' in one ? one.value : '')));

test.describe('a tray that holds two', () => {
  test.beforeEach(async ({ page }) => {
    await open(page, SHEET);
    await chooseFull(page, fewGoals);
    await addGoals(page, ['Birds', 'Gate', 'Heron']);
  });

  test('takes new rows while there is room, and the next goes where there is some', async ({ page }) => {
    expect(await valuesIn(page, 'Now')).toEqual(['Birds', 'Gate']);
    expect(await valuesIn(page, 'Later')).toEqual(['Heron']);
  });

  test('refuses a third with a reason, and it can be put away in one step', async ({ page }) => {
    await moveTo(page, 3).selectOption({ label: 'Done' });
    await moveTo(page, 3).selectOption({ label: 'Now' });
    const reason = tray(page, 'Done').getByText('“Now” holds 2, so that each of them gets done.');
    await expect(reason).toBeVisible();
    await expect(page.locator('.saying')).toHaveText(/^“Now” holds 2, so that/);
    await expect(moveTo(page, 3)).toBeFocused();
    await expect(moveTo(page, 3)).toHaveValue('done');
    await kept(page);
    expect(await copyFrom(page)).toMatch(/Now:\n1\. .*Birds[^]*2\. .*Gate[^]*Done:\n1\. .*Heron/);

    await page.getByRole('button', { name: 'Put this one under “Later”' }).press('Enter');
    expect(await valuesIn(page, 'Later')).toEqual(['Heron']);
    await expect(reason).toHaveCount(0);
    await expect(moveTo(page, 3)).toBeFocused();
  });

  test('makes room for a third in one step, and keeps that', async ({ page }) => {
    await moveTo(page, 3).selectOption({ label: 'Now' });
    await page.getByRole('button', { name: 'Make room: put “Birds” under “Later”' }).click();
    expect(await valuesIn(page, 'Now')).toEqual(['Gate', 'Heron']);
    await kept(page);
    await page.reload();
    await expect(inTray(page, 'Now')).toHaveCount(2);
    expect(await valuesIn(page, 'Now')).toEqual(['Gate', 'Heron']);
    expect(await valuesIn(page, 'Later')).toEqual(['Birds']);
  });
});

test('a row of a history begins with today', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-27T23:30:00'));
  await open(page, SHEET);
  await chooseFull(page, fewGoals);
  const looks = group(page, 'Looking back');
  await expect(looks.getByLabel('Day')).toHaveCount(0);
  await looks.getByRole('button', { name: 'New look, with today’s date' }).click();
  await expect(looks.getByLabel('Day')).toHaveValue('2026-11-27');
  // That somebody looked is worth keeping, even if they wrote nothing.
  await kept(page);
  await page.reload();
  await expect(looks.getByLabel('Day')).toHaveValue('2026-11-27');
});

test('a sentence is written in its gaps, and read as one', async ({ page }, info) => {
  await open(page, SHEET);
  await chooseFull(page, fewGoals);
  const promise = group(page, 'A promise');
  await promise.getByRole('textbox', { name: 'If' }).fill('the path\n is dry');
  await kept(page);
  expect(await copyFrom(page)).toContain('A promise: If the path is dry, then I will …');
  await promise.getByRole('textbox', { name: 'then I will' }).fill('cycle.');
  await kept(page);
  await page.reload();
  await expect(promise.getByRole('textbox', { name: 'If' })).toHaveValue('the path is dry');
  await expect(promise.getByRole('textbox', { name: 'then I will' })).toHaveValue('cycle');
  await goal(page, 1).getByRole('textbox', { name: 'When', exact: true }).fill('I hear one');
  await goal(page, 1).getByRole('textbox', { name: 'I', exact: true }).fill('stop');
  await kept(page);
  await press(page, 'Print this sheet');
  expect(
    await missingFrom(await pdfOf(page, info), [
      'If the path is dry, then I will cycle.',
      'When I hear one I stop.',
    ]),
  ).toEqual([]);

  await page.goto(`${SHEET}print/`);
  expect(
    await missingFrom(await pdfOf(page, info), ['If', 'then I will', 'Goal', 'How it begins', 'By when?']),
  ).toEqual([]);
});

test('what is written into a gap before the script comes is kept, and nothing is where nobody wrote', async ({
  page,
}) => {
  const wake = await openAsleep(page, SHEET);
  await chooseFull(page, fewGoals);
  await group(page, 'A promise').getByRole('textbox', { name: 'then I will' }).fill('read');
  await goal(page, 1).getByRole('textbox', { name: 'I', exact: true }).fill('stop');
  wake();
  await kept(page);
  const copy = await copyFrom(page);
  expect(copy).toContain('A promise: If …, then I will read.');
  expect(copy).toContain('How it begins: When … I stop.');
  await page.unrouteAll();
  await page.reload();
  await expect(goal(page, 1).getByRole('textbox', { name: 'I', exact: true })).toHaveValue('stop');

  // A row that stands ready is nothing that somebody wrote.
  await open(page, `${SHEET}?new`);
  await goal(page, 1).getByRole('textbox', { name: 'Goal', exact: true }).focus();
  await page.goto('/worksheets/');
  await expect(page.locator('.sheets li')).toHaveCount(1);
});

test('the short version shows the columns that belong to it', async ({ page }) => {
  await open(page, SHEET);
  await expect(goal(page, 1).getByRole('textbox', { name: 'Goal', exact: true })).toBeVisible();
  await expect(goal(page, 1).getByLabel('By when?')).toBeVisible();
  await expect(group(goal(page, 1), 'How it begins')).toBeHidden();
  await chooseFull(page, fewGoals);
  await expect(group(goal(page, 1), 'How it begins')).toBeVisible();
});
