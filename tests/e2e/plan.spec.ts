/** The whole way: three rejections, what they have in common, the answer to one, and a plan that is looked at again. */
import type { Page } from '@playwright/test';
import { bring } from '../../src/words/bring.en';
import { ways } from '../../src/words/form.en';
import { share } from '../../src/words/share.en';
import { datesIn } from './calendarfile';
import { group } from './filling';
import { box, chooseAll, happened } from './message';
import { missingFrom, pdfOf } from './paper';
import { test } from './profile';
import { fileFrom, kept, open } from './strip';
import { expect } from './test';

const PLAN = '/worksheets/development-plan/';
const NAMES = ['Fen Harbour', 'Atlas Room', 'Zoë & Sons', 'Okafor', 'Brindle'];

interface Rejection {
  readonly employer: string;
  readonly gap: string;
  readonly action: string;
}
const rejections: readonly Rejection[] = [
  { employer: 'Fen Harbour', gap: 'Explains things in order', action: 'Tell three stories in order' },
  { employer: 'The Atlas Room', gap: 'explains things in  order', action: 'Read a budget from end to end' },
  {
    employer: 'Zoë & Sons',
    gap: 'Explains things in order',
    action: 'Draw one page that everybody understands',
  },
];

async function postMortem(page: Page, { employer, gap, action }: Rejection): Promise<void> {
  await open(page, '/worksheets/post-mortem/?new');
  await page.getByRole('radio', { name: '45 minutes' }).check();
  await box(page, 'Role').fill('Map folder');
  await box(page, 'Employer').fill(employer);
  await group(page, 'Answers').getByRole('radio', { name: '2', exact: true }).check();
  const criterion = group(page, 'Requirement 1');
  await criterion.getByRole('textbox').first().fill(gap);
  await criterion.getByRole('radio', { name: 'No', exact: true }).check();
  await group(page, 'Action 1').getByRole('textbox').first().fill(action);
  await kept(page);
}

