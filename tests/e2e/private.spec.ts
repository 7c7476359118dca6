/** What somebody writes stays with them, and a worksheet asks for little. */
import type { Page, Request } from '@playwright/test';
import { expect, pagesAt, test } from './test';

const SECRET = 'kumquat';
const worksheets = await pagesAt(/^\/worksheets\/[^/]+\/$/);

function requestsOf(page: Page): readonly Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  page.on('websocket', (socket) => requests.push({ url: () => socket.url() } as Request)); // only its address is read
  return requests;
}

for (const { address } of worksheets) {
  test(`${address} sends nothing that was written`, { tag: '@firefox' }, async ({ page, baseURL }) => {
    const requests = requestsOf(page);
    await page.goto(address, { waitUntil: 'load' });
    for (const box of await page.getByRole('textbox').all()) {
      if (!(await box.isVisible()) || !(await box.isEditable())) continue;
      const isDate = (await box.getAttribute('type')) === 'date';
      await box.fill(isDate ? '2026-11-03' : SECRET);
    }
    await page.goto('/'); // leaving is when a page that tells would tell
    for (const request of requests) {
      const url = new URL(request.url());
      expect(url.origin).toBe(baseURL);
      expect(decodeURIComponent(url.href)).not.toContain(SECRET);
      expect(url.search, 'a static file is asked for by its name alone').toBe('');
      expect(request.method()).toBe('GET');
      expect(request.postData()).toBeNull();
    }
  });

  test(`${address} asks for at most three scripts, each once`, { tag: '@firefox' }, async ({ page }) => {
    const requests = requestsOf(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    const scripts = requests.filter((request) => request.resourceType() === 'script').map((one) => one.url());
    expect(new Set(scripts).size).toBe(scripts.length);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.length).toBeLessThanOrEqual(3);
  });
}
