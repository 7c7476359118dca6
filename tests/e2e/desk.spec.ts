/** The desk: all that this browser keeps, one to a line, and everything that is done there can be undone. */
import type { Page } from '@playwright/test';
import { desk as words } from '../../src/words/desk.en';
import { form } from '../../src/words/form.en';
import { seed, three } from './seed';
import { kept, open } from './strip';
import { expect, test } from './test';

const DESK = '/worksheets/';

const rows = (page: Page) => page.locator('.sheets > li');
const row = (page: Page, name: string) => rows(page).filter({ hasText: name });
const tell = (page: Page) => page.locator('#desk > .said');
/** A browser at its desk, with three sheets on it. */
async function atDesk(page: Page): Promise<void> {
  await page.goto('/guide/');
  await seed(page, three);
  await page.goto(DESK);
  await expect(rows(page)).toHaveCount(3);
}
const press = (page: Page, name: string, what: string) =>
  row(page, name)
    .getByRole('button', { name: new RegExp(`^${what}`) })
    .click();

test('where nothing is kept it invites, and offers to bring back a backup', async ({ page }) => {
  await page.goto(DESK);
  await expect(page.getByText(words.empty)).toBeVisible();
  await expect(page.getByText(words.choose)).toBeVisible();
  await expect(page.getByRole('button', { name: words.download })).toHaveCount(0);
});

test('has the latest change first, and each opens where it was', { tag: '@firefox' }, async ({ page }) => {
  await atDesk(page);
  expect(await rows(page).locator('b').allInnerTexts()).toEqual([
    'Fen Harbour, Tide clerk',
    'The Atlas Room, Map folder',
    'Zoë & Sons, Lamp lighter',
  ]);
  await page.getByRole('link', { name: /Atlas Room/ }).click();
  await expect(page.getByRole('textbox', { name: 'What went well?' })).toHaveValue('They laughed with me.');
});

test('makes a copy that goes its own way', async ({ page }) => {
  await atDesk(page);
  await press(page, 'Atlas', words.duplicate);
  await expect(tell(page)).toHaveText(words.duplicated);
  await expect(rows(page)).toHaveCount(4);
  await expect(rows(page).first().getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  const wentWell = page.getByRole('textbox', { name: 'What went well?' });
  await expect(wentWell).toHaveValue('They laughed with me.');
  await wentWell.fill('In the copy alone');
  await kept(page);
  await page.goto(`/worksheets/post-mortem/?entry=two`);
  await expect(wentWell).toHaveValue('They laughed with me.');
});

test('deletes in place, with the way back under the finger', { tag: '@firefox' }, async ({ page }) => {
  await atDesk(page);
  await press(page, 'Atlas', words.remove);
  const back = page.getByRole('button', { name: new RegExp(`^${words.putBack}`) });
  await expect(back).toBeFocused();
  await expect(rows(page)).toHaveCount(3);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /Atlas Room/ })).toBeFocused();
});

test(
  'what was deleted can be put back after a reload, with every word',
  { tag: '@firefox' },
  async ({ page }) => {
    await atDesk(page);
    await press(page, 'Atlas', words.remove);
    await expect(tell(page)).toContainText('Atlas');
    await page.reload();
    await expect(rows(page)).toHaveCount(2);
    await page.getByText(/^Deleted, and can be put back: 1$/).click();
    await page.getByRole('button', { name: new RegExp(`^${words.putBack}`) }).click();
    await expect(rows(page)).toHaveCount(3);
    await page.getByRole('link', { name: /Atlas Room/ }).click();
    await expect(page.getByRole('textbox', { name: 'What went well?' })).toHaveValue('They laughed with me.');
  },
);

