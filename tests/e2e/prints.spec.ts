/** Paper holds what the screen holds: every question on a blank sheet, every answer on a filled one, nothing cut off. */
import { fieldsOf } from '../../src/worksheet/answers';
import type { Field } from '../../src/worksheet/schema';
import { form } from '../../src/words/form.en';
import { chooseFull, fillIn, plan } from './filling';
import { feedbackLog, postMortem } from './sheets';
import { saidOf } from './values';
import { expectInside, missingFrom, pagesOf, pdfOf, press, shadesOf } from './paper';
import { kept, open } from './strip';
import { expect, test } from './test';

const SHEET = '/worksheets/post-mortem/';
const FORMATS = ['A4', 'Letter'] as const;
const LONG = 120_000; // milliseconds: it answers some hundred questions

/** Every word that a blank sheet asks with. A table that is sorted shows its trays instead of its columns. */
function labelsOf(field: Field): readonly string[] {
  if (field.kind === 'choice' || field.kind === 'choices')
    return [field.label, ...Object.values(field.options)];
  if (field.kind === 'scale') return [field.label, ...field.ends];
  if (field.kind !== 'table') return [field.label];
  const trays = field.columns.find(({ id }) => id === field.group);
  const columns = trays ? labelsOf(trays).slice(1) : field.columns.map(({ label }) => label);
  return [field.label, ...Object.values(field.rows ?? {}), ...columns];
}
const questions = [
  postMortem.title,
  ...postMortem.sections.map(({ title }) => title),
  ...fieldsOf(postMortem).flatMap((field) => [...labelsOf(field), field.hint ?? '']),
  ...postMortem.cards.flatMap(({ title, parts }) => [title, ...parts.map((part) => part.title)]),
];

for (const format of FORMATS) {
  for (const javaScriptEnabled of [true, false])
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled });

      test(`the blank sheet has every question, on ${format}`, async ({ page }, info) => {
        await page.goto(`${SHEET}print/`);
        const path = await pdfOf(page, info, { format });
        expect(await missingFrom(path, questions)).toEqual([]);
        await expectInside(path, format);
      });
    });

  test(`the example is whole, on ${format}`, async ({ page }, info) => {
    await page.goto(`${SHEET}example/`);
    const path = await pdfOf(page, info, { format });
    await expectInside(path, format);
    const shown = await page.getByRole('main').getByRole('definition').allInnerTexts();
    const said = await page.getByRole('article').getByRole('paragraph').allInnerTexts();
    expect(said.length).toBeGreaterThan(20);
    expect(await missingFrom(path, [...shown, ...said])).toEqual([]);
  });
}

test('the short version is what is printed, where it was chosen', async ({ page }, info) => {
  await page.goto(`${SHEET}print/`);
  const full = await pagesOf(await pdfOf(page, info));
  await page.getByRole('radio', { name: '15 minutes' }).check();
  const path = await pdfOf(page, info);
  expect(await pagesOf(path)).toBeLessThan(full);
  expect(await missingFrom(path, ['What went well?', 'What was your best answer?'])).toEqual([
    'What was your best answer?',
  ]);
});

test('a filled sheet has every answer, on A4 and on Letter', async ({ page }, info) => {
  test.setTimeout(LONG);
  await open(page, SHEET);
  await chooseFull(page, postMortem);
  const all = plan(page, postMortem);
  await fillIn(page, all);
  await kept(page);
  await press(page, 'Print this sheet');
  for (const format of FORMATS) {
    const path = await pdfOf(page, info, { format });
    expect(await missingFrom(path, all.flatMap(saidOf))).toEqual([]);
    expect(await missingFrom(path, ['Choose one', 'Download a copy'])).toHaveLength(2);
    await expectInside(path, format);
  }
});

test('a long answer goes on over as many pages as it needs', async ({ page }, info) => {
  await open(page, SHEET);
  const words = Array.from({ length: 667 }, (_, index) => `word${String(index).padStart(4, '0')}`);
  const long = words.join(' ');
  expect(long.length).toBeGreaterThan(6000);
  await page.getByRole('textbox', { name: 'What went well?' }).fill(long);
  await page.getByRole('textbox', { name: 'Guess 1', exact: true }).fill('x'.repeat(500)); // not a space in it
  await kept(page);
  await press(page, 'Print this sheet');
  for (const format of FORMATS) {
    const path = await pdfOf(page, info, { format });
    expect(await pagesOf(path)).toBeGreaterThan(1);
    expect(await missingFrom(path, words)).toEqual([]);
    await expectInside(path, format);
  }
});

