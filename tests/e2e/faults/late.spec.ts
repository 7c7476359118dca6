/** The script comes late: what was typed before it wins, what was kept fills the rest, and nothing of either is lost. */
import type { Page } from '@playwright/test';
import { fieldsOf } from '../../../src/worksheet/answers';
import type { Field } from '../../../src/worksheet/schema';
import { openAsleep } from '../asleep';
import { chooseFull, fillIn, plan, planned, readBack, there } from '../filling';
import { everyKind } from '../sheets';
import { saidOf } from '../values';
import type { Filled, RowsField } from '../filling';
import { copyFrom, kept, open } from '../strip';
import { expect, test } from '../test';

const SHEET = '/worksheets/every-kind/';

test.describe.configure({ timeout: 60_000 });

/** What is expected on the page, in the copy, and after coming back: all of it. */
async function holds(page: Page, answers: Record<string, Filled['value']>, typed: readonly Filled[]) {
  const all = plan(page, everyKind, { rows: (field) => 2 * there(field) }).filter(
    ({ path }) => path in answers,
  );
  expect(all).toHaveLength(Object.keys(answers).length);
  await kept(page);
  expect(await readBack(all)).toEqual(answers);
  const copy = await copyFrom(page);
  for (const words of typed.flatMap(saidOf)) expect(copy).toContain(words);
  await page.unrouteAll();
  await page.reload();
  await kept(page);
  expect(await readBack(all)).toEqual(answers);
}

/** Fills in what is wanted, on a page that is awake, as on a day before. */
async function earlier(page: Page, wanted: (field: Field) => boolean): Promise<readonly Filled[]> {
  await open(page, SHEET);
  await chooseFull(page, everyKind);
  const before = plan(page, everyKind, { first: 100, rows: there, wanted });
  await fillIn(page, before);
  await kept(page);
  return before;
}

test.describe('what is typed before the script comes', { tag: '@naive' }, () => {
  test('is kept, into every kind of control', async ({ page }) => {
    const wake = await openAsleep(page, SHEET);
    await chooseFull(page, everyKind);
    const typed = plan(page, everyKind, { rows: there });
    await fillIn(page, typed);
    wake();
    await holds(page, planned(typed), typed);
  });

  for (const side of ['even', 'odd'])
    test(`is kept beside answers in other fields, typed into the ${side} ones`, async ({ page }) => {
      const isTyped = (field: Field) => fieldsOf(everyKind).indexOf(field) % 2 === (side === 'odd' ? 1 : 0);
      const before = await earlier(page, (field) => !isTyped(field));
      const wake = await openAsleep(page, page.url());
      const typed = plan(page, everyKind, { rows: there, wanted: isTyped });
      await fillIn(page, typed);
      wake();
      await holds(page, { ...planned(before), ...planned(typed) }, [...before, ...typed]);
    });

  test('wins over answers in the same fields, and rows come together', async ({ page }) => {
    const before = await earlier(page, () => true);
    const wake = await openAsleep(page, page.url());
    const typed = plan(page, everyKind, { rows: there });
    await fillIn(page, typed);
    wake();
    // The rows that were kept come first; those that were typed are added below.
    const numbered = typed.map((one) => ({ ...one, path: shifted(one) }));
    await holds(page, { ...planned(before), ...planned(numbered) }, [
      ...typed,
      ...before.filter(({ field }) => isAdded(field)),
    ]);
  });

  test('is whole, when the script comes in the middle of a word', async ({ page }) => {
    await earlier(page, ({ id }) => id === 'place' || id === 'story');
    const wake = await openAsleep(page, page.url());
    const story = page.getByRole('textbox', { name: 'How was it?' });
    await story.pressSequentially('We went around the la');
    wake();
    await story.pressSequentially('ke, and a heron stood there on one leg, and would not be hurried.');
    await kept(page);
    const whole = 'We went around the lake, and a heron stood there on one leg, and would not be hurried.';
    await expect(story).toHaveValue(whole);
    await expect(story).toBeFocused();
    expect(await story.evaluate((box: HTMLTextAreaElement) => box.selectionStart)).toBe(whole.length);
    expect(await copyFrom(page)).toContain(whole);
    await page.unrouteAll();
    await page.reload();
    await expect(story).toHaveValue(whole);
  });
});

const isAdded = (field: Field): field is RowsField =>
  field.kind === 'list' || (field.kind === 'table' && !field.rows);

/** "Good thing 1" was typed while two were kept: it is now number 3. */
function shifted({ path, field }: Filled): string {
  const by = isAdded(field) ? there(field) : 0;
  return path.replace(/\d+/, (number) => String(Number(number) + by));
}

test('what the browser puts back by itself never beats what is kept', async ({ page, context }) => {
  await earlier(page, ({ id }) => id === 'place');
  const story = page.getByRole('textbox', { name: 'How was it?' });
  await story.fill('Old words');
  await kept(page);
  await page.addInitScript(() => {
    const seen = new Set<string>();
    const look = () => {
      const box = document.querySelector<HTMLTextAreaElement>('[name="story"]');
      if (box) seen.add(box.value);
      setTimeout(look);
    };
    Object.assign(globalThis, { seen });
    look();
  });
  const address = page.url();
  await page.goto('/guide/');
  const other = await context.newPage();
  await open(other, address);
  await other.getByRole('textbox', { name: 'How was it?' }).fill('New words');
  await kept(other);
  await page.goBack();
  await kept(page);
  await expect(story).toHaveValue('New words');
  const seen = await page.evaluate(() => Array.from(Reflect.get(globalThis, 'seen') as Set<string>));
  expect(seen, 'or the browser put nothing back, and this shows nothing').toEqual([
    '',
    'Old words',
    'New words',
  ]);
  expect(await copyFrom(page)).toContain('New words');
});
