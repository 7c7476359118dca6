/**
 * A worksheet is a definition and nothing else. Each of them, and some that no code has heard of, is listed, filled in,
 * there after the browser was closed, taken along, printed, and blank on paper.
 */
import { asked, chooseFull, fillIn, plan, planned, readBack } from './filling';
import { everyKind, sheets } from './sheets';
import { missingFrom, pdfOf, press } from './paper';
import { test } from './profile';
import { fileFrom, kept, open } from './strip';
import { expect } from './test';
import { saidOf } from './values';

const LONG = 180_000; // milliseconds: some ask a hundred questions

for (const [id, sheet] of sheets) {
  test(`${id} is filled in, kept over a restart, downloaded and printed`, async ({ profile }, info) => {
    test.setTimeout(LONG);
    const page = await profile.launch();
    await open(page, `/worksheets/${id}/`);
    if (sheet.minutes.quick !== undefined) await chooseFull(page, sheet);
    const all = asked(plan(page, sheet));
    await fillIn(page, all);
    await kept(page);
    expect(await readBack(all)).toEqual(planned(all));

    const address = page.url();
    const again = await profile.launch();
    await open(again, address);
    await kept(again);
    expect(await readBack(asked(plan(again, sheet)))).toEqual(planned(all));

    const said = all.flatMap(saidOf);
    const { text, name } = await fileFrom(again, 'Download as plain text');
    expect(name).toMatch(/\.txt$/);
    expect(said.filter((words) => !text.includes(words))).toEqual([]);
    await press(again, 'Print this sheet');
    expect(await missingFrom(await pdfOf(again, info), said)).toEqual([]);
  });

  test(`${id} has every question on its blank sheet`, async ({ page }, info) => {
    await page.goto(`/worksheets/${id}/print/`);
    const labels = sheet.sections.flatMap(({ title, fields }) => [
      title,
      ...fields.map(({ label }) => label),
    ]);
    expect(await missingFrom(await pdfOf(page, info), labels)).toEqual([]);
  });
}

test('a new worksheet is in the list', async ({ page }) => {
  await page.goto('/worksheets/');
  await page.getByRole('link', { name: everyKind.title }).and(page.locator('[href$="/every-kind/"]')).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(everyKind.title);
});