test('the browser’s own print command prints the sheet, too', async ({ page }, info) => {
  await open(page, SHEET);
  await page.getByRole('textbox', { name: 'What went well?' }).fill('I was on time.\nTwice.');
  await kept(page);
  await page.waitForLoadState('networkidle'); // the code for paper came with the first key
  const path = await pdfOf(page, info);
  expect(await missingFrom(path, ['I was on time.', 'Twice.', 'Strengths first'])).toEqual([]);
  expect(await missingFrom(path, ['What was your best answer?'])).toHaveLength(1);
});

test('the card is printed alone, on one page', async ({ page }, info) => {
  await open(page, SHEET);
  await chooseFull(page, postMortem);
  const onCard = postMortem.cards.flatMap(({ parts }) => parts.map(({ field }) => field));
  const all = plan(page, postMortem, { wanted: ({ id }) => onCard.includes(id) });
  await fillIn(page, all);
  await page.getByRole('textbox', { name: 'What happened?' }).fill('Only on the whole sheet.');
  await kept(page);
  for (const { title, lead, parts } of postMortem.cards) {
    await press(page, `${title} Print only this`);
    const path = await pdfOf(page, info);
    expect(await pagesOf(path)).toBe(1);
    expect(await missingFrom(path, [title, lead, ...parts.map((part) => part.title)])).toEqual([]);
    expect(
      await missingFrom(path, all.filter(({ field }) => field.kind !== 'table').flatMap(saidOf)),
    ).toEqual([]);
    expect(await missingFrom(path, ['Only on the whole sheet.', 'Strengths first'])).toHaveLength(2);
  }
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await missingFrom(await pdfOf(page, info), ['Only on the whole sheet.'])).toEqual([]);
});

test('a card for somebody else is blank, on paper and as a message, whatever was answered', async ({
  page,
  context,
}, info) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/worksheets/feedback-log/');
  await page.getByRole('radio', { name: '20 minutes' }).check();
  const [card] = feedbackLog.cards;
  const { title = '', lead = '', parts = [] } = card ?? {};
  const questions = parts.map((part) => part.title);
  const answers = ['Fen Harbour', 'You ring back.', 'Said in confidence.'];
  const labels = ['Employer', questions[0] ?? '', 'What did they say?'];
  for (const [index, label] of labels.entries())
    await page.getByRole('textbox', { name: label }).fill(answers[index] ?? '');
  await kept(page);

  await press(page, `${title} Print only this`);
  const path = await pdfOf(page, info);
  expect(await pagesOf(path)).toBe(1);
  expect(await missingFrom(path, [title, lead, ...questions])).toEqual([]);
  expect(await missingFrom(path, answers)).toEqual(answers);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  const whole = await pdfOf(page, info);
  expect(await missingFrom(whole, [...answers, title])).toEqual([title]);

  await page.getByRole('button', { name: `${title} Copy it as a message` }).click();
  await expect(page.getByText(form.copied)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n\n')).toEqual([lead, ...questions.map((one, index) => `${index + 1}. ${one}`)]);
});

test('a card that holds nothing yet is printed with lines for a pen', async ({ page }, info) => {
  await open(page, SHEET);
  await page.getByRole('textbox', { name: 'Employer' }).fill('Fen Harbour');
  await kept(page);
  for (const { title, parts } of postMortem.cards) {
    await press(page, `${title} Print only this`);
    expect(await missingFrom(await pdfOf(page, info), [title, ...parts.map((part) => part.title)])).toEqual(
      [],
    );
  }
});

for (const address of [`${SHEET}print/`, `${SHEET}example/`])
  test(`dark mode prints black on white: ${address}`, async ({ page }, info) => {
    const shades: (readonly number[])[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      shades.push(await shadesOf(await pdfOf(page, info, { printBackground: true })));
    }
    const [light = [], dark = []] = shades;
    expect(dark).toEqual(light);
    const dots = dark.reduce((sum, count) => sum + count, 0);
    expect(dark[255]).toBeGreaterThan(0.7 * dots);
    expect(
      dark.findIndex((count) => count > 0),
      'the darkest dot',
    ).toBeLessThan(64);
  });
