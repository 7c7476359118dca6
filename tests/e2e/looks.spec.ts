/** Looking for words at the desk, and reaching everything there by keyboard alone. */
import type { Page } from '@playwright/test';
import { desk as words, restoring } from '../../src/words/desk.en';
import { fill } from '../../src/worksheet/words';
import { atDesk, row, rows, wentWell } from './desk';
import { put, recordOf, three } from './seed';
import { expect, test } from './test';

const nine = Array.from({ length: 9 }, (_, n) => ({
  ...{ id: `other-${n}`, role: `Role ${n}`, employer: 'Elsewhere', said: 'Straße' },
}));

test.describe('looking for words', { tag: '@firefox' }, () => {
  test('finds them in every answer, whatever their marks and capitals, and says how many', async ({
    page,
  }) => {
    await page.goto('/guide/');
    const inRow = { answers: { role: 'Bee keeper', unsaid: [{ id: 'r1', text: 'The Crème brûlée' }] } };
    await put(page, [['rows', recordOf({ id: 'rows', role: '', employer: '' }, [[99, 'seed', '']], inRow)]]);
    await atDesk(page, [...three, ...nine], 1);
    const look = page.getByRole('searchbox', { name: words.look });
    for (const [query, title] of [
      ['zoe street', 'Lamp lighter'], // in two answers, one with its mark
      ['LAUGHED', 'Map folder'],
      ['creme BRULEE', 'Bee keeper'],
      ['lighter post-mortem sons', 'Lamp lighter'], // the worksheet is one of the words
    ] as const) {
      await look.fill(query);
      await expect(rows(page)).toHaveCount(1);
      await expect(row(page, title)).toBeVisible();
      await expect(page.locator('#desk').getByRole('status').first()).toHaveText(
        fill(words.found, { count: 1 }),
      );
    }
    await look.fill('straße');
    await expect(rows(page)).toHaveCount(9);
    await row(page, 'Role 3').getByRole('link').click();
    await expect(wentWell(page)).toHaveValue('Straße');
  });

  test('says that nothing was found, and is the whole list again without a word', async ({ page }) => {
    await atDesk(page, [...three, ...nine]);
    const look = page.getByRole('searchbox', { name: words.look });
    await look.fill('lamp map');
    await expect(page.getByText(words.foundNone)).toBeVisible();
    await expect(page.locator('#desk').getByRole('status').first()).toHaveText(
      fill(words.found, { count: 0 }),
    );
    await look.fill(' ');
    await expect(rows(page)).toHaveCount(12);
    await look.fill('');
    await expect(rows(page)).toHaveCount(12);
    await expect(page.getByText(words.foundNone)).toHaveCount(0);
  });
});

/** Where the focus is, in words, and whether it can be seen there. */
const look = (page: Page) =>
  page.evaluate(() => {
    const now = document.activeElement;
    const label = now instanceof HTMLInputElement ? now.labels?.[0] : null;
    const area = (now?.closest('label') ?? now)?.getBoundingClientRect();
    const bar = document.querySelector('#desk > .said:not(:empty)')?.getBoundingClientRect();
    const isCovered = area && bar && area.bottom > bar.top + 1 && area.top < bar.bottom - 1;
    const isInView = area && area.top >= -1 && area.bottom <= innerHeight + 1;
    return {
      // Between the last stop and the first the focus may be on nothing: then it is the page's.
      name: now === document.body ? '' : ((label ?? now)?.textContent.trim() ?? ''),
      isSeen: isInView === true && isCovered !== true,
    };
  });

/** Presses Tab until the focus is where somebody wants it. Wherever it stops on the way, it has to be seen. */
async function tabTo(page: Page, name: string): Promise<void> {
  const stops: string[] = [];
  while (stops.length < 120) {
    await page.keyboard.press('Tab');
    const stop = await look(page);
    if (/\S/.test(stop.name))
      expect(stop, `after ${stops.slice(-3).join(', ')}`).toMatchObject({ isSeen: true });
    if (stop.name.startsWith(name)) return;
    stops.push(stop.name);
  }
  throw new Error(`No way to “${name}”: ${stops.join(', ')}`);
}

test('everything at the desk is done by keyboard alone, and the focus is always seen', async ({ page }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 360, height: 640 });
  page.on('filechooser', () => undefined); // from here on it is the test that is asked, and no window opens
  await atDesk(page, [...three, ...nine]);
  const now = async () => (await look(page)).name;
  const press = (key: string) => page.keyboard.press(key);

  await tabTo(page, words.look);
  await page.keyboard.type('atlas');
  await expect(rows(page)).toHaveCount(1);
  await press('Control+A');
  await press('Delete');
  await expect(rows(page)).toHaveCount(12);

  await tabTo(page, `${words.remove}: The Atlas Room`);
  await press('Enter');
  await expect.poll(now).toBe(`${words.putBack}: The Atlas Room, Map folder`);
  await press('Enter');
  await expect.poll(now).toContain('The Atlas Room, Map folder');
  await tabTo(page, `${words.duplicate}: The Atlas Room`);
  await press('Space');
  await expect(rows(page)).toHaveCount(13);
  await expect.poll(now).toContain('The Atlas Room, Map folder');
  await tabTo(page, `${words.remove}: The Atlas Room`);
  await press('Enter');
  await expect.poll(now).toBe(`${words.putBack}: The Atlas Room, Map folder`);

  await page.reload();
  await expect(rows(page)).toHaveCount(12);
  await tabTo(page, fill(words.deleted, { count: 1 }));
  await press('Enter');
  await tabTo(page, words.forGood);
  await press('Enter');
  await expect.poll(now).toContain(words.forGoodKeep);
  await press('Shift+Tab');
  expect(await now()).toContain(words.forGoodDo);
  await press('Enter');
  await expect(page.locator('#desk')).toBeFocused();

  await tabTo(page, words.download);
  const [file] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
  await expect(page.locator('#desk > .said')).toContainText(words.downloaded);
  await tabTo(page, words.choose);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press('Enter')]);
  await chooser.setFiles(await file.path());
  await expect(page.locator('#bringing')).toBeFocused();
  await tabTo(page, restoring.standings.same);
  await press('Enter');
  await tabTo(page, restoring.leave);
  await press('Enter');
  await expect(page.locator('#desk')).toBeFocused();
  await tabTo(page, 'Elsewhere, Role 8');
  await press('Enter');
  await expect(wentWell(page)).toHaveValue('Straße');
});
