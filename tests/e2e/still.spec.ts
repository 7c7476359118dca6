/** Articles stand still while they load, however late the typeface comes. */
import { expect, pagesAt, test } from './test';

const FONT_LATER = 700; // milliseconds
const articles = await pagesAt(/^\/guide\/[^/]+\/$/);

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

for (const { address } of articles) {
  for (const width of [360, 1280]) {
    test(`${address} does not move, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, FONT_LATER));
        await route.continue();
      });
      await page.goto(address, { waitUntil: 'load' });
      const shifts = await page.evaluate(async () => {
        const seen: number[] = [];
        // `value` is what this type of entry has (Layout Instability API); TypeScript's DOM does not know it yet.
        const note = (entries: PerformanceEntryList) =>
          seen.push(...entries.map((entry) => (entry as LayoutShift).value));
        const observer = new PerformanceObserver((list) => note(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        await document.fonts.ready;
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        await frame();
        await frame();
        note(observer.takeRecords());
        return seen;
      });
      expect(shifts).toEqual([]);
    });
  }
}
