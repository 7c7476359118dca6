/** A page that nobody keeps: whatever is stored, and whatever the browser notes down by itself, holds none of it. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fleeting as words } from '../../src/words/beside.en';
import { fill } from '../../src/worksheet/words';
import { chooseFull } from './filling';
import { sheets } from './sheets';
import { pdfOf, press, missingFrom } from './paper';
import { test } from './profile';
import { fileFrom, kept, open } from './strip';
import { expect } from './test';

const SHEET = '/worksheets/first-day/';
const SECRET = 'zibibbo';
const KEPT_WORDS = 'quandong';

const firstDay = sheets.find(([id]) => id === 'first-day')?.[1];
const alone = (page: Page) => page.getByRole('textbox', { name: 'For nobody but you' });
const ownWord = (page: Page) => page.getByRole('textbox', { name: 'In your own word', exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Somebody who wrote on the page, and into a question beside it that is kept. */
async function write(page: Page): Promise<void> {
  await open(page, SHEET);
  if (firstDay) await chooseFull(page, firstDay);
  await ownWord(page).fill(KEPT_WORDS);
  await alone(page).pressSequentially(`I am ${SECRET}.`);
  await expect(button(page, words.keep)).toBeVisible();
  await kept(page);
}

/** Everything that the browser stores for the site, as its own protocol tells it. */
async function stored(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  const areas = await Promise.all(
    [true, false].map((isLocalStorage) =>
      session.send('DOMStorage.getDOMStorageItems', {
        storageId: { securityOrigin: origin, isLocalStorage },
      }),
    ),
  );
  const { databaseNames } = await session.send('IndexedDB.requestDatabaseNames', { securityOrigin: origin });
  const databases = await page.evaluate(
    (names) =>
      Promise.all(
        names.map(
          (name) =>
            new Promise<string>((resolve, reject) => {
              const request = indexedDB.open(name);
              request.onerror = () => reject(new Error(String(request.error)));
              request.onsuccess = () => {
                const stores = Array.from(request.result.objectStoreNames);
                const reads = stores.map(
                  (store) =>
                    new Promise<unknown>((done) => {
                      const all = request.result.transaction(store).objectStore(store).getAll();
                      all.onsuccess = () => done(all.result);
                    }),
                );
                void Promise.all(reads).then((found) => {
                  request.result.close();
                  resolve(JSON.stringify(found));
                });
              };
            }),
        ),
      ),
    databaseNames,
  );
  const { caches } = await session.send('CacheStorage.requestCacheNames', { securityOrigin: origin });
  const cookies = await page.context().cookies();
  const history: string = await page.evaluate(() =>
    JSON.stringify([globalThis.history.state, location.href, globalThis.window.name]),
  );
  await session.detach();
  return JSON.stringify([areas, databases, caches, cookies, history]);
}

/** The files of a browser's profile in which some words stand, as UTF-8 or as UTF-16. */
async function filesWith(folder: string, said: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const file of files.filter((one) => one.isFile())) {
    const path = join(file.parentPath, file.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0)); // the browser may have taken it away
    if (bytes.includes(said, 0, 'utf8') || bytes.includes(said, 0, 'utf16le')) found.push(path);
  }
  return found;
}

test('what is written on it is stored nowhere, and is gone when the page is closed', async ({ profile }) => {
  const page = await profile.launch();
  await write(page);
  const inside = await stored(page);
  expect(inside).toContain(KEPT_WORDS);
  expect(inside).not.toContain(SECRET);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto('/worksheets/');
  await expect(page.getByText('kept here').first()).toBeVisible();

  await page.goBack();
  await expect(ownWord(page)).toHaveValue(KEPT_WORDS);
  await expect(alone(page)).toHaveValue('');
  await expect(button(page, words.keep)).toHaveCount(0);
  expect(await stored(page)).not.toContain(SECRET);
});

test('no file of the browser holds it, be it open or closed', { tag: '@firefox' }, async ({ profile }) => {
  const page = await profile.launch();
  await write(page);
  const address = page.url();
  expect(await filesWith(profile.folder, SECRET)).toEqual([]);
  const again = await profile.launch();
  expect(await filesWith(profile.folder, KEPT_WORDS)).not.toEqual([]);
  expect(await filesWith(profile.folder, SECRET)).toEqual([]);
  await open(again, address);
  await expect(ownWord(again)).toHaveValue(KEPT_WORDS);
  await expect(alone(again)).toHaveValue('');
});

test('it is gone after the page was loaded again, and in no copy and no print', async ({ page }, info) => {
  await write(page);
  const { text } = await fileFrom(page, 'Download as plain text');
  expect(text).toContain(KEPT_WORDS);
  expect(text).not.toContain(SECRET);
  await press(page, 'Print this sheet');
  const paper = await pdfOf(page, info);
  expect(await missingFrom(paper, [KEPT_WORDS])).toEqual([]);
  expect(await missingFrom(paper, [SECRET])).toEqual([SECRET]);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(ownWord(page)).toHaveValue(KEPT_WORDS);
  await expect(alone(page)).toHaveValue('');
});

test('whoever goes by mistake is asked, and stays with every word', async ({ page }) => {
  await write(page);
  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.getByRole('link', { name: 'Guide' }).click();
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await expect(alone(page)).toHaveValue(`I am ${SECRET}.`);
});

test('it is kept for who asks for it, and is kept no longer for who asks for that', async ({ page }) => {
  await write(page);
  await button(page, words.keep).click();
  await expect(page.getByText(words.kept)).toBeVisible();
  await alone(page).pressSequentially(' And more.');
  await expect.poll(() => stored(page)).toContain(`I am ${SECRET}. And more.`);
  await page.reload();
  await expect(alone(page)).toHaveValue(`I am ${SECRET}. And more.`);

  await button(page, words.keepNot).click();
  await expect(page.getByText(words.notKept)).toBeVisible();
  await expect(alone(page)).toHaveValue(`I am ${SECRET}. And more.`);
  await expect.poll(() => stored(page)).not.toContain(SECRET);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(ownWord(page)).toHaveValue(KEPT_WORDS);
  await expect(alone(page)).toHaveValue('');
});

test('it is wiped away by two presses, and by one not', async ({ page }) => {
  await write(page);
  await button(page, words.wipe).click();
  await expect(button(page, words.wipeLeave)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(alone(page)).toHaveValue(`I am ${SECRET}.`);
  await button(page, words.wipe).click();
  await button(page, words.wipeDo).click();
  await expect(alone(page)).toHaveValue('');
  await expect(page.getByText(words.wiped)).toBeVisible();
  await page.reload(); // and nobody is asked
  await expect(ownWord(page)).toHaveValue(KEPT_WORDS);
});

test('a clock runs with the first word, says when the time is over, and stops nobody', async ({ page }) => {
  await page.clock.install();
  await open(page, SHEET);
  if (firstDay) await chooseFull(page, firstDay);
  await alone(page).focus();
  await expect(page.getByText(fill(words.ready, { minutes: 20 }))).toBeVisible();
  await alone(page).fill('Now.');
  await expect(page.getByText(words.begun)).toBeVisible();
  await page.clock.runFor('07:00');
  await expect(page.getByText(fill(words.running, { count: 7, minutes: 20 }))).toBeVisible();
  await page.clock.runFor('13:05');
  const over = page.getByRole('status').filter({ hasText: fill(words.over, { minutes: 20 }) });
  await expect(over).toBeVisible();
  await alone(page).fill('Now, and a little longer.');
  await expect(alone(page)).toHaveValue('Now, and a little longer.');
});
