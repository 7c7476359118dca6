/** Pages with everything on them that a person's own doing puts there are as accessible, and as narrow, as blank ones. */
import type { Page } from '@playwright/test';
import { desk as words, myData, restoring } from '../../src/words/desk.en';
import { form } from '../../src/words/form.en';
import { fill } from '../../src/worksheet/words';
import { violationsOn } from './axe';
import { button, choose, openSheet } from './desk';
import { atFile, file, isSheet } from './overlap';
import { HERE, list, stored } from './stored';
import { expect, test } from './test';

const titled = (id: string) => `Mill & Co, ${id}`;

/** Ways to pages with a lot on them. */
const crowded: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the desk, with sheets, a deleted one, one to go for good, and what a file holds': async (page) => {
    await atFile(page);
    await button(page, words.remove, titled('same')).click();
    await expect(button(page, words.putBack, titled('same'))).toBeFocused();
    await page.getByText(fill(words.deleted, { count: 1 })).click();
    await button(page, words.forGood, titled('deleted')).click();
    for (const summary of await page.locator('.bringing summary').all()) await summary.click();
  },
  'the desk, after a restore, with a file that was refused': async (page) => {
    await atFile(page);
    await page.getByRole('button', { name: restoring.merge, exact: true }).click();
    await expect(page.getByRole('button', { name: restoring.undo })).toBeVisible();
    await choose(page, file.replace('At first', 'At last'));
    await expect(page.getByRole('button', { name: restoring.look })).toBeVisible();
  },
  'a sheet, with others above, another version, and how long it is kept': async (page) => {
    await atFile(page);
    await page.getByRole('button', { name: restoring.merge, exact: true }).click();
    await expect(page.getByRole('button', { name: restoring.undo })).toBeVisible();
    await isSheet(page, 'both-here-later', 'From here, later', 'From the file');
    await page.getByRole('textbox', { name: 'Employer' }).fill('Mill & Daughters');
    await expect(page.getByText(form.sevenDays)).toBeVisible();
  },
  'a sheet that was deleted': async (page) => {
    await atFile(page);
    await openSheet(page, 'deleted');
    await expect(page.getByRole('alert')).toBeVisible();
  },
  'all that is stored, with a record to go, and everything to go': async (page) => {
    await stored(page);
    await list(page).last().locator('summary').click();
    await list(page).last().getByRole('button', { name: myData.remove, exact: true }).click();
    await page.getByRole('button', { name: myData.all }).click();
    await expect(page).toHaveURL(HERE);
  },
  'all that was deleted': async (page) => {
    await stored(page);
    await page.getByRole('button', { name: myData.all }).click();
    await page.getByRole('button', { name: myData.allDo }).click();
    await expect(page.getByText(myData.allClean)).toBeVisible();
  },
};

for (const [what, reach] of Object.entries(crowded))
  test(`${what}: accessible to AAA, light and dark, and no wider than 320 pixels`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width: 320, height: 640 });
    await reach(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOn(page), colorScheme).toEqual([]);
    }
  });
