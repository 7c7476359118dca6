/** A browser in which everything is stored that may be: what `/my-data/` shows, and how a test finds it there. */
import type { Page } from '@playwright/test';
import { changeDatabase } from './records';
import { put, recordOf, stampOf, three } from './seed';
import { expect } from './test';

export const HERE = '/my-data/';
export const list = (page: Page) => page.locator('[data-part="list"] > li');
export const record = (page: Page, words: string) => list(page).filter({ hasText: words });
export const told = (page: Page) => page.locator('[data-part="said"]');

const [lamp, map] = three;
export const DAMAGED = '{"format":2, oops';

/** Three sheets in both places, one of them deleted, and in one place alone whatever else may be there. */
export async function stored(page: Page): Promise<void> {
  await page.goto('/guide/');
  const deleted = { deleted: stampOf(90), restored: stampOf(80) }; // put back once, and deleted again
  await put(page, [
    [lamp.id, recordOf(lamp, [[10, 'seed', lamp.said]], deleted)],
    [map.id, recordOf(map, [[20, 'seed', map.said]], { deleted: stampOf(15) })], // and written in since
    ['broken', DAMAGED],
    ['nothing', 'null'],
  ]);
  await page.evaluate(
    ([damaged]) => {
      localStorage.setItem('second-draft:damaged:three:1', damaged);
      localStorage.setItem('second-draft:settings', '{"v":1,"theme":"dark"}');
      localStorage.setItem('second-draft:else', '1');
      localStorage.setItem('somebody-else', 'Plums');
    },
    [DAMAGED] as const,
  );
  await changeDatabase(page, { key: 'second-draft:backup', text: '{"format":1}' });
  await page.goto(HERE);
  await expect(page.getByText(/^Records: 8\. Together: \d\.\d kB\.$/)).toBeVisible();
}