test('from three rejections to a plan, a review and a copy without names', async ({ profile }, info) => {
  test.setTimeout(180_000);
  let page = await profile.launch();
  for (const rejection of rejections) await postMortem(page, rejection);

  page = await profile.launch();
  await page.goto('/worksheets/');
  await expect(page.locator('.theme summary').first()).toContainText('3 of 3');
  await page.locator('.courses summary').click();
  await expect(page.locator('.courses li')).toHaveText([/^Answers\s*2, 2, 2$/]);
  await page.getByRole('link', { name: /Zoë & Sons/ }).click();
  await page.getByRole('link', { name: 'Feedback e-mail' }).click();
  await page.getByRole('button', { name: bring.take }).click();
  await chooseAll(page);
  await box(page, 'Their name, as you would write it after “Dear”').fill('Ms Okafor');
  await happened(page, 0, 'Sent, or said', '2026-11-20');
  await happenedNext(page, 'They answered', '2026-11-24');

  await page.getByRole('link', { name: 'Feedback log' }).click();
  await page.getByRole('button', { name: bring.take }).click();
  await box(page, 'What did they say?').fill('Okafor here: begin with what you found, then how.');
  await page.locator('#tags textarea').first().fill('Explains things in order');
  await kept(page);

  page = await profile.launch();
  await open(page, PLAN);
  await page.getByRole('radio', { name: '40 minutes' }).check();
  await box(page, 'Where do you want to be?').fill('Folding maps that people can read');
  await page.getByRole('button', { name: bring.together.replace('{count}', '4') }).click();
  const offered = page.getByRole('checkbox', { name: /Explains things in order.*on 4 sheets/ });
  await offered.check();
  for (const { action } of rejections) await page.getByRole('checkbox', { name: action }).check();
  await page.getByRole('button', { name: bring.take }).click();
  const gap = group(page, 'Gap 1');
  await expect(gap.getByRole('textbox', { name: 'How often was it said?' })).toHaveValue('4 times');
  await expect(gap.getByRole('textbox', { name: 'What does it rest on?' })).toHaveValue(
    /begin with what you found/,
  );
  await expect(gap.getByRole('link')).toHaveCount(4);
  await kept(page);

  await test.step('three goals are on, and a fourth can only be parked', async () => {
    const now = page
      .locator('.tray')
      .filter({ has: page.getByRole('heading', { name: 'Now', exact: true }) });
    await expect(now.locator('[data-row]')).toHaveCount(3);
    await gap.getByRole('combobox').selectOption({ label: 'Close it' });
    await gap.getByRole('button', { name: /^Make it a goal/ }).click();
    const fourth = group(page, 'Goal 4');
    await expect(fourth.getByRole('combobox')).toHaveValue('parked');
    await expect(fourth.getByRole('link')).toHaveAttribute('href', '#gap');
    await fourth.getByRole('combobox').selectOption({ label: 'Now' });
    await expect(fourth.getByText('“Now” holds 3')).toBeVisible();
    await fourth.getByRole('button', { name: 'Leave it where it is' }).click();
    await expect(now.locator('[data-row]')).toHaveCount(3);
    // What has been made a goal is gone to, and not made one again.
    await gap.getByRole('button', { name: /^Make it a goal/ }).click();
    await expect(page.locator('#goals [data-row]')).toHaveCount(4);
  });
  for (const [index, day] of ['2026-12-01', '2026-12-20', '2027-01-15'].entries())
    await group(page, `Goal ${index + 1}`)
      .getByLabel('By when?')
      .fill(day);
  await group(page, 'Goal 1')
    .getByRole('textbox', { name: 'Who helps, or asks how it went?' })
    .fill('Brindle');
  await group(page, 'Goal 2')
    .getByRole('textbox', { name: 'What do you need?' })
    .fill('An hour with Brindle');
  await page.getByLabel('Next look at it').fill('2026-12-10');
  await page.getByLabel('From which day on?').fill('2026-12-10');
  await kept(page);

  const { text } = await fileFrom(page, ways.calendar);
  expect(datesIn(text).map(({ day, summary }) => [day, summary])).toEqual([
    ['2026-12-01', 'Draw one page that everybody understands'],
    ['2026-12-10', 'Look at your plan'],
    ['2026-12-10', 'Your line for this week'],
    ['2026-12-20', 'Read a budget from end to end'],
    ['2027-01-15', 'Tell three stories in order'],
  ]);

  page = await profile.launch();
  await page.clock.setFixedTime(new Date('2026-12-10T10:00:00'));
  await page.goto('/worksheets/');
  await page.getByRole('link', { name: /Folding maps that people can read Development plan/ }).click();
  await page.getByRole('radio', { name: '10 minutes' }).check();
  const standing = page.getByRole('region', { name: 'Where it stands' });
  await expect(standing).toContainText('Look at your plan today');
  await expect(standing).toContainText('Draw one page that everybody understands on 1 December 2026');
  // What is due leads to its question, in whichever version that is.
  await expect(page.getByLabel('From which day on?')).toBeHidden();
  await standing.getByRole('link', { name: 'Your line for this week' }).click();
  await expect(page.getByLabel('From which day on?')).toBeInViewport();
  await page.getByRole('button', { name: 'New review, with today’s date' }).click();
  const review = group(page, 'Review 1');
  await expect(review.getByLabel('Day')).toHaveValue('2026-12-10');
  await review.getByRole('textbox', { name: 'What helped?' }).fill('Brindle asked every Tuesday.');
  await group(page, 'Goal 1').getByRole('combobox').selectOption({ label: 'Done' });
  await expect(standing).toContainText('Goals done: 1');
  await expect(standing).toContainText('Days since you last looked back: 0');
  await expect(standing).not.toContainText('Draw one page');
  await kept(page);

  const table = await fileFrom(page, 'Goals as a table');
  expect(table.name).toMatch(/\.csv$/);
  expect(table.text).toContain('"Read a budget from end to end"');

  await page.getByRole('button', { name: ways.share }).click();
  const copy = page.getByRole('region', { name: share.title });
  await expect(copy.getByRole('checkbox', { name: 'Brindle' })).toBeChecked();
  await expect(copy.getByRole('region', { name: share.preview })).toContainText('… asked every Tuesday.');
  await expect(copy.getByRole('region', { name: share.preview })).toContainText(
    'Folding maps that people can read',
  );
  const shared = await fileFrom(page, share.text);
  expect(
    NAMES.filter((name) => shared.text.includes(name) || shared.name.includes(name.toLowerCase())),
  ).toEqual([]);
  expect(shared.text).toContain('Read a budget from end to end');
  await page.evaluate(() => (globalThis.print = () => undefined));
  await copy.getByRole('button', { name: share.print, exact: true }).click();
  const paper = await pdfOf(page, info);
  expect(await missingFrom(paper, ['Read a budget from end to end', '… asked every Tuesday.'])).toEqual([]);
  expect(await missingFrom(paper, NAMES)).toEqual(NAMES);
});

/** What happened next with a message, in a row of its own. */
async function happenedNext(page: Page, what: string, day: string): Promise<void> {
  await page.locator('#follow-up-add').click();
  await happened(page, 1, what, day);
}
