/** Two places keep every sheet. One may be wiped, denied, full, or hang: the words stay, and the page says the truth. */
import type { Page } from '@playwright/test';
import { form as words } from '../../../src/words/form.en';
import { changeDatabase, hangDatabase, inDatabase, inLocal, refuse } from '../records';
import { awake, copyFrom, kept, open } from '../strip';
import { expect, test } from '../test';

const SHEET = '/worksheets/post-mortem/';
const SAID = 'They asked me to come back.';

const wentWell = (page: Page) => page.getByRole('textbox', { name: 'What went well?' });

/** A sheet with some words, kept; gives its address. */
async function write(page: Page): Promise<string> {
  await open(page, SHEET);
  await wentWell(page).fill(SAID);
  await kept(page);
  return page.url();
}

async function isBack(page: Page): Promise<void> {
  await expect(wentWell(page)).toHaveValue(SAID);
  await kept(page);
  expect(await copyFrom(page)).toContain(SAID);
}

test.describe('a place that was wiped', { tag: '@naive' }, () => {
  test('localStorage: everything comes from the database, and goes back', async ({ page }) => {
    const address = await write(page);
    await page.goto('/guide/');
    const before = await inLocal(page);
    await page.evaluate(() => localStorage.clear());
    await open(page, address);
    await isBack(page);
    await expect.poll(() => inLocal(page)).toEqual(before);
  });

  test('the database: everything comes from localStorage, and goes back', async ({ page }) => {
    const address = await write(page);
    await page.goto('/guide/');
    const before = await inLocal(page);
    await changeDatabase(page, 'clear');
    await open(page, address);
    await isBack(page);
    await expect.poll(() => inDatabase(page)).toEqual(before);
  });
});

test('both places were wiped: says that the sheet is not here, and keeps what is written now', async ({
  page,
}) => {
  const address = await write(page);
  await page.goto('/guide/');
  await page.evaluate(() => localStorage.clear());
  await changeDatabase(page, 'clear');
  await open(page, address);
  await expect(page.getByRole('alert')).toContainText(words.warnMissing);
  await wentWell(page).fill('A new beginning');
  await kept(page);
  expect(page.url()).not.toBe(address);
});

test.describe('a place that refuses', { tag: '@naive' }, () => {
  test('localStorage: kept in the database, and it says so', async ({ page }) => {
    await refuse(page, 'localStorage');
    const address = await write(page);
    await expect(page.getByText(words.keptOne)).toBeVisible();
    await page.goto('/guide/');
    await open(page, address);
    await isBack(page);
  });

  test('the database: kept in localStorage, and says what that is worth', async ({ page }) => {
    await refuse(page, 'indexedDB');
    const address = await write(page);
    await expect(page.getByText(words.keptVisit)).toBeVisible();
    await open(page, address);
    await isBack(page);
    await expect(page.getByText(words.keptVisit)).toBeVisible();
  });

  test('the database, by never answering: the page wakes up, keeps, and says what that is worth', async ({
    page,
  }) => {
    await hangDatabase(page);
    const address = await write(page);
    await expect(page.getByText(words.keptVisit)).toBeVisible();
    await page.goto('/guide/');
    await page.goto(address);
    await wentWell(page).pressSequentially('More: ');
    await awake(page);
    await kept(page);
    await expect(page.getByText(words.keptVisit)).toBeVisible();
    expect(await copyFrom(page)).toContain('More:');
  });

  test('localStorage, for want of room, from the beginning: kept in the database, and it says so', async ({
    page,
  }) => {
    await page.goto('/guide/');
    await page.evaluate(() => {
      for (const size of [2 ** 20, 2 ** 10, 1])
        try {
          for (let n = 0; ; n++) localStorage.setItem(`filler-${size}-${n}`, 'x'.repeat(size));
        } catch {
          continue;
        }
    });
    const address = await write(page);
    await expect(page.getByText(words.keptOne)).toBeVisible();
    expect(await inLocal(page)).toEqual({});
    await page.goto('/guide/');
    await open(page, address);
    await isBack(page);
  });
});

test('one save is one record in each place', async ({ page }) => {
  await page.addInitScript(() => {
    const counts = { set: 0, put: 0, transactions: 0 };
    Object.assign(globalThis, { counts });
    /** Counts the calls of a method that these are meant for. */
    const count = (of: object, name: string, counter: keyof typeof counts, isMeant: RegExp) => {
      const method = Reflect.get(of, name) as (...given: unknown[]) => unknown;
      Reflect.set(of, name, function (this: unknown, ...given: unknown[]) {
        if (isMeant.test(given.join(' '))) counts[counter] += 1;
        return method.apply(this, given);
      });
    };
    count(Storage.prototype, 'setItem', 'set', /^second-draft:entry:/);
    count(IDBObjectStore.prototype, 'put', 'put', /./);
    count(IDBDatabase.prototype, 'transaction', 'transactions', /readwrite/);
  });
  await open(page, SHEET);
  await wentWell(page).fill(SAID);
  await kept(page);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'counts') as unknown)).toEqual({
    set: 1,
    put: 1,
    transactions: 1,
  });
  expect(Object.keys(await inLocal(page))).toHaveLength(1);
  expect(await inDatabase(page)).toEqual(await inLocal(page));
});
