/** How long a browser keeps what it keeps is said once, calmly, with the age of the last backup. */
import type { Page } from '@playwright/test';
import { desk } from '../../src/words/desk.en';
import { form as words } from '../../src/words/form.en';
import { fill } from '../../src/worksheet/words';
import { DESK, atDesk, role, wentWell } from './desk';
import { inLocal } from './records';
import { fileFrom, kept, open } from './strip';
import { expect, test } from './test';

const SHEET = '/worksheets/post-mortem/';

const told = (page: Page) => page.getByText(words.sevenDays);

/** Writes something, and waits until it is kept. */
async function write(page: Page, said: string): Promise<void> {
  await wentWell(page).fill(said);
  await role(page).focus();
  await expect.poll(async () => JSON.stringify(await inLocal(page))).toContain(said);
  await kept(page);
}

/** Goes on writing for a while: the sentence would have come with the first words that were kept. */
async function isNotSaid(page: Page): Promise<void> {
  for (const said of ['A little more', 'And a little more', 'And that was all']) await write(page, said);
  await expect(told(page)).toHaveCount(0);
}

test.describe('it is said', { tag: '@firefox' }, () => {
  test('when the first words are kept, and not before', async ({ page }) => {
    await open(page, SHEET);
    await expect(told(page)).toHaveCount(0);
    await write(page, 'I was on time.');
    await expect(told(page)).toContainText(words.noBackup);
  });

  test('until somebody knows it, and not on their next visit', async ({ page, context }) => {
    await open(page, SHEET);
    await write(page, 'I was on time.');
    await page.getByRole('button', { name: words.gotIt }).click();
    await expect(told(page)).toHaveCount(0);
    await expect(page.getByText(/^Kept in this browser, \d/)).toBeVisible();
    await page.reload();
    await kept(page);
    await isNotSaid(page);
    const address = page.url();
    await page.close();
    const next = await context.newPage();
    await open(next, address);
    await isNotSaid(next);
    await open(next, SHEET);
    await isNotSaid(next);
  });

  test('once, also to somebody who does not answer', async ({ page }) => {
    await open(page, SHEET);
    await write(page, 'I was on time.');
    await expect(told(page)).toBeVisible();
    await page.goto('/guide/');
    await open(page, SHEET);
    await isNotSaid(page);
  });
});

test('offers a backup of everything, and the desk knows how old it is', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-03T23:30:00'));
  await atDesk(page);
  await open(page, SHEET);
  await write(page, 'I was on time.');
  const { name, text } = await fileFrom(page, words.backUpNow);
  expect(name).toBe('second-draft-backup-2026-11-03.json');
  for (const said of ['I was on time.', 'Lamp lighter', 'Map folder', 'Tide clerk'])
    expect(text).toContain(said);
  await expect(told(page)).toHaveCount(0);
  await page.goto(DESK);
  await expect(page.getByText(desk.lastToday)).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-11-20T10:00:00'));
  await page.reload();
  await expect(page.getByText(fill(desk.lastBackup, { day: '3 November 2026' }))).toBeVisible();
});

test('says how old the last backup is, where there is one', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-03T10:00:00'));
  await atDesk(page);
  await fileFrom(page, desk.download);
  await page.clock.setFixedTime(new Date('2026-11-20T10:00:00'));
  await open(page, SHEET);
  await write(page, 'I was on time.');
  await expect(told(page)).toContainText(fill(words.lastBackup, { day: '3 November 2026' }));
});

/** What has the focus, and whether it can be seen: all of it, over the strip. */
const look = (page: Page) =>
  page.evaluate(() => {
    const now = document.activeElement;
    const strip = document.querySelector('.kept');
    if (!now || now === document.body || !strip) return undefined;
    const area = (now.closest('label') ?? now).getBoundingClientRect();
    const isSeen = area.top >= -1 && area.bottom <= strip.getBoundingClientRect().top + 1;
    const name = now.getAttribute('name') ?? now.textContent.trim().slice(0, 40);
    return { name, isInStrip: strip.contains(now), isSeen };
  });

for (const width of [360, 320])
  test(`it never lies over what has the focus on a phone, ${width} pixels wide`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height: 640 });
    await open(page, SHEET);
    await wentWell(page).fill('I was on time.');
    await expect(told(page)).toBeVisible();
    for (const key of ['Tab', 'Shift+Tab']) {
      const hidden: string[] = [];
      let steps = 0;
      for (; ; steps += 1) {
        await page.keyboard.press(key);
        const stop = await look(page);
        if (!stop || (stop.isInStrip && key === 'Tab')) break;
        if (!stop.isSeen && !stop.isInStrip) hidden.push(stop.name);
      }
      expect(hidden, key).toEqual([]);
      expect(steps, 'through the whole sheet').toBeGreaterThan(50);
      await expect(told(page)).toBeVisible();
    }
  });
