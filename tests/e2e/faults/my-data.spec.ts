/** All that is stored can be seen, taken along and deleted when everything else is broken, or the browser refuses. */
import { desk, myData as words } from '../../../src/words/desk.en';
import { DESK, atDesk } from '../desk';
import { hangDatabase, refuse } from '../records';
import { three } from '../seed';
import { HERE, list, record, stored, told } from '../stored';
import { fileFrom } from '../strip';
import { expect, test } from '../test';

const [, map] = three;

for (const [what, body] of [
  ['do not come', undefined],
  ['are garbage', '¬ not a script {'],
] as const)
  test.describe(`when all other scripts of the site ${what}`, () => {
    test.use({ deliberate: [/Failed to load|ERR_FAILED|Invalid or unexpected token/] });

    test('shows, hands over and deletes all the same', async ({ page }) => {
      await page.route('**/_astro/*.js', (route) => {
        if (/\/(MyData|crc)\./.test(route.request().url())) return route.continue();
        return body === undefined ? route.abort() : route.fulfill({ body, contentType: 'text/javascript' });
      });
      await stored(page);
      await page.goto(DESK);
      await expect(page.getByText(desk.never), 'or nothing is broken').toBeVisible();
      await page.locator('.never').getByRole('link').click();
      await expect(list(page)).toHaveCount(8);
      expect((await fileFrom(page, words.downloadAll)).text).toContain(map.said);
      await page.getByRole('button', { name: words.all }).click();
      await page.getByRole('button', { name: words.allDo }).click();
      await expect(told(page)).toContainText(words.allClean);
    });
  });

test.describe('when its own script', () => {
  test.use({ deliberate: [/status of 404|Invalid or unexpected token/] });

  for (const [what, status] of [
    ['does not come', 404],
    ['is garbage', 200],
  ] as const)
    test(`${what} says that nothing is lost, and where else to look`, async ({ page }) => {
      await page.route('**/_astro/MyData*.js', (route) =>
        route.fulfill({ status, body: '¬ not a script {', contentType: 'text/javascript' }),
      );
      await page.goto(HERE);
      await expect(page.getByText(words.never)).toBeVisible();
      await expect(page.getByText(words.looking)).toBeHidden();
    });
});

test.describe('a browser that does not let it look', { tag: '@firefox' }, () => {
  test('into the page’s storage: says so, and shows the rest', async ({ page }) => {
    await stored(page);
    await refuse(page, 'localStorage');
    await page.reload();
    await expect(page.getByText(words.refusedLocal)).toBeVisible();
    await expect(list(page)).toHaveCount(5);
    await expect(record(page, map.role)).toContainText(words.whereDatabase);
  });

  test('into the database, which never answers: says so, and shows the rest', async ({ page }) => {
    await stored(page);
    await hangDatabase(page);
    await page.reload();
    await expect(page.getByText(words.refusedDatabase)).toBeVisible({ timeout: 15_000 });
    await expect(list(page)).toHaveCount(7);
    await expect(record(page, map.role)).toContainText(words.whereLocal);
  });

  test('anywhere: does not say that there is nothing', async ({ page }) => {
    await atDesk(page);
    for (const place of ['localStorage', 'indexedDB'] as const) await refuse(page, place);
    await page.goto(HERE);
    await expect(page.getByText(`${words.refusedLocal} ${words.refusedDatabase}`)).toBeVisible();
    await expect(page.getByText(words.none)).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('says what can be done', async ({ page }) => {
    await page.goto(HERE);
    const notice = page.locator('main noscript p'); // getByText does not look in there
    await expect(notice).toContainText(words.noScript);
    await expect(notice).toBeVisible();
    await expect(page.getByText(words.looking)).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
