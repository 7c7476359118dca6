/** A page whose scripts are late. */
import type { Page } from '@playwright/test';
import { expect } from './test';

/** Holds back every script; gives what lets them come. The page is there to read and to write in meanwhile. */
export async function openAsleep(page: Page, address: string): Promise<() => void> {
  const gate = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await gate.promise;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.getByText('This page is still waking up.')).toBeVisible();
  return () => gate.resolve(undefined);
}
