/** What somebody wrote, as a file or on the clipboard: every answer, under a name that says what it is. */
import type { Page } from '@playwright/test';
import { chooseFull, fillIn, plan } from './filling';
import { postMortem } from './sheets';
import { saidOf } from './values';
import { copyFrom, fileFrom, kept, open } from './strip';
import { expect, test } from './test';

const SHEET = '/worksheets/post-mortem/';
const LONG = 120_000; // milliseconds: it answers some hundred questions
const squeezed = (text: string) => text.replace(/\s+/g, ' ');

test('the files and the clipboard hold every answer', async ({ page, context }) => {
  test.setTimeout(LONG);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, SHEET);
  await chooseFull(page, postMortem);
  const all = plan(page, postMortem);
  await fillIn(page, all);
  const said = all.flatMap(saidOf);
  expect(said.length).toBeGreaterThan(100);

  const text = await fileFrom(page, 'Download as plain text');
  const markdown = await fileFrom(page, 'Download as Markdown');
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());

  expect(said.filter((words) => !squeezed(text.text).includes(words))).toEqual([]);
  // In Markdown a backslash lets the character after it stand for itself.
  const read = squeezed(markdown.text.replace(/\\(?=[^\s\w])/g, ''));
  expect(said.filter((words) => !read.includes(words))).toEqual([]);
  expect(copied).toBe(text.text);
  expect(await copyFrom(page)).toBe(text.text);
});

const name = async (page: Page, role: string, employer: string) => {
  await page.getByRole('textbox', { name: 'Role' }).fill(role);
  await page.getByRole('textbox', { name: 'Employer' }).fill(employer);
  await kept(page);
};

test('a file is named after the sheet and the day', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-03T23:30:00'));
  await open(page, SHEET);
  await name(page, 'Office Coördinator', 'Harbour St: “Housing” / Ltd.');
  const file = await fileFrom(page, 'Download as plain text');
  expect(file.name).toBe('interview-post-mortem-2026-11-03-harbour-st-housing-ltd-office-coördinator.txt');
  expect((await fileFrom(page, 'Download as Markdown')).name).toMatch(/-2026-11-03-.*\.md$/);
});

test('a long name does not push out the day', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-03T10:00:00'));
  await open(page, SHEET);
  await name(
    page,
    'Assistant to the deputy head of regional housing services',
    'The Harbour Street Housing Association',
  );
  expect((await fileFrom(page, 'Download as plain text')).name).toMatch(/-2026-11-03-.*\.txt$/);
});

test('the name of a file leads nowhere else', async ({ page }) => {
  await open(page, SHEET);
  await name(page, '../../etc/passwd', '\u202Egpj.exe');
  const file = await fileFrom(page, 'Download as plain text');
  expect(file.name).toMatch(/^interview-post-mortem-\d{4}-\d\d-\d\d-gpj-exe-etc-passwd\.txt$/);
});

test('where the clipboard is refused, the page says what to do instead', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
  });
  await open(page, SHEET);
  await page.getByRole('textbox', { name: 'Role' }).fill('Gardener');
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'This browser does not let a page copy.' }),
  ).toBeVisible();
});
