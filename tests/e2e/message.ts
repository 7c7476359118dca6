/** A message in the making, as a person finds it. */
import type { Page } from '@playwright/test';
import { letter as letterWords } from '../../src/words/letter.en';
import { kept } from './strip';
import { expect } from './test';

export const SHEET = '/worksheets/feedback-email/';
export const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
export const body = (page: Page) => page.locator('textarea[name="message/letter/body"]');
export const set = (page: Page) => page.locator('.set').first();

/** The choices of somebody who was turned down by e-mail. */
export async function chooseAll(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Where are you now?' }).selectOption('by-email');
  await page.getByRole('radio', { name: 'The manager I would have worked for' }).check();
  await page.getByRole('radio', { name: 'E-mail', exact: true }).check();
  await page.getByRole('radio', { name: 'Warm', exact: true }).check();
  await box(page, 'Role').fill('Gardener');
  await box(page, 'Your name').fill('Robin Ashdown');
  await expect(set(page)).toContainText('Thank you for letting me know about the Gardener post');
}
export const write = async (page: Page, that: string, written: string) => {
  await page.getByRole('radio', { name: letterWords.change }).check();
  await body(page).fill((await body(page).inputValue()).replace(that, written));
  await kept(page);
};

/** What happened with the message, in the row of that number. */
export async function happened(page: Page, row: number, what: string, day: string): Promise<void> {
  const slip = page.locator('#follow-up .slips > li').nth(row);
  await slip.getByRole('combobox').selectOption({ label: what });
  await slip.locator('input[type="date"]').fill(day);
  await kept(page);
}
