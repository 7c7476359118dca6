/** A message of one's own: it grows with the answers until somebody makes it theirs, and from then on only they change it. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { simpleParser } from 'mailparser';
import { bring } from '../../src/words/bring.en';
import { desk } from '../../src/words/desk.en';
import { form as words } from '../../src/words/form.en';
import { letter as letterWords } from '../../src/words/letter.en';
import { fileFrom, kept, open } from './strip';
import { expect, test } from './test';

const SHEET = '/worksheets/feedback-email/';
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const body = (page: Page) => page.locator('textarea[name="message/letter/body"]');
const set = (page: Page) => page.locator('.set').first();

/** The choices of somebody who was turned down by e-mail. */
async function chooseAll(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Where are you now?' }).selectOption('by-email');
  await page.getByRole('radio', { name: 'The manager I would have worked for' }).check();
  await page.getByRole('radio', { name: 'E-mail', exact: true }).check();
  await page.getByRole('radio', { name: 'Warm', exact: true }).check();
  await box(page, 'Role').fill('Gardener');
  await box(page, 'Your name').fill('Robin Ashdown');
  await expect(set(page)).toContainText('Thank you for letting me know about the Gardener post');
}
const write = async (page: Page, that: string, written: string) => {
  await page.getByRole('radio', { name: letterWords.change }).check();
  await body(page).fill((await body(page).inputValue()).replace(that, written));
  await kept(page);
};

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
  await expect(page.getByText('What you could do for them')).toBeVisible();
  await page.getByRole('combobox', { name: 'Where are you now?' }).selectOption('thanks');
  await expect(page.getByText('What you could do for them')).toBeHidden();
  await expect(page.getByRole('group', { name: 'Questions that are easy to answer' })).toBeHidden();
  await page.getByRole('combobox', { name: 'Where are you now?' }).selectOption('contract');
  await expect(page.getByText('What you could do for them')).toBeVisible();
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

    const { text } = await fileFrom(page, words.backUp);
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

test('from a post-mortem with two gaps to a message that asks about one of them, by keyboard', async ({
  page,
}) => {
  const type = async (name: string | RegExp, said: string) => {
    await page
      .getByRole('textbox', { name, exact: typeof name === 'string' })
      .first()
      .focus();
    await page.keyboard.type(said);
  };
  await open(page, '/worksheets/post-mortem/');
  await type('Role', 'Gardener');
  await type('Employer', 'Harbour Parks');
  const question = (n: number) => page.getByRole('group', { name: `Question ${n}`, exact: true });
  await question(1).getByRole('textbox', { name: 'They asked' }).focus();
  await page.keyboard.type('What do you do in a drought?');
  await question(1).getByRole('radio', { name: 'Strong' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Add another question' }).first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('How do you prune a pear?');
  await question(2).getByRole('radio', { name: 'Gap' }).focus();
  await page.keyboard.press('Space');
  await kept(page);
  await expect(question(1).getByRole('radio', { name: 'Gap' })).toBeChecked();

  await open(page, SHEET);
  await page.getByRole('button', { name: /Harbour Parks/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: /Role: Gardener/ })).toBeChecked();
  await page.getByRole('checkbox', { name: /prune a pear/ }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: bring.take }).focus();
  await page.keyboard.press('Enter');
  await expect(box(page, 'Role')).toHaveValue('Gardener');
  await page.getByRole('combobox', { name: 'Where are you now?' }).focus();
  await page.keyboard.type('They turned me down by e');
  await expect(set(page)).toContainText('How could I answer “How do you prune a pear?” better next time?');
  await expect(set(page)).not.toContainText('drought');
  await expect(page.getByRole('link', { name: words.broughtIn })).toHaveAttribute(
    'href',
    /post-mortem\/\?entry=/,
  );
  await kept(page);

  await page.reload();
  await page.getByRole('button', { name: /Harbour Parks/ }).click();
  await expect(page.getByRole('checkbox', { name: /prune a pear/ }), 'never twice').toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: /drought/ })).not.toBeChecked();
});

test.describe('taken along', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('it is copied, with paragraphs where they are known, and what was taken is kept', async ({ page }) => {
    await open(page, SHEET);
    await chooseAll(page);
    await page.getByRole('button', { name: letterWords.copyAll }).first().click();
    await expect(page.getByText(words.copied).first()).toBeVisible();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return {
        text: await navigator.clipboard.readText(),
        html: await (await item?.getType('text/html'))?.text(),
      };
    });
    expect(copied.text).toMatch(/^Thank you, and one question: Gardener\n\nHello,\n\nThank you/);
    expect(copied.html).toContain('<p>Hello,</p>');
    await box(page, 'Role').fill('Head gardener');
    await expect(page.getByText(letterWords.changed)).toBeVisible();
  });

  test('it is a draft that e-mail programs read', async ({ page }) => {
    await open(page, SHEET);
    await chooseAll(page);
    await box(page, 'Their e-mail address').fill('ms.lind@parks.example');
    await kept(page);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.eml }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.eml$/);
    const mail = await simpleParser(await readFile(await file.path()));
    expect(mail.subject).toBe('Thank you, and one question: Gardener');
    expect(mail.text?.trim()).toBe(await body(page).inputValue());
    expect([mail.to].flat()[0]?.text).toBe('ms.lind@parks.example');
  });

  test('it opens an e-mail program, and a message too long for a link is copied instead', async ({
    page,
  }) => {
    await open(page, SHEET);
    await chooseAll(page);
    await write(page, 'Thank you', `${'A long story. '.repeat(200)}Thank you`);
    await page.getByRole('button', { name: words.mailto }).last().click();
    await expect(page.getByText(letterWords.tooLong)).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('A long story.');
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
  expect((await fileFrom(page, words.asText)).text).toContain('Dear Maja,\n\nThere is soup on the stove.');
});
