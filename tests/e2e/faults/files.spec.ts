/** Files that are no backup, or not a whole one: each is answered in its own words, and what is here stays. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { desk as words, restoring } from '../../../src/words/desk.en';
import { seed, three } from '../seed';
import { expect, test } from '../test';

const good = await readFile(
  new URL('../../fixtures/backups/version-1-of-format-2.json', import.meta.url),
  'utf8',
);

const rows = (page: Page) => page.locator('.sheets > li');
/** All that is kept, as it is. */
const records = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));

/** A browser with three sheets, in which somebody chooses a file. */
async function choose(page: Page, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page
    .getByText(words.choose)
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer });
}

test.beforeEach(async ({ page }) => {
  await page.goto('/guide/');
  await seed(page, three);
  await page.goto('/worksheets/');
  await expect(rows(page)).toHaveCount(3);
});

type Bad = readonly [what: string, content: string | Buffer, problem: keyof typeof restoring.problems];
const refuse = ([what, content, problem]: Bad) =>
  test(`${what} is refused in plain words, and nothing changes`, async ({ page }) => {
    const before = await records(page);
    await choose(page, content);
    await expect(page.locator('.bringing')).toContainText(restoring.problems[problem]);
    await expect(page.locator('.bringing')).toContainText(restoring.unchanged);
    expect(await records(page)).toBe(before);
    await expect(rows(page)).toHaveCount(3);
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  });

// Not for the careless build: whoever reads JSON finds out that this is none.
test.describe('a file that', () => {
  refuse(['is no JSON', 'Dear Sir or Madam', 'not-json']);
  refuse([
    'is a picture with another ending',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    'not-json',
  ]);
});

test.describe('a file that', { tag: '@naive' }, () => {
  const nested = 1_000_000;
  refuse(['is empty', '', 'empty']);
  refuse(['belongs to another program', '{"type":"excalidraw","version":2,"elements":[]}', 'not-ours']);
  refuse(['comes from a newer version', good.replace('"version": 1', '"version": 99'), 'too-new']);
  refuse(['has a million levels', '['.repeat(nested) + ']'.repeat(nested), 'too-deep']);
  const hostile = good.replace('"later": {', '"__proto__": {"polluted": 1}, "later": {');
  refuse(['names a prototype', hostile, 'hostile']);
  refuse(['is larger than any backup', Buffer.alloc(25 * 1024 * 1024, 32), 'too-big']);

  test('was changed after it was made says so, and gives what is whole only after a look', async ({
    page,
  }) => {
    const before = await records(page);
    await choose(page, good.replace('They laughed', 'They wept'));
    await expect(page.locator('.bringing')).toContainText(restoring.problems.damaged);
    expect(await records(page)).toBe(before);
    await page.getByRole('button', { name: restoring.look }).click();
    await page.getByRole('button', { name: restoring.merge, exact: true }).click();
    await expect(rows(page)).toHaveCount(5);
  });

  test('breaks off says so, and gives what is whole before that', async ({ page }) => {
    await choose(page, good.slice(0, -200));
    await expect(page.locator('.bringing')).toContainText(restoring.problems['cut-off']);
    await page.getByRole('button', { name: restoring.look }).click();
    await page.getByRole('button', { name: restoring.merge, exact: true }).click();
    await expect(rows(page)).toHaveCount(4);
  });
});

// The careless build draws by the same components, which know no markup in answers.
test('markup in every field is text: on the desk, in the sheet, and where all is shown as it is', async ({
  page,
}) => {
  const said = '<img src=x onerror="document.title=1">';
  const [one] = three;
  await page.evaluate(() => localStorage.clear());
  await seed(page, [{ id: one?.id ?? '', role: said, employer: said, said }]);
  await page.reload();
  await expect(rows(page).first()).toContainText(said);
  await page.goto('/my-data/');
  await expect(page.getByText(said).first()).toBeVisible();
  await page.goto('/worksheets/post-mortem/?entry=one');
  await expect(page.getByRole('textbox', { name: 'What went well?' })).toHaveValue(said);
  await expect(page.locator('img')).toHaveCount(0);
});
