/** The desk: all that this browser keeps, one to a line, and everything that is done there can be undone. */
import type { Page } from '@playwright/test';
import { desk as words } from '../../src/words/desk.en';
import { form, ways } from '../../src/words/form.en';
import { fill } from '../../src/worksheet/words';
import { DESK, allKept, atDesk, button, openSheet, role, row, rows, said, wentWell } from './desk';
import { recordOf, put, three } from './seed';
import { kept, open } from './strip';
import { expect, test } from './test';

const [lamp, map, tide] = three;
const ATLAS = 'The Atlas Room, Map folder';

const deletedOnes = (page: Page) => page.getByText(fill(words.deleted, { count: 1 }));
const holds = async (page: Page, { id, role: asRole, said: words }: (typeof three)[number]) => {
  await openSheet(page, id);
  await expect(role(page)).toHaveValue(asRole);
  await expect(wentWell(page)).toHaveValue(words);
};

test('where nothing is kept it invites, and offers to bring back a backup', async ({ page }) => {
  await page.goto(DESK);
  await expect(page.getByText(words.empty)).toBeVisible();
  await expect(page.getByLabel(words.choose)).toBeAttached();
  await expect(page.getByText(words.emptyElsewhere)).toBeVisible();
  await expect(page.getByRole('button', { name: words.download })).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
});

test('has the latest change first, and each opens where it was', { tag: '@firefox' }, async ({ page }) => {
  await atDesk(page);
  expect(await rows(page).getByRole('link').allInnerTexts()).toEqual(
    ['Fen Harbour, Tide clerk', ATLAS, 'Zoë & Sons, Lamp lighter'].map(
      (title) => `${title}\nInterview post-mortem, changed on 1 November 2026`,
    ),
  );
  for (const one of three) {
    await page.goto(DESK);
    await page.getByRole('link', { name: one.role }).click();
    await expect(page).toHaveURL(`/worksheets/post-mortem/?entry=${one.id}`);
    await expect(wentWell(page)).toHaveValue(one.said);
  }
  await wentWell(page).fill('The oldest, once more.');
  await kept(page);
  await openSheet(page, lamp.id);
  await wentWell(page).fill('I knew every street, and every dog.');
  await kept(page);
  await page.goto(DESK);
  await expect(rows(page).first()).toContainText(lamp.role);
});

test('makes a copy, and the two go their own ways', { tag: '@firefox' }, async ({ page }) => {
  await atDesk(page);
  await button(page, words.duplicate, ATLAS).click();
  await expect(said(page)).toHaveText(words.duplicated);
  await expect(rows(page)).toHaveCount(4);
  await expect(rows(page).first().getByRole('link', { name: ATLAS })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(wentWell(page)).toHaveValue(map.said);
  const copy = page.url();
  await wentWell(page).fill('In the copy alone');
  await kept(page);
  await holds(page, map);
  await role(page).fill('Atlas binder');
  await kept(page);
  await open(page, copy);
  await expect(role(page)).toHaveValue(map.role);
  await expect(wentWell(page)).toHaveValue('In the copy alone');
});

test('deletes in place, with the way back under the finger', { tag: '@firefox' }, async ({ page }) => {
  await atDesk(page);
  const before = await allKept(page);
  await button(page, words.remove, ATLAS).click();
  const gone = rows(page).nth(1);
  await expect(gone).toContainText(fill(words.removed, { title: ATLAS }));
  await expect(gone.getByRole('link')).toHaveCount(0);
  await expect(button(page, words.putBack, ATLAS)).toBeFocused();
  await expect(rows(page)).toHaveCount(3);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: ATLAS })).toBeFocused();
  await expect(said(page)).toHaveText(fill(words.isBack, { title: ATLAS }));
  const { restored, deleted, ...record } = JSON.parse(
    (await allKept(page)).database[`second-draft:entry:${map.id}`] ?? '',
  ) as Record<string, unknown>;
  expect(String(restored) > String(deleted)).toBe(true);
  expect(record).toEqual(JSON.parse(before.local[`second-draft:entry:${map.id}`] ?? ''));
  await holds(page, map);
});

