/** The plan for the wall: three goals, written out, on one page. */
import { exampleLike } from './plans';
import { expectInside, missingFrom, pagesOf, pdfOf, press } from './paper';
import { put } from './seed';
import { open } from './strip';
import { expect, test } from './test';

for (const format of ['A4', 'Letter'] as const)
  test(`is one page with three full goals, on ${format}`, async ({ page }, info) => {
    await page.goto('/guide/');
    const { record, said, aside } = exampleLike();
    await put(page, [record]);
    await open(page, `/worksheets/development-plan/?entry=${record[0]}`);
    await press(page, 'One page for the wall Print only this');
    const path = await pdfOf(page, info, { format });
    expect(await pagesOf(path)).toBe(1);
    await expectInside(path, format);
    expect(await missingFrom(path, said)).toEqual([]);
    expect(await missingFrom(path, aside)).toEqual(aside);
  });
