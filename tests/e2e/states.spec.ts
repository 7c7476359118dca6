/** What appears only when somebody has written holds to the same as what is there from the start. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fleeting } from '../../src/words/beside.en';
import { bring } from '../../src/words/bring.en';
import { desk, myData, restoring } from '../../src/words/desk.en';
import { ways } from '../../src/words/form.en';
import { letter } from '../../src/words/letter.en';
import { share } from '../../src/words/share.en';
import { standing } from '../../src/words/standing.en';
import { SHEET, box, chooseAll, write } from './message';
import { putEverything } from './planned';
import { recordOf, seed, three } from './seed';
import { open } from './strip';
import { expect, test } from './test';

const PLAN = '/worksheets/development-plan/';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each state of a page, and how somebody gets there. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the desk with sheets, one deleted, and a file looked at': async (page) => {
    await page.goto('/guide/');
    await seed(page, three);
    await page.goto('/worksheets/');
    await page.getByRole('button', { name: new RegExp(`^${desk.remove}.*Atlas`) }).click();
    await expect(page.locator('#desk > .said')).toContainText('Atlas');
    await page.reload();
    await page.getByText(/^Deleted, and can be put back/).click();
    const [one] = three;
    const entries = [
      JSON.parse(
        recordOf({ ...one, id: 'new', role: 'Bell ringer', employer: 'Fen' }, [[5, 'seed', '']]),
      ) as object,
    ];
    const file = JSON.stringify({ type: 'second-draft-backup', version: 1, checksum: 'none', entries });
    await page
      .getByText(desk.choose)
      .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    await page.getByRole('button', { name: restoring.look }).click();
    await page.locator('.bringing summary').first().click();
  },
  'all that is stored, with one opened and one asked about': async (page) => {
    await page.goto('/guide/');
    await seed(page, three);
    await page.goto('/my-data/');
    await page.locator('summary').first().click();
    await page.getByRole('button', { name: myData.remove, exact: true }).first().click();
    await page.getByRole('button', { name: myData.all }).click();
  },
  'a message that is read': async (page) => {
    await open(page, SHEET);
    await chooseAll(page);
    await page.getByRole('radio', { name: 'Phone call' }).check();
  },
  'a message that was changed, with later answers on offer': async (page) => {
    await open(page, SHEET);
    await chooseAll(page);
    await write(page, 'Thank you', 'Why? Thank you');
    await box(page, 'Role').fill('Head gardener');
    await expect(page.getByText(letter.changed)).toBeVisible();
  },
  'a sheet with something to bring in': async (page) => {
    await page.goto('/guide/');
    await seed(page, three);
    await open(page, `${SHEET}?from=two`);
    await expect(page.getByRole('button', { name: bring.take })).toBeVisible();
  },
  'the desk with what comes up again, opened': async (page) => {
    await putEverything(page);
    await page.goto('/worksheets/');
    await page.locator('.theme summary').first().click();
    await page.locator('.courses summary').click();
  },
  'a plan that was begun, with a copy to share, and a goal that found no room': async (page) => {
    await putEverything(page);
    await page.clock.setFixedTime(new Date('2026-12-02T10:00:00'));
    await open(page, `${PLAN}?entry=dario-8`);
    await page.getByRole('radio', { name: '40 minutes' }).check();
    await expect(page.getByRole('region', { name: standing.title })).toContainText('Goals done: 1');
    const parked = page.locator('.tray[data-tray="parked"]');
    await parked.getByRole('combobox').first().selectOption({ label: 'Now' });
    await expect(parked.locator('.full')).toBeVisible();
    await parked.locator('summary').first().click();
    await page.getByRole('button', { name: ways.share }).click();
    await expect(page.getByRole('region', { name: share.title })).toBeVisible();
  },
  'the desk laid out by application, all of it opened': async (page) => {
    await putEverything(page);
    await page.goto('/worksheets/');
    await page.getByRole('radio', { name: desk.views.application }).check();
    for (const summary of (await page.locator('.groups > :not([open]) > summary').all()).toReversed())
      await summary.click(); // from the last one on, so that the others keep their places
    await expect(page.locator('.next').first()).toBeAttached();
  },
  'a page that nobody keeps, about to be wiped': async (page) => {
    await open(page, '/worksheets/first-day/');
    await page.getByRole('radio', { name: '15 minutes' }).check();
    await page.getByRole('textbox', { name: 'For nobody but you' }).fill('Not today.');
    await page.getByRole('button', { name: fleeting.wipe }).click();
    await expect(page.getByRole('button', { name: fleeting.wipeDo })).toBeVisible();
  },
  'words for a search box': async (page) => {
    await putEverything(page);
    await open(page, '/worksheets/job-criteria/?entry=ines-6');
    await page.getByRole('radio', { name: '35 minutes' }).check();
    await expect(page.locator('.searches code').first()).toHaveText('"Asset planning manager" water');
  },
  'a log whose label asks which application it is part of': async (page) => {
    await putEverything(page);
    await open(page, '/worksheets/feedback-log/');
    await expect(page.getByLabel(bring.belongs)).toBeVisible();
  },
  'a plan with everything to bring in': async (page) => {
    await putEverything(page);
    await open(page, PLAN);
    await page.getByRole('button', { name: /sheets together$/ }).click();
    for (const summary of await page.locator('.offers summary').all()) await summary.click();
  },
};

for (const [state, goTo] of Object.entries(states))
  test.describe(state, () => {
    for (const colorScheme of ['light', 'dark'] as const)
      test(`is accessible to AAA, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await goTo(page);
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        const found = violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
        );
        expect(found).toEqual([]);
      });

    test('does not scroll sideways on 320 pixels', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await goTo(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
