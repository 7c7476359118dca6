/** What comes into a message from another sheet, and how a message is taken along. */
import { readFile } from 'node:fs/promises';
import { simpleParser } from 'mailparser';
import { bring } from '../../src/words/bring.en';
import { form as words, ways } from '../../src/words/form.en';
import { letter as letterWords } from '../../src/words/letter.en';
import { SHEET, body, box, chooseAll, set, write } from './message';
import { kept, open } from './strip';
import { expect, test } from './test';

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

test('a post-mortem leads on to the message, with what it holds on offer and nothing filled in', async ({
  page,
}) => {
  await open(page, '/worksheets/post-mortem/');
  await box(page, 'Role').fill('Gardener');
  await kept(page);
  await page.getByRole('link', { name: 'Feedback e-mail' }).click();
  await expect(page).toHaveURL(/\/feedback-email\/\?from=[\w-]+$/);
  await expect(page.getByRole('checkbox', { name: /Role: Gardener/ })).toBeVisible();
  await expect(box(page, 'Role')).toHaveValue('');
  await page.getByRole('button', { name: bring.take }).click();
  await expect(box(page, 'Role')).toHaveValue('Gardener');
  await expect(page).toHaveURL(/\/feedback-email\/\?entry=[\w-]+$/);
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
      page.getByRole('button', { name: ways.eml }).click(),
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
    await page.getByRole('button', { name: ways.mailto }).last().click();
    await expect(page.getByText(letterWords.tooLong)).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('A long story.');
  });
});