test('asks once more before anything goes for good', async ({ page }) => {
  await atDesk(page);
  await press(page, 'Atlas', words.remove);
  await expect(tell(page)).toContainText('Atlas');
  await page.reload();
  await page.getByText(/^Deleted, and can be put back: 1$/).click();
  const forGood = page.getByRole('button', { name: new RegExp(`^${words.forGood}`) });
  await forGood.click();
  const keep = page.getByRole('button', { name: new RegExp(`^${words.forGoodKeep}`) });
  await expect(keep).toBeFocused();
  await keep.click();
  await forGood.click();
  await page.getByRole('button', { name: new RegExp(`^${words.forGoodDo}`) }).click();
  await expect(tell(page)).toContainText('gone for good');
  expect(await page.evaluate(() => localStorage.getItem('second-draft:entry:two'))).toBeNull();
  await page.reload();
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByText(/^Deleted, and can/)).toHaveCount(0);
});

test('finds words, wherever they were written', async ({ page }) => {
  await page.goto('/guide/');
  await seed(page, [
    ...three,
    ...Array.from({ length: 9 }, (_, n) => ({ id: `x${n}`, role: `Role ${n}`, employer: 'Else' })),
  ]);
  await page.goto(DESK);
  const look = page.getByRole('searchbox', { name: words.look });
  await look.fill('zoe street');
  await expect(rows(page)).toHaveCount(1);
  await expect(row(page, 'Lamp lighter')).toBeVisible();
  await look.fill('nowhere to be found');
  await expect(page.getByText(words.foundNone)).toBeVisible();
  await look.fill('');
  await expect(rows(page)).toHaveCount(12);
});

test('shows what another tab writes', async ({ context, page }) => {
  await atDesk(page);
  const other = await context.newPage();
  await open(other, '/worksheets/post-mortem/?entry=two');
  await other.getByRole('textbox', { name: 'Role' }).fill('Globe turner');
  await kept(other);
  await expect(rows(page).first()).toContainText('Globe turner');
});

test('a worksheet lists its others above, and begins a new one', { tag: '@firefox' }, async ({ page }) => {
  await atDesk(page);
  await open(page, '/worksheets/post-mortem/');
  const others = page.getByRole('navigation', { name: form.goOn });
  await expect(others.getByRole('listitem')).toHaveCount(4); // three, and the way to the desk
  await others.getByRole('link', { name: /Atlas/ }).click();
  await expect(page.getByRole('textbox', { name: 'Role' })).toHaveValue('Map folder');
  await page.getByRole('link', { name: form.beginAnother }).click();
  await expect(page.getByRole('textbox', { name: 'Role' })).toHaveValue('');
});

test('an address whose sheet is not here says so, and leads to the list', async ({ page }) => {
  await atDesk(page);
  await open(page, '/worksheets/post-mortem/?entry=nobody');
  await expect(page.getByRole('alert')).toContainText(form.warnMissing);
  await page.getByRole('link', { name: form.atDesk }).click();
  await expect(rows(page)).toHaveCount(3);
});

test('where the browser keeps nothing the desk says so', { tag: '@firefox' }, async ({ page }) => {
  await page.addInitScript(() => {
    for (const place of ['localStorage', 'indexedDB'])
      Object.defineProperty(globalThis, place, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  });
  await page.goto(DESK);
  await expect(page.getByText(words.denied)).toBeVisible();
});

test.describe('with 2,000 sheets', () => {
  test('the first screen is there, and no more than fifty at a time', async ({ page }) => {
    await page.goto('/guide/');
    const many = Array.from({ length: 2000 }, (_, n) => ({
      id: `s${n}`,
      role: `Role ${n}`,
      employer: 'Mill & Co',
    }));
    await seed(page, many);
    await page.goto(DESK);
    await expect(rows(page)).toHaveCount(50);
    await expect(rows(page).first()).toContainText('Role 1999');
    expect(await page.locator('*').count()).toBeLessThanOrEqual(1500);
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    await expect(rows(page)).toHaveCount(100);
    await expect(rows(page).nth(50).getByRole('link')).toBeFocused();
    await page.getByRole('searchbox', { name: words.look }).fill('role 1234');
    await expect(rows(page)).toHaveCount(1);
    await rows(page).first().getByRole('link').click();
    await expect(page.getByRole('textbox', { name: 'Role' })).toHaveValue('Role 1234');
  });
});
