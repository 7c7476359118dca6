/** A copy without names, of what each invented person planned: in the file and on paper. */
import { readFile } from 'node:fs/promises';
import { ways } from '../../src/words/form.en';
import { share } from '../../src/words/share.en';
import { named, namesStandingIn } from '../named';
import { allExamples } from '../unit/content';
import { pdfOf, textOf } from './paper';
import { put, recordOf, stampOf } from './seed';
import { open } from './strip';
import { expect, test } from './test';

for (const [person, names] of Object.entries(named))
  test(`the plan of ${person} can be shared without a name in it`, async ({ page }, info) => {
    const theirs = allExamples.filter((example) => example.person.id === person);
    await page.goto('/guide/');
    const records = theirs.map(({ worksheet, answers, title }) => {
      const id = title.replace(/\W/g, '').toLowerCase();
      const clocks = Object.fromEntries(Object.keys(answers).map((field) => [field, [stampOf(1)]]));
      return [id, recordOf({ id, role: '', employer: '' }, [], { worksheet, answers, clocks })] as const;
    });
    await put(page, records);
    await open(page, '/worksheets/development-plan/?entry=theplan');
    await page.getByRole('button', { name: ways.share }).click();
    const copy = page.getByRole('region', { name: share.title });
    await expect(copy.getByText(/^Left out: .*Who helps, or asks how it went\?/)).toBeVisible();
    const preview = copy.getByRole('region', { name: share.preview });
    await expect(preview).toContainText('Goals:');
    // What is taken along is what stands there to be read, even if somebody goes on writing.
    await page.getByRole('textbox', { name: 'Where do you want to be?' }).fill('Working with Egbert');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      copy.getByRole('button', { name: share.markdown }).click(),
    ]);
    await page.evaluate(() => (globalThis.print = () => undefined));
    await copy.getByRole('button', { name: share.print, exact: true }).click();
    const paper = await textOf(await pdfOf(page, info));
    expect(paper).toContain('Goals, three at a time');
    for (const text of [await preview.innerText(), await readFile(await file.path(), 'utf8'), paper])
      expect(namesStandingIn(text, [...names, 'Egbert'])).toEqual([]);
    // What the person allows comes back, and nothing else has changed.
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(namesStandingIn(await textOf(await pdfOf(page, info)), names).length).toBeGreaterThan(2);
  });
