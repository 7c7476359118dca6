/** Deleting everything really deletes everything, says what went, and leaves what is not ours. */
import type { Page } from '@playwright/test';
import { desk, myData as words } from '../../src/words/desk.en';
import { form } from '../../src/words/form.en';
import { DESK, atDesk, wentWell } from './desk';
import { inDatabase, refuse } from './records';
import { fileFrom, kept, open } from './strip';
import { expect, test } from './test';

const HERE = '/my-data/';
const told = (page: Page) => page.locator('[data-part="said"]');

/** Three sheets, a backup, a choice, something set aside and a copy of a page; and beside it what others stored. */
async function stored(page: Page): Promise<void> {
  await atDesk(page);
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
  await page.evaluate(async () => {
    localStorage.setItem('second-draft:damaged:x:1', '{"format":2, oops');
    localStorage.setItem('somebody-else', 'Plums');
    localStorage.setItem('second-drafting', 'Figs');
    sessionStorage.setItem('somebody-else', 'Pears');
    await (await caches.open('second-draft-pages')).put('/guide/', new Response('A page'));
    await (await caches.open('somebody-else')).put('/theirs/', new Response('Theirs'));
    await new Promise((resolve, reject) => {
      const request = indexedDB.open('somebody-else');
      request.onerror = () => reject(new Error(String(request.error)));
      request.onsuccess = () => {
        request.result.close();
        resolve(undefined);
      };
    });
  });
  await page.goto(HERE);
  await expect(page.getByText(/^Records: \d/)).toBeVisible();
}

const left = (page: Page) =>
  page.evaluate(async () => ({
    keys: Object.keys(localStorage).sort(),
    visit: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));

/** What others on the same address stored, and nothing else. */
const THEIRS = {
  ...{ keys: ['second-drafting', 'somebody-else'], visit: ['somebody-else'], databases: ['somebody-else'] },
  ...{ caches: ['somebody-else'], workers: 0, cookies: '' },
};

async function deleteAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.all }).click();
  await page.getByRole('button', { name: words.allDo }).click();
}

test('asks first, and keeps everything when told to', { tag: '@firefox' }, async ({ page }) => {
  await stored(page);
  const before = await left(page);
  await page.getByRole('button', { name: words.all }).click();
  await expect(page.getByText(words.allAsk)).toBeVisible();
  await expect(page.getByRole('button', { name: words.allKeep })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: words.all })).toBeFocused();
  await expect(page.getByText(words.allAsk)).toHaveCount(0);
  expect(await left(page)).toEqual(before);
});

const sheet = (said: string) => `${words.kinds.entry}: post-mortem, changed on 1 November 2026: ${said}`;

test('deletes all that is ours, lists it, and leaves the rest', { tag: '@firefox' }, async ({ page }) => {
  await stored(page);
  await deleteAll(page);
  await expect(told(page)).toContainText(words.allDone);
  await expect(told(page)).toContainText(words.allClean);
  await expect(told(page)).toBeFocused();
  await expect(told(page).getByRole('listitem')).toHaveText([
    words.kinds.damaged,
    sheet('Zoë & Sons · Lamp lighter · I knew every street by name.'),
    sheet('Fen Harbour · Tide clerk · My figures were right.'),
    sheet('The Atlas Room · Map folder · They laughed with me.'),
    words.kinds.settings,
    words.caches,
  ]);
  expect(await left(page)).toEqual(THEIRS);
  await expect(page.getByText(words.none)).toBeVisible();
  await expect(page.getByRole('button', { name: words.all })).toBeHidden();
  await page.reload();
  await expect(page.getByText(words.none)).toBeVisible();
  expect(await left(page), 'to look makes nothing').toEqual(THEIRS);
  await page.goto(DESK);
  await expect(page.getByText(desk.empty)).toBeVisible();
});

test('a tab with words in it keeps them on the page, says so, and keeps them again if it may', async ({
  context,
  page,
}) => {
  await stored(page);
  const other = await context.newPage();
  await open(other, '/worksheets/post-mortem/?entry=two');
  await wentWell(other).pressSequentially('And I with them. ');
  await kept(other);
  const third = await context.newPage();
  await third.goto(DESK);
  await deleteAll(page);
  await expect(told(page)).toContainText(words.allClean);
  await expect(other.getByText(form.gone)).toBeVisible();
  await expect(wentWell(other)).toHaveValue(/And I with them\. .*|They laughed with me\./);
  await expect(third.getByText(desk.empty)).toBeVisible();
  expect((await left(page)).keys).toEqual(THEIRS.keys);
  expect(await inDatabase(page)).toEqual({});
  const { text } = await fileFrom(other, form.download);
  expect(text).toContain('And I with them.');
  await other.getByRole('button', { name: form.keepAgain }).click();
  await kept(other);
  await other.reload();
  await expect(wentWell(other)).toHaveValue(/And I with them\./);
});

for (const [which, press] of [
  ['has said how long a browser keeps things', false],
  ['was told that this is known', true],
] as const)
  test(`a tab that ${which}, and goes afterwards, leaves nothing behind`, async ({ context, page }) => {
    await stored(page);
    const other = await context.newPage();
    await open(other, '/worksheets/post-mortem/');
    await wentWell(other).fill('The first words');
    await expect(other.getByText(form.sevenDays)).toBeVisible();
    if (press) await other.getByRole('button', { name: form.gotIt }).click();
    await page.reload();
    await deleteAll(page);
    await expect(told(page)).toContainText(words.allClean);
    await expect(other.getByText(form.gone)).toBeVisible();
    await other.close();
    expect((await left(page)).keys).toEqual(THEIRS.keys);
  });

test('where the browser does not let it look, it does not say that nothing is left', async ({ page }) => {
  await stored(page);
  await refuse(page, 'localStorage');
  await page.reload();
  await deleteAll(page);
  await expect(told(page)).toContainText(words.allDone);
  await expect(told(page)).toContainText(words.refusedLocal);
  await expect(told(page)).not.toContainText(words.allClean);
});
