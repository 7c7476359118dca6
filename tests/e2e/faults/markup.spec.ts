/**
 * A backup that somebody made to do harm, with markup and script in every field. It is text wherever it is shown. The
 * careless build draws by the same components, which know no markup in answers, so none of this can fail there.
 */
import type { Page } from '@playwright/test';
import { desk as words, restoring } from '../../../src/words/desk.en';
import { DESK, atDesk, choose, row, rows } from '../desk';
import { chooseFull } from '../filling';
import { everyKind } from '../sheets';
import { fileOf } from '../overlap';
import { stampOf } from '../seed';
import { open } from '../strip';
import { expect, test } from '../test';

const HARM = `"><img src=x onerror="alert(1)"><script>alert(2)</script><svg onload=alert(3)>javascript:alert(4)`;
const LINE = `${HARM} {title} \${1} &lt;b&gt;`;

/** Markup as the answer of a field of each kind, and as the name of an option where there is one. */
const fields = [...everyKind.header, ...everyKind.sections.flatMap((section) => section.fields)];
const answers = Object.fromEntries(
  fields.map((field): [string, unknown] => {
    if (field.kind === 'list') return [field.id, [{ id: HARM, text: LINE }]];
    if (field.kind !== 'table') return [field.id, field.kind === 'choices' ? [LINE] : LINE];
    const cells = Object.fromEntries(field.columns.map(({ id }) => [id, LINE]));
    return [field.id, Object.keys(field.rows ?? { [HARM]: '' }).map((id) => ({ id, ...cells }))];
  }),
);
const recordFor = (id: string, more: object) =>
  JSON.stringify({
    answers,
    ...{ changedAt: HARM, createdAt: HARM, format: 2, id, worksheet: 'every-kind', [HARM]: HARM },
    clocks: Object.fromEntries(fields.map((field) => [field.id, [stampOf(10)]])),
    others: { place: { [stampOf(9, 'other')]: `${LINE} too` }, [HARM]: { [stampOf(9, 'other')]: LINE } },
    ...more,
  });

/** Everything that markup would have left behind. No page of ours has a picture. */
const traces = (page: Page) =>
  page.locator('img, svg[onload], [onerror]').or(page.locator('xpath=//script[contains(., "alert(")]'));

test('markup in every field is text, on the desk, in the sheet, and where all is shown', async ({ page }) => {
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  const file = fileOf([
    recordFor('harm', {}),
    recordFor('unknown', { worksheet: HARM }),
    recordFor('../../harm?x=1&y', {}), // no id that a page of ours gives
  ]);
  await atDesk(page);
  const isClean = async () => {
    await expect(traces(page)).toHaveCount(0);
    expect(dialogs).toBe(0);
  };

  await choose(page, file.replace('2026-11-05T12:00:00.000Z', '<b onclick=alert(5)>'));
  await expect(page.locator('.bringing')).toContainText(`${restoring.unreadable}: 1`);
  await page.getByText(`${restoring.standings.new}: 2`).click();
  await expect(page.locator('.bringing').getByText(HARM).first()).toBeVisible();
  await page.getByRole('button', { name: restoring.merge, exact: true }).click();
  await expect(rows(page)).toHaveCount(5);
  await expect(row(page, HARM).getByRole('link')).toHaveAttribute(
    'href',
    '/worksheets/every-kind/?entry=harm',
  );
  await expect(row(page, words.unknown)).toBeVisible();
  await isClean();
  await row(page, HARM).getByRole('button', { name: words.remove }).click();
  await expect(row(page, HARM).getByRole('button', { name: words.putBack })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row(page, HARM).getByRole('link')).toBeFocused();
  await isClean();

  await open(page, '/worksheets/every-kind/');
  await expect(page.getByRole('link', { name: HARM })).toBeVisible(); // among those to go on with
  await isClean();
  await open(page, '/worksheets/every-kind/?entry=harm');
  await chooseFull(page, everyKind);
  await expect(page.getByText(`${LINE} too`)).toBeVisible(); // as what was written at the same time
  for (const box of await page.locator('form').getByRole('textbox').all())
    expect(['', LINE]).toContain(await box.inputValue());
  await expect(page.getByRole('textbox', { name: 'Place', exact: true })).toHaveValue(LINE);
  await isClean();

  await page.goto('/my-data/');
  await expect(page.getByText(HARM).first()).toBeVisible();
  for (const details of await page.locator('[data-part="list"] details').all())
    await details.locator('summary').click();
  await isClean();
  await page.goto(DESK);
  await isClean();
});
