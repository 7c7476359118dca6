/** What is due, taken into a calendar: the message was sent, and in a week there is one reminder. */
import { readFile } from 'node:fs/promises';
import { desk } from '../../src/words/desk.en';
import { form, ways } from '../../src/words/form.en';
import { datesIn } from './calendarfile';
import { SHEET, box, happened } from './message';
import { fileFrom, kept, open } from './strip';
import { expect, test } from './test';

test('a message that was sent is due for one reminder, and for none once they answered', async ({ page }) => {
  await open(page, SHEET);
  await box(page, 'Employer').fill('Zoë & Sons');
  await page.getByRole('button', { name: ways.calendar }).click();
  await expect(page.getByText(form.noDates)).toBeVisible();

  await happened(page, 0, 'Sent, or said', '2026-11-24');
  const first = await fileFrom(page, ways.calendar);
  await expect(page.getByText(form.datesTaken)).toBeVisible();
  expect(first.name).toMatch(/^feedback-e-mail-.*\.ics$/);
  const [reminder, ...others] = datesIn(first.text);
  expect(others).toEqual([]);
  expect(reminder).toMatchObject({ day: '2026-12-01', summary: 'Send your one reminder' });
  expect(reminder?.description).toContain('Zoë & Sons');
  expect(reminder?.summary).not.toContain('Zoë');

  // The same date once more, from a browser that was closed meanwhile; then it moves.
  await page.reload();
  expect(datesIn((await fileFrom(page, ways.calendar)).text)).toEqual([reminder]);
  await happened(page, 0, 'Sent, or said', '2026-11-25');
  const [moved] = datesIn((await fileFrom(page, ways.calendar)).text);
  expect(moved).toMatchObject({ uid: reminder?.uid, day: '2026-12-02' });
  expect(moved?.sequence).toBeGreaterThan(reminder?.sequence ?? Infinity);

  await page.locator('#follow-up-add').click();
  await happened(page, 1, 'They answered', '2026-11-30');
  const after = datesIn((await fileFrom(page, ways.calendar)).text);
  expect(after.map(({ day, summary }) => [day, summary])).toEqual([
    ['2027-02-28', 'Write a line, to keep in touch'],
    ['2027-05-30', 'Write another line, to keep in touch'],
  ]);
});

test('the code for calendars comes with the click', async ({ page }) => {
  await open(page, SHEET);
  await box(page, 'Employer').fill('Fen Harbour');
  await kept(page);
  await page.getByRole('button', { name: ways.print, exact: true }).focus();
  const names = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.includes('datebook')),
    );
  expect(await names()).toEqual([]);
  await page.getByRole('button', { name: ways.calendar }).click();
  await expect(page.getByText(form.noDates)).toBeVisible();
  expect(await names()).toHaveLength(1);
});

test('what is due stands at the desk, and goes into the calendar, all of it or one by one', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-12-03T10:00:00'));
  await open(page, SHEET);
  await box(page, 'Employer').fill('Fen Harbour');
  await happened(page, 0, 'Sent, or said', '2026-11-24');
  await open(page, '/worksheets/feedback-log/');
  await box(page, 'Employer').fill('The Atlas Room');
  await page.getByLabel('When?', { exact: true }).fill('2026-12-10');
  await kept(page);

  await page.goto('/worksheets/');
  const due = page.locator('.dates li');
  await expect(due).toHaveText([
    /^Send your one reminder.*was due on 1 December 2026/,
    /^The first step that you chose.*on 10 December 2026 · The Atlas Room/,
  ]);
  const all = await fileFrom(page, desk.takeDates);
  expect(all.name).toBe('second-draft-dates-2026-12-03.ics');
  expect(
    datesIn(all.text)
      .map(({ day }) => day)
      .sort(),
  ).toEqual(['2026-12-01', '2026-12-10']);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    due.first().getByRole('button', { name: desk.takeDate }).click(),
  ]);
  const [one, ...others] = datesIn(await readFile(await file.path(), 'utf8'));
  expect(others).toEqual([]);
  expect(datesIn(all.text)).toContainEqual(one);

  await due.first().getByRole('link').click();
  await page.locator('#follow-up-add').click();
  await happened(page, 1, 'Reminded them, once', '2026-12-03');
  await page.goto('/worksheets/');
  await expect(due).toHaveCount(1);
});

/** As far east and west as people live, and two places on the nights in which their clocks change. */
for (const [zone, sent, due, night] of [
  ['Pacific/Kiritimati', '2026-11-24', '2026-12-01', '2026-12-01T23:30:00+14:00'],
  ['Pacific/Kiritimati', '2026-11-24', '2026-12-01', '2026-12-01T00:30:00+14:00'],
  ['Etc/GMT+12', '2026-11-24', '2026-12-01', '2026-12-01T23:30:00-12:00'],
  ['Etc/GMT+12', '2026-11-24', '2026-12-01', '2026-12-01T00:30:00-12:00'],
  ['Europe/Berlin', '2026-10-18', '2026-10-25', '2026-10-25T00:30:00+02:00'],
  ['Europe/Berlin', '2027-03-21', '2027-03-28', '2027-03-28T23:30:00+02:00'],
  ['America/Santiago', '2026-08-30', '2026-09-06', '2026-09-06T01:30:00-03:00'], // midnight is left out there
] as const)
  test.describe(`in ${zone}, at ${night}`, () => {
    test.use({ timezoneId: zone });

    test('a date stays on its day, in the file and at the desk', async ({ page }) => {
      await page.clock.setFixedTime(new Date(night));
      await open(page, SHEET);
      await happened(page, 0, 'Sent, or said', sent);
      expect(datesIn((await fileFrom(page, ways.calendar)).text).map(({ day }) => day)).toEqual([due]);
      await page.goto('/worksheets/');
      await expect(page.locator('.dates li')).toHaveText([
        new RegExp(`^Send your one reminder.*${desk.dueToday}`),
      ]);
      expect(datesIn((await fileFrom(page, desk.takeDates)).text).map(({ day }) => day)).toEqual([due]);
    });
  });
