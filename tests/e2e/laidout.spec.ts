/** The desk, laid out: by application and by worksheet, the next step of each, the chain, and two hundred sheets of all kinds. */
import type { Page } from '@playwright/test';
import { bring } from '../../src/words/bring.en';
import { desk as words } from '../../src/words/desk.en';
import { fill } from '../../src/worksheet/words';
import { allExamples } from '../unit/content';
import { DESK, rows } from './desk';
import { put, recordOf, stampOf } from './seed';
import { kept, open } from './strip';
import { expect, test } from './test';

/** A sheet of any worksheet, kept so many seconds after the first. */
function sheet(id: string, worksheet: string, answers: object, second = 1): readonly [string, string] {
  const clocks = Object.fromEntries(Object.keys(answers).map((field) => [field, [stampOf(second)]]));
  const record = recordOf({ id, role: '', employer: '' }, [], { worksheet, answers, clocks });
  return [id, record];
}
const fen = { employer: 'Fen Harbour', role: 'Tide clerk' };
/** The application that is chosen on the label. */
const partOf = (page: Page) => page.getByLabel(bring.belongs).locator('option:checked');
const groups = (page: Page) => page.locator('.groups > details > summary');
const lay = (page: Page, name: string) => page.getByRole('radio', { name }).check();

async function deskOf(page: Page, records: readonly (readonly [string, string])[]): Promise<void> {
  await page.goto('/guide/');
  await put(page, records);
  await page.goto(DESK);
  await expect(rows(page).first()).toBeVisible();
}

test('an empty desk asks where somebody is, and leads there', async ({ page }) => {
  await page.goto(DESK);
  const doors = page.locator('.begin').getByRole('link');
  await expect(doors).toHaveText([
    /It came today/,
    /I want to know why/,
    /I want to change/,
    /ready to try again/,
  ]);
  await doors.first().click();
  await expect(page).toHaveURL('/worksheets/first-day/');
});

test('sheets lie by application, with the next step of each, and the choice is remembered', async ({
  page,
}) => {
  await deskOf(page, [
    sheet('a', 'post-mortem', fen, 1),
    sheet('b', 'feedback-log', { ...fen, employer: 'fen harbour', said: 'Good.' }, 2),
    sheet('c', 'post-mortem', { employer: 'The Atlas Room', role: 'Map folder' }, 3),
    sheet('d', 'development-plan', { name: 'Spring' }, 4),
  ]);
  await lay(page, words.views.application);
  await expect(groups(page)).toHaveText([
    /The Atlas Room, Map folder sheets: 1/,
    /Fen Harbour, Tide clerk sheets: 2/i,
    /Not about one application sheets: 1/,
  ]);
  const first = page.locator('.groups > details').nth(1);
  await expect(first.getByRole('link').first()).toHaveText(/Interview post-mortem/);
  await first.locator('.next').getByRole('link', { name: 'Feedback e-mail' }).click();
  await expect(page.getByRole('group', { name: /Fen Harbour, Tide clerk/ })).toBeVisible();
  await page.getByRole('button', { name: bring.take }).click();
  await kept(page);
  await expect(partOf(page)).toHaveText(/Fen Harbour, Tide clerk/i);

  await page.goto(DESK);
  await expect(page.getByRole('radio', { name: words.views.application })).toBeChecked();
  await expect(groups(page).first()).toHaveText(/Fen Harbour, Tide clerk sheets: 3/i);
  await lay(page, words.views.worksheet);
  await expect(groups(page)).toHaveText([
    /post-mortem sheets: 2/,
    /e-mail sheets: 1/,
    /log sheets: 1/,
    /plan sheets: 1/,
  ]);
});

test('an application is chosen on the label, its names come along, and it holds when they change', async ({
  page,
}) => {
  await deskOf(page, [sheet('a', 'post-mortem', fen)]);
  await open(page, '/worksheets/feedback-log/');
  // What is offered stands in line with the title, on a sheet without a message as well.
  const left = async (selector: string) =>
    Math.round((await page.locator(selector).first().boundingBox())?.x ?? NaN);
  await expect.poll(() => left('.bring p')).toBe(await left('h1'));
  await page.getByLabel(bring.belongs).selectOption({ label: 'Fen Harbour, Tide clerk' });
  await expect(page.getByRole('textbox', { name: 'Employer' })).toHaveValue('Fen Harbour');
  await expect(page.getByRole('textbox', { name: 'Role', exact: true })).toHaveValue('Tide clerk');
  await page.getByRole('textbox', { name: 'Employer' }).fill('Fen Harbour Trust');
  await kept(page);
  await page.reload();
  await expect(partOf(page)).toHaveText('Fen Harbour Trust, Tide clerk');
  await page.goto(DESK);
  await lay(page, words.views.application);
  await expect(groups(page)).toHaveText([/Fen Harbour.*sheets: 2/]);

  // And it can be made one of its own.
  await rows(page)
    .getByRole('link', { name: /Feedback log/ })
    .click();
  await page.getByLabel(bring.belongs).selectOption({ label: bring.belongsOwn });
  await kept(page);
  await page.goto(DESK);
  await expect(groups(page)).toHaveCount(2);
});

test('the chain says how many of each are kept', async ({ page }) => {
  await deskOf(page, [sheet('a', 'post-mortem', fen), sheet('b', 'post-mortem', { role: 'Other' })]);
  const chain = page.locator('.chain');
  await expect(chain.getByRole('link', { name: /Interview post-mortem/ })).toContainText(
    fill(words.countHere, { count: 2 }),
  );
  await expect(chain.getByRole('link', { name: /Feedback log/ })).not.toContainText('kept here');
});

for (const width of [360, 1280])
  test(`two hundred sheets of all kinds are laid out, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const mine = allExamples.filter(({ worksheet }) => !/^(every-kind|few-goals|a-note)$/.test(worksheet));
    const many = Array.from({ length: 200 }, (_, index) => {
      const example = mine[index % mine.length];
      const turn = Math.floor(index / mine.length);
      const { employer } = { employer: '', ...example?.answers };
      const answers = {
        ...example?.answers,
        ...(employer !== '' && { employer: `${employer} ${turn}` }),
      };
      return sheet(`s${index}`, example?.worksheet ?? '', answers, index);
    });
    await deskOf(page, many);
    for (const view of Object.values(words.views)) {
      await lay(page, view);
      await expect(page.getByText(fill(words.shown, { shown: 50, count: 200 }))).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await lay(page, words.views.application);
    const before = await groups(page).count();
    await page.getByRole('button', { name: fill(words.more, { count: 50 }) }).click();
    await expect.poll(() => groups(page).count()).toBeGreaterThan(before);
    await expect(page.locator('.dates li').first()).toBeVisible();
    await expect(page.locator('.theme summary').first()).toBeAttached();
    await page.getByRole('searchbox', { name: words.look }).fill('tarnholt 1');
    await expect(rows(page).first()).toContainText('Tarnholt');
  });
