/** A backup in a browser that has gone on: looked at first, and then brought in just as was said. */
import { readFile } from 'node:fs/promises';
import { desk as words, restoring } from '../../src/words/desk.en';
import { form, ways } from '../../src/words/form.en';
import { fill } from '../../src/worksheet/words';
import { DESK, allKept, atDesk, choose, openSheet, role, rows, said, test, wentWell } from './desk';
import { chooseFull, fillIn, plan, planned, readBack } from './filling';
import { everyKind } from './sheets';
import { atFile, file, plannedOn, isSheet } from './overlap';
import type { Sheet } from './overlap';
import { three } from './seed';
import { awake, fileFrom, kept, open } from './strip';
import { expect } from './test';

test.describe.configure({ timeout: 60_000 });

const { standings } = restoring;
const [, map] = three;
const LONG = 120_000; // milliseconds: it answers every kind of question

test('all that somebody wrote is there in another browser, to the last word', async ({ page, elsewhere }) => {
  test.setTimeout(LONG);
  await atDesk(page);
  await open(page, '/worksheets/every-kind/');
  await chooseFull(page, everyKind);
  const all = plan(page, everyKind);
  await fillIn(page, all);
  await kept(page);
  await page.goto(DESK);
  const { name, text } = await fileFrom(page, words.download);
  expect(name).toMatch(/^second-draft-backup-\d{4}-\d\d-\d\d\.json$/);
  await expect(said(page)).toHaveText(words.downloaded);

  await elsewhere.goto(DESK);
  await choose(elsewhere, text);
  const titles = await rows(page).locator('b').allInnerTexts();
  expect(await plannedOn(elsewhere)).toEqual({ [standings.new]: titles });
  await expect(rows(elsewhere), 'nothing before the button').toHaveCount(0);
  await elsewhere.getByRole('button', { name: restoring.merge, exact: true }).click();
  await expect(elsewhere.getByText(fill(restoring.done, { count: 4 }))).toBeVisible();
  expect(await rows(elsewhere).locator('b').allInnerTexts()).toEqual(titles);

  await rows(elsewhere).first().getByRole('link').click();
  await awake(elsewhere);
  await kept(elsewhere);
  await chooseFull(elsewhere, everyKind);
  expect(await readBack(plan(elsewhere, everyKind))).toEqual(planned(all));
  for (const one of three) {
    await openSheet(elsewhere, one.id);
    await expect(role(elsewhere)).toHaveValue(one.role);
    await expect(wentWell(elsewhere)).toHaveValue(one.said);
  }
});

const title = (...sheets: readonly Sheet[]) => sheets.map((id) => `Mill & Co, ${id}`);

test('the look beforehand says of each sheet what would come of it, and changes nothing', async ({
  page,
}) => {
  await atFile(page);
  const before = await allKept(page);
  await expect(page.getByText(fill(restoring.made, { day: '5 November 2026' }))).toBeVisible();
  expect(await plannedOn(page)).toEqual({
    [standings.new]: title('new'),
    [standings.newer]: title('newer'),
    [standings.both]: title('both-filed-later', 'both-here-later'),
    [standings.deleted]: title('deleted'),
    [standings.older]: title('older'),
    [standings.same]: title('same'),
    [standings.untouched]: title('untouched'),
    [restoring.unreadable]: 1,
    [restoring.newerInFile]: 1,
  });
  expect(await allKept(page)).toEqual(before);
  await page.getByRole('button', { name: restoring.leave }).click();
  await expect(said(page)).toHaveText(restoring.left);
  await expect(page.locator('#desk')).toBeFocused();
  await page.reload();
  await expect(page.getByRole('button', { name: restoring.undo })).toHaveCount(0);
  expect(await allKept(page)).toEqual(before);
});