test(
  'gives back what was deleted, on another day, with every word',
  { tag: '@firefox' },
  async ({ page }) => {
    await atDesk(page);
    await button(page, words.remove, ATLAS).click();
    await expect(button(page, words.putBack, ATLAS)).toBeFocused();
    await page.reload();
    await expect(rows(page)).toHaveCount(2);
    await openSheet(page, map.id);
    await expect(page.getByRole('alert')).toContainText('This sheet was deleted.');
    await expect(wentWell(page)).toHaveValue('');
    await page.goto(DESK);
    await deletedOnes(page).click();
    await button(page, words.putBack, ATLAS).click();
    await expect(page.getByRole('link', { name: ATLAS })).toBeFocused();
    await expect(rows(page)).toHaveCount(3);
    await expect(deletedOnes(page)).toHaveCount(0);
    await holds(page, map);
  },
);

test('asks once more before a sheet goes for good, and takes no other along', async ({ page }) => {
  await atDesk(page);
  await button(page, words.remove, ATLAS).click();
  await expect(button(page, words.putBack, ATLAS)).toBeFocused();
  await page.reload();
  await deletedOnes(page).click();
  await button(page, words.forGood, ATLAS).click();
  await expect(page.getByText(words.forGoodAsk)).toBeVisible();
  await expect(button(page, words.forGoodKeep, ATLAS)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, words.forGood, ATLAS)).toBeFocused();
  await page.keyboard.press('Enter');
  await button(page, words.forGoodDo, ATLAS).click();
  await expect(said(page)).toHaveText(fill(words.isGone, { title: ATLAS }));
  await expect(page.locator('#desk')).toBeFocused();
  const left = await allKept(page);
  const others = [lamp, tide].map(({ id }) => `second-draft:entry:${id}`).sort();
  expect([Object.keys(left.local).sort(), Object.keys(left.database).sort()]).toEqual([others, others]);
  await page.reload();
  await expect(rows(page)).toHaveCount(2);
  await expect(deletedOnes(page)).toHaveCount(0);
});

test('shows what another tab writes, deletes and begins, without being asked', async ({ context, page }) => {
  await atDesk(page);
  const other = await context.newPage();
  await openSheet(other, map.id);
  await role(other).fill('Globe turner');
  await kept(other);
  await expect(rows(page).first()).toContainText('The Atlas Room, Globe turner');
  await other.getByRole('button', { name: ways.deleteThis }).click();
  await expect(rows(page)).toHaveCount(2);
  await expect(deletedOnes(page)).toBeVisible();
  await open(other, '/worksheets/post-mortem/');
  await role(other).fill('Bell founder');
  await kept(other);
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).first()).toContainText('Bell founder');
});

test('a worksheet lists its others above, and begins a new one', { tag: '@firefox' }, async ({ page }) => {
  await atDesk(page);
  await open(page, '/worksheets/post-mortem/');
  const others = page.getByRole('navigation', { name: form.goOn });
  await expect(others.getByRole('link')).toHaveText([
    /^Fen Harbour, Tide clerk, /,
    /^The Atlas Room, Map folder, /,
    /^Zoë & Sons, Lamp lighter, /,
    form.atDesk,
  ]);
  await others.getByRole('link', { name: ATLAS }).click();
  await expect(role(page)).toHaveValue(map.role);
  await expect(others.getByRole('link', { name: ATLAS }), 'the one that is open').toHaveCount(0);
  await others.getByRole('link', { name: form.beginAnother }).click();
  await expect(role(page)).toHaveValue('');
});

test(
  'an address whose sheet is not here says so, and leads to the list',
  { tag: '@firefox' },
  async ({ page }) => {
    await atDesk(page);
    await openSheet(page, 'nobody');
    await expect(page.getByRole('alert')).toContainText(form.warnMissing);
    await expect(page.getByRole('navigation', { name: form.goOn }).getByRole('link')).toHaveCount(4);
    await page.getByRole('link', { name: form.atDesk }).click();
    await expect(rows(page)).toHaveCount(3);
    await expect(row(page, tide.role)).toBeVisible();
  },
);

test('counts what it cannot show, and leaves it alone', async ({ page }) => {
  await page.goto('/guide/');
  const newer = recordOf(map, [[1, 'seed', map.said]]).replace('"format":2', '"format":3');
  await put(page, [
    ['newer', newer],
    ['damaged', '{"format":2, oo'],
    ['elsewhere', recordOf(lamp, [[1, 'seed', lamp.said]], { worksheet: 'not-yet', id: 'elsewhere' })],
  ]);
  const before = await allKept(page);
  await page.goto(DESK);
  await expect(page.getByText(fill(words.unread, { count: 2 }))).toBeVisible();
  await expect(row(page, words.unknown)).toBeVisible();
  await page.getByRole('link', { name: words.myData }).click();
  await expect(page.getByText('{"format":2, oo')).toBeAttached();
  expect(await allKept(page)).toEqual(before);
});
