/** Files that are no backup, or not a whole one: each is answered in its own words, and what is here stays. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { desk as words, restoring } from '../../../src/words/desk.en';
import { fill } from '../../../src/worksheet/words';
import { allKept, atDesk, choose, openSheet, rows, wentWell } from '../desk';
import { fileOf } from '../overlap';
import { recordOf } from '../seed';
import { expect, test } from '../test';

/** A whole backup, of two sheets. */
const good = await readFile(
  new URL('../../fixtures/backups/version-1-of-format-2.json', import.meta.url),
  'utf8',
);

const everything = async (page: Page) => ({
  ...(await allKept(page)),
  keys: await page.evaluate(() => Object.keys(localStorage).sort()),
  prototype: await page.evaluate(() => Object.getOwnPropertyNames(Object.prototype).sort()),
  polluted: await page.evaluate(() => 'polluted' in {}),
});
const told = (page: Page) => page.locator('.bringing');

type Bad = readonly [what: string, content: string | Buffer, problem: keyof typeof restoring.problems];

/** Refused in words of its own, and nothing here is changed, nor offered to be. */
const refuse = ([what, content, problem]: Bad) =>
  test(`${what} is refused in plain words, and nothing changes`, async ({ page }, info) => {
    await atDesk(page);
    const before = await everything(page);
    const path = info.outputPath('backup.json');
    await writeFile(path, content);
    await page.getByLabel(words.choose).setInputFiles(path);
    await expect(told(page)).toContainText(restoring.problems[problem]);
    await expect(told(page)).toContainText(`${words.check} `);
    await expect(told(page)).toContainText(restoring.unchanged);
    await expect(told(page)).toContainText(restoring.which);
    await expect(told(page)).toBeFocused();
    await expect(told(page).getByRole('button')).toHaveCount(0);
    expect(await everything(page)).toEqual(before);
    await page.reload();
    await expect(rows(page)).toHaveCount(3);
    await openSheet(page, 'two');
    await expect(wentWell(page)).toHaveValue('They laughed with me.');
  });

// Not for the careless build: whoever reads JSON finds out that these are none.
test.describe('a file that', () => {
  refuse(['is no JSON', 'Dear Sir or Madam', 'not-json']);
  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0xff, 0xfe]);
  refuse(['is a picture with another ending', picture, 'not-json']);
});

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
/** A record, and a file, in good order but for what somebody put into the record. */
const recordWith = (more: string) =>
  recordOf({ id: 'harm', role: 'Harm', employer: 'None' }, [[1, 'seed', '']]).replace(
    '"role":',
    `${more}, "role":`,
  );
const fileWith = (more: string) => fileOf([recordWith('"here": 0')]).replace('"here":0', more);

test.describe('a file that', { tag: '@naive' }, () => {
  refuse(['is empty', '', 'empty']);
  refuse(['holds nothing but a line end', '\uFEFF\r\n', 'empty']);
  refuse(['belongs to another program', '{"type":"excalidraw","version":2,"elements":[]}', 'not-ours']);
  refuse(['is a list', '[{"id":"one"}]', 'not-ours']);
  refuse(['comes from a newer version', good.replace('"version": 1', '"version": 99'), 'too-new']);
  refuse(['is a million levels deep', nested(1_000_000), 'too-deep']);
  refuse(['is a million levels deep in one answer', fileWith(`"deep": ${nested(1_000_000)}`), 'too-deep']);
  refuse(['names a prototype', fileOf([recordWith('"__proto__": {"polluted": 1}')]), 'hostile']);
  const constructor = recordWith('"constructor": {"prototype": {"polluted": 1}}');
  refuse(['names a prototype by another name', fileOf([constructor]), 'hostile']);
  const large = fileWith(`"more": "${'x'.repeat(25 * 1024 * 1024)}"`);
  refuse(['is larger than any backup', large, 'too-big']);
});

test.describe('a file of which some is whole', { tag: '@naive' }, () => {
  test('because it was changed says so, and brings it in only after a look', async ({ page }) => {
    await atDesk(page);
    const before = await everything(page);
    await choose(page, good.replace('They laughed when', 'They wept when'));
    await expect(told(page)).toContainText(restoring.problems.damaged);
    await expect(told(page)).toContainText(restoring.unchanged);
    await expect(told(page)).toContainText(fill(restoring.salvaged, { count: 2 }));
    await expect(page.getByRole('button', { name: restoring.merge, exact: true })).toHaveCount(0);
    await page.getByRole('button', { name: restoring.look }).click();
    await expect(told(page)).toContainText(restoring.madeSome);
    await expect(told(page)).toContainText(`${restoring.standings.new}: 2`);
    await expect(told(page)).toBeFocused();
    expect(await everything(page)).toEqual(before);
    await page.getByRole('button', { name: restoring.merge, exact: true }).click();
    await expect(rows(page)).toHaveCount(5);
    await page.getByRole('link', { name: /Lower Fen Lighthouse Trust/ }).click();
    await expect(wentWell(page)).toHaveValue(/They wept when I laughed/);
  });

  test('because it breaks off says so, and brings in what is whole before that', async ({ page }) => {
    await atDesk(page);
    const before = await everything(page);
    await choose(page, good.slice(0, -200));
    await expect(told(page)).toContainText(restoring.problems['cut-off']);
    await expect(told(page)).toContainText(restoring.unchanged);
    await expect(told(page)).toContainText(fill(restoring.salvaged, { count: 1 }));
    expect(await everything(page)).toEqual(before);
    await page.getByRole('button', { name: restoring.look }).click();
    await page.getByRole('button', { name: restoring.merge, exact: true }).click();
    await expect(rows(page)).toHaveCount(4);
    await rows(page).first().getByRole('link').click();
    await expect(page.getByRole('textbox').first()).not.toHaveValue('');
  });

  test('because it breaks off before anything is has nothing to offer', async ({ page }) => {
    await atDesk(page);
    await choose(page, good.slice(0, 180));
    await expect(told(page)).toContainText(restoring.problems['cut-off']);
    await expect(told(page)).toContainText(restoring.which);
    await expect(told(page).getByRole('button')).toHaveCount(0);
  });
});

test('another file can be chosen when one was refused', async ({ page }) => {
  await atDesk(page);
  await choose(page, '');
  await expect(told(page)).toContainText(restoring.problems.empty);
  await choose(page, good);
  await page.getByRole('button', { name: restoring.merge, exact: true }).click();
  await expect(rows(page)).toHaveCount(5);
});
