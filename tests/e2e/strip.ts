/** What the page says about keeping, as a person reads it, and what they carry out of it. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { form as words } from '../../src/words/form.en';
import { expect } from './test';

const KEPT = /^Kept in this browser, \d/;

/** Waits until the page has woken up, and has looked for what was kept. */
export async function awake(page: Page): Promise<void> {
  await expect(page.getByText(words.asleep)).toHaveCount(0);
}

export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await awake(page);
}

export const kept = (page: Page) => expect(page.getByText(KEPT)).toBeVisible({ timeout: 15_000 });

/** Presses a button, and gives the name and the text of the file that comes. */
export async function fileFrom(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** The copy that the page offers beside what it says about keeping. */
export const copyFrom = async (page: Page) => (await fileFrom(page, words.download)).text;
