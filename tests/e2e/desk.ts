/** The desk as somebody finds it and uses it, and a second browser to carry a file to. */
import type { Page } from '@playwright/test';
import { desk as words } from '../../src/words/desk.en';
import { called } from './filling';
import { inDatabase, inLocal } from './records';
import { seed, three } from './seed';
import type { Seed } from './seed';
import { open } from './strip';
import { expect, test as base, watch } from './test';

export const DESK = '/worksheets/';

/** Every test, with a page in another browser, which keeps nothing yet. */
export const test = base.extend<{ elsewhere: Page }>({
  elsewhere: async ({ browser, baseURL, deliberate }, use, info) => {
    const context = await browser.newContext();
    const heard = await watch(context, baseURL ?? '');
    await use(await context.newPage());
    await context.close();
    if (info.project.name === 'naive') return;
    expect(heard.filter((said) => !deliberate.some((pattern) => pattern.test(said)))).toEqual([]);
  },
});

/** The rows of the list, and one of them by its title. */
export const rows = (page: Page) => page.locator('.sheets > li');
export const row = (page: Page, title: string) => rows(page).filter({ hasText: title });
/** What is said aloud, and stands below. */
export const said = (page: Page) => page.locator('#desk > .said');

/** A browser at its desk, with some sheets on it, and `more` that it kept before. */
export async function atDesk(page: Page, seeds: readonly Seed[] = three, more = 0): Promise<void> {
  await page.goto('/guide/');
  await seed(page, seeds);
  await page.goto(DESK);
  await expect(rows(page)).toHaveCount(seeds.length + more);
}

export const button = (page: Page, what: string, title: string) =>
  page.getByRole('button', { name: called(what, title) });

/** The sheet of one id, awake. */
export const openSheet = (page: Page, id: string) => open(page, `/worksheets/post-mortem/?entry=${id}`);
export const wentWell = (page: Page) => page.getByRole('textbox', { name: 'What went well?' });
export const role = (page: Page) => page.getByRole('textbox', { name: 'Role', exact: true });

/** Every sheet that is kept, as it is, in each place. */
export const allKept = async (page: Page) => ({
  local: await inLocal(page),
  database: Object.fromEntries(
    Object.entries(await inDatabase(page)).filter(([key]) => key.startsWith('second-draft:entry:')),
  ),
});

/** Chooses a file, as somebody does who has one. */
export const choose = (page: Page, content: string | Buffer) =>
  page.getByLabel(words.choose).setInputFiles({
    name: 'second-draft-backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