test('what comes of each sheet is what was said', async ({ page }) => {
  await atFile(page);
  const before = await allKept(page);
  await page.getByRole('button', { name: restoring.merge, exact: true }).click();
  await expect(page.getByText(fill(restoring.done, { count: 5 }))).toBeVisible();
  await expect(page.locator('.bringing')).toBeFocused();
  const after = await allKept(page);
  const changed = Object.keys(after.local).filter((key) => after.local[key] !== before.local[key]);
  expect(changed.map((key) => key.replace('second-draft:entry:', '')).sort()).toEqual(
    ['both-filed-later', 'both-here-later', 'deleted', 'new', 'newer'], // two, one, one, one: five
  );
  expect(after.database).toEqual(after.local);

  await isSheet(page, 'new', 'From the file');
  await isSheet(page, 'newer', 'From the file');
  await isSheet(page, 'both-filed-later', 'From the file', 'From here');
  await expect(page.getByText(form.warnOthers)).toBeVisible();
  await isSheet(page, 'both-here-later', 'From here, later', 'From the file');
  await isSheet(page, 'deleted', 'At first');
  await isSheet(page, 'older', 'From here');
  await isSheet(page, 'only-here', 'From here');

  await page.goto(DESK);
  await choose(page, file);
  await expect(page.getByText(restoring.nothing)).toBeVisible();
  await expect(page.getByRole('button', { name: restoring.merge, exact: true })).toHaveCount(0);
});

test('all can become as it is in the file, after a backup of what is here', async ({ page }) => {
  await atFile(page);
  await expect(page.getByText(restoring.replaceWhy)).toBeVisible();
  const { name, text } = await fileFrom(page, restoring.replace);
  expect(name).toMatch(/^second-draft-backup-/);
  for (const words of ['From here', 'From here, later', 'At first', '"only-here"'])
    expect(text).toContain(words);
  expect(text).not.toContain('From the file');
  await expect(page.getByText(fill(restoring.done, { count: 6 }))).toBeVisible();
  for (const id of ['new', 'newer', 'both-filed-later', 'both-here-later'] as const)
    await isSheet(page, id, 'From the file');
  for (const id of ['older', 'same', 'deleted'] as const) await isSheet(page, id, 'At first');
  await isSheet(page, 'only-here', 'From here');

  await page.goto(DESK);
  await expect(page.getByText(words.lastToday)).toBeVisible();
  await choose(page, text);
  await page.getByRole('button', { name: restoring.replace }).click();
  await expect(page.getByText(/^Sheets brought in/)).toBeVisible();
  await isSheet(page, 'older', 'From here');
  await isSheet(page, 'both-here-later', 'From here, later');
});

test('the backup of one sheet is a backup, too', async ({ page, elsewhere }) => {
  await atDesk(page);
  await openSheet(page, map.id);
  await wentWell(page).fill('They laughed with me, twice.');
  const { text, name } = await fileFrom(page, ways.backUp);
  expect(name).toMatch(/^interview-post-mortem-\d{4}-\d\d-\d\d-the-atlas-room-map-folder\.json$/);
  await elsewhere.goto(DESK);
  await choose(elsewhere, text);
  expect(await plannedOn(elsewhere)).toEqual({ [standings.new]: ['The Atlas Room, Map folder'] });
  await elsewhere.getByRole('button', { name: restoring.merge, exact: true }).click();
  await elsewhere.getByRole('link', { name: 'The Atlas Room, Map folder' }).click();
  await expect(wentWell(elsewhere)).toHaveValue('They laughed with me, twice.');
});

test('how old the last backup of everything is stands beside it', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-03T23:30:00'));
  await atDesk(page);
  await expect(page.getByText(words.noBackup)).toBeVisible();
  await openSheet(page, map.id);
  await fileFrom(page, ways.backUp); // of one sheet, which is not everything
  await page.goto(DESK);
  await expect(page.getByText(words.noBackup)).toBeVisible();
  await fileFrom(page, words.download);
  await expect(page.getByText(words.lastToday)).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-11-21T09:00:00'));
  await page.reload();
  await expect(page.getByText(fill(words.lastBackup, { day: '3 November 2026' }))).toBeVisible();
});

for (const format of [1, 2])
  test(`brings back a file of entries of format ${format}, made when that was new`, async ({ page }) => {
    const url = new URL(`../fixtures/backups/version-1-of-format-${format}.json`, import.meta.url);
    await page.goto(DESK);
    await choose(page, await readFile(url, 'utf8'));
    await page.getByRole('button', { name: restoring.merge, exact: true }).click();
    await expect(page.getByText(fill(restoring.done, { count: 2 }))).toBeVisible();
    await page.getByRole('link', { name: /Lower Fen Lighthouse Trust/ }).click();
    await expect(wentWell(page)).toHaveValue('They laughed when I laughed.\nI knew the tables.');
  });
