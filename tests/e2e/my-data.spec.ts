/** All that is stored, as it is: to look at, to take along, or to delete one by one. */
import { readFile } from 'node:fs/promises';
import { desk, myData as words, restoring } from '../../src/words/desk.en';
import { fill } from '../../src/worksheet/words';
import { DESK, button, choose, openSheet, role, rows as sheets, test, wentWell } from './desk';
import { three } from './seed';
import { DAMAGED, list, record, stored, told } from './stored';
import { fileFrom } from './strip';
import { expect } from './test';

const [lamp, map] = three;

test(
  'lists every record with its size and its place, and what it is',
  { tag: '@firefox' },
  async ({ page }) => {
    await stored(page);
    const { kinds, whereBoth, whereLocal, whereDatabase } = words;
    const day = 'post-mortem, changed on 1 November 2026';
    await expect(list(page).locator('p:first-child')).toHaveText([
      `${kinds.backup} 0.1 kB, ${whereDatabase}`,
      `${kinds.damaged} 0.1 kB, ${whereLocal}`,
      `${kinds.other} 0.1 kB, ${whereLocal}`,
      `${kinds.entry} 0.1 kB, ${whereBoth}`,
      `${kinds.entry} 0.1 kB, ${whereBoth}`,
      `${kinds.deleted}: ${day} 0.8 kB, ${whereBoth}`,
      `${kinds.entry}: ${day} 0.8 kB, ${whereBoth}`,
      `${kinds.settings} 0.1 kB, ${whereLocal}`,
    ]);
    await expect(record(page, map.role).locator('pre')).toBeHidden();
    await record(page, map.role).locator('summary').click();
    await expect(record(page, map.role).locator('pre')).toBeVisible();
    await expect(record(page, map.role).locator('pre')).toContainText('"went-well":"They laughed with me."');
    await expect(page.getByText('Plums')).toHaveCount(0);
  },
);

test('hands over one record, as it is', async ({ page }) => {
  await stored(page);
  const fileOf = async (what: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      record(page, what).getByRole('button', { name: words.download }).click(),
    ]);
    return JSON.parse(await readFile(await file.path(), 'utf8')) as unknown;
  };
  expect(await fileOf(words.kinds.damaged)).toMatchObject({
    ...{ type: 'second-draft-backup', version: 1, entries: [] },
    asItIs: [{ key: 'second-draft:damaged:three:1', place: 'local', text: DAMAGED }],
  });
  expect(await fileOf(map.role)).toMatchObject({ entries: [{ id: map.id }], asItIs: [] });
});

test('hands over all of it as one file, which the desk takes', async ({ page, elsewhere }) => {
  await stored(page);
  const { name, text } = await fileFrom(page, words.downloadAll);
  expect(name).toMatch(/^second-draft-backup-\d{4}-\d\d-\d\d\.json$/);
  for (const said of [lamp.said, map.said, 'oops', 'dark']) expect(text).toContain(said);
  expect(text).not.toContain('Plums');
  await elsewhere.goto(DESK);
  await choose(elsewhere, text);
  await elsewhere.getByRole('button', { name: restoring.merge, exact: true }).click();
  await expect(elsewhere.getByText(fill(restoring.done, { count: 2 }))).toBeVisible();
  for (const one of [lamp, map]) {
    await openSheet(elsewhere, one.id);
    await expect(role(elsewhere)).toHaveValue(one.role);
    await expect(wentWell(elsewhere)).toHaveValue(one.said);
  }
});

test('deletes one record only when asked twice, and no other', { tag: '@firefox' }, async ({ page }) => {
  await stored(page);
  const one = record(page, map.role);
  const remove = one.getByRole('button', { name: words.remove, exact: true });
  await remove.click();
  await expect(one).toContainText(words.removeAsk);
  await expect(one.getByRole('button', { name: words.keep })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(remove).toBeFocused();
  await page.keyboard.press('Enter');
  await one.getByRole('button', { name: words.removeDo }).click();
  await expect(told(page)).toContainText('Deleted: A sheet: post-mortem');
  await expect(told(page)).toBeFocused();
  await expect(list(page)).toHaveCount(7);
  await page.goto(DESK);
  await expect(sheets(page)).toHaveCount(0);
  await page.getByText(fill(desk.deleted, { count: 1 })).click();
  await expect(button(page, desk.putBack, 'Zoë & Sons, Lamp lighter')).toBeVisible();
});
