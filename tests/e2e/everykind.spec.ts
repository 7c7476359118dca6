/** A worksheet is a definition and nothing else: one that no code has heard of is listed, filled in, kept, taken along. */
import { chooseFull, everyKind, fillIn, plan, planned, readBack } from './filling';
import { saidOf } from './values';
import { missingFrom, pdfOf, press } from './paper';
import { fileFrom, kept, open } from './strip';
import { expect, test } from './test';

const said = (all: ReturnType<typeof plan>) => all.flatMap(saidOf);

test('a new worksheet is in the list, and is filled in, kept, printed and downloaded', async ({
  page,
}, info) => {
  test.setTimeout(60_000);
  await page.goto('/worksheets/');
  await page.getByRole('link', { name: everyKind.title }).and(page.locator('[href$="/every-kind/"]')).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(everyKind.title);
  await open(page, page.url());
  await chooseFull(page, everyKind);
  const all = plan(page, everyKind);
  await fillIn(page, all);
  await kept(page);
  expect(await readBack(all)).toEqual(planned(all));

  await page.reload();
  await kept(page);
  expect(await readBack(all)).toEqual(planned(all));

  const { text, name } = await fileFrom(page, 'Download as plain text');
  expect(name).toMatch(/^a-walk-with-somebody-/);
  expect(said(all).filter((words) => !text.includes(words))).toEqual([]);
  await press(page, 'Print this sheet');
  expect(await missingFrom(await pdfOf(page, info), said(all))).toEqual([]);
});

test('its blank sheet has every question', async ({ page }, info) => {
  await page.goto('/worksheets/every-kind/print/');
  const labels = everyKind.sections.flatMap(({ title, fields }) => [
    title,
    ...fields.map(({ label }) => label),
  ]);
  expect(await missingFrom(await pdfOf(page, info), labels)).toEqual([]);
});
