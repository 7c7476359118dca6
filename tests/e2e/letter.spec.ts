/** A message of one's own: it grows with the answers until somebody makes it theirs, and from then on only they change it. */
import { desk } from '../../src/words/desk.en';
import { ways } from '../../src/words/form.en';
import { letter as letterWords } from '../../src/words/letter.en';
import { SHEET, body, box, chooseAll, set, write } from './message';
import { fileFrom, kept, open } from './strip';
import { expect, test } from './test';

test(
  'grows with the answers, says what each sentence is for, and reads itself through',
  { tag: '@firefox' },
  async ({ page }) => {
    await open(page, SHEET);
    await chooseAll(page);
    await expect(set(page).getByText('Thanks first.')).toBeVisible();
    await expect(page.getByText('It is addressed to nobody by name.')).toBeVisible();
    await page.getByRole('textbox', { name: /^Their name/ }).fill('Ms Lind');
    await expect(set(page)).toContainText('Dear Ms Lind,');
    await expect(page.getByText('It is addressed to nobody by name.')).toHaveCount(0);
    await expect(page.getByText(letterWords.nothing)).toBeVisible();
  },
);

test('asks only what matters for the choice', async ({ page }) => {
  await open(page, SHEET);
  await expect(page.getByText('What you could do for them', { exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: 'Where are you now?' }).selectOption('thanks');
  await expect(page.getByText('What you could do for them', { exact: true })).toBeHidden();
  await expect(page.getByRole('group', { name: 'Questions that are easy to answer' })).toBeHidden();
  await page.getByRole('combobox', { name: 'Where are you now?' }).selectOption('contract');
  await expect(page.getByText('What you could do for them', { exact: true })).toBeVisible();
});

test('asks for its phrases with the first choice, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, SHEET);
  await box(page, 'Role').fill('Gardener');
  await kept(page);
  expect(asked.filter((path) => /letter\.json|draft/.test(path))).toEqual([]);
  await page.getByRole('combobox', { name: 'Where are you now?' }).selectOption('silence');
  await expect(set(page)).toContainText('Gardener post');
  expect(asked.filter((path) => path.endsWith('letter.json'))).toHaveLength(1);
});

test.describe('what somebody wrote in it', () => {
  const MINE = 'Thank you, truly, for the tea';

  test('outlives every change of answers, a reload, and a restore', async ({ browser, page }) => {
    await open(page, SHEET);
    await chooseAll(page);
    await write(page, 'Thank you for letting me know', MINE);
    for (const situation of ['by-phone', 'thanks', 'notes', 'by-email'])
      await page.getByRole('combobox', { name: 'Where are you now?' }).selectOption(situation);
    for (const tone of ['Formal', 'Brief'])
      await page.getByRole('radio', { name: tone, exact: true }).check();
    await box(page, 'Role').fill('Head gardener');
    await expect(page.getByText(letterWords.changed)).toBeVisible();
    await expect(body(page)).toHaveValue(new RegExp(MINE));
    await kept(page);
    await page.reload();
    await kept(page);
    await expect(body(page)).toHaveValue(new RegExp(MINE));
    await expect(page.getByText(letterWords.changed)).toBeVisible();

    const { text } = await fileFrom(page, ways.backUp);
    const other = await browser.newPage();
    await other.goto('/worksheets/');
    await other
      .getByText(desk.choose)
      .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await other.getByRole('button', { name: 'Bring it in', exact: true }).click();
    await other.getByRole('link', { name: /Head gardener/ }).click();
    await expect(body(other)).toHaveValue(new RegExp(MINE));
    await other.close();
  });

  test('outlives another tab that changes the answers', async ({ context, page }) => {
    await open(page, SHEET);
    await chooseAll(page);
    await kept(page);
    const other = await context.newPage();
    await open(other, page.url());
    await expect(set(other)).toContainText('Gardener post');
    await write(page, 'Thank you for letting me know', MINE);
    await expect(set(other)).toContainText(MINE);
    await box(other, 'Role').fill('Head gardener');
    await kept(other);
    await expect(body(other)).toHaveValue(new RegExp(MINE));
    await expect(box(page, 'Role')).toHaveValue('Head gardener');
    await expect(body(page)).toHaveValue(new RegExp(MINE));
  });

  test('takes in later answers sentence by sentence, when asked to', async ({ page }) => {
    await open(page, SHEET);
    await chooseAll(page);
    await write(page, 'With kind regards,', 'With kind regards from the greenhouse,');
    await box(page, 'Role').fill('Head gardener');
    await page.getByRole('button', { name: letterWords.take }).click();
    await expect(body(page)).toHaveValue(/the Head gardener post[^]*With kind regards from the greenhouse,/);
    await expect(page.getByText(letterWords.changed)).toHaveCount(0);
  });

  test('comes back after “start again”, a reload later too', async ({ page }) => {
    await open(page, SHEET);
    await chooseAll(page);
    await write(page, 'Thank you for letting me know', MINE);
    await page.getByRole('button', { name: letterWords.again }).click();
    await expect(body(page)).not.toHaveValue(new RegExp(MINE));
    await kept(page);
    await page.reload();
    await page.getByRole('button', { name: letterWords.back }).click();
    await expect(body(page)).toHaveValue(new RegExp(MINE));
  });
});

test('news of today is answered with a night’s sleep', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-24T10:00:00Z');
  await open(page, SHEET);
  await chooseAll(page);
  await page.getByLabel('When did the news come?').fill('2026-11-24');
  await expect(page.getByText('The news came today.')).toBeVisible();
  await page.getByLabel('When did the news come?').fill('2026-11-23');
  await expect(page.getByText('The news came today.')).toHaveCount(0);
});

test('a worksheet that no code has heard of has a message of its own', async ({ page }) => {
  await open(page, '/worksheets/a-note/');
  await box(page, 'To').fill('Maja');
  await page.getByRole('radio', { name: 'Soup' }).check();
  await page.getByRole('radio', { name: 'On paper' }).check();
  await expect(set(page)).toContainText('There is soup on the stove.');
  await expect(page.getByRole('heading', { name: 'Through the window' })).toBeVisible();
  await kept(page);
  expect((await fileFrom(page, ways.asText)).text).toContain('Dear Maja,\n\nThere is soup on the stove.');
});
