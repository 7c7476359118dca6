import { expect, test } from './test';

test.use({ deliberate: [/status of 404/] });

for (const address of ['/no-such-page', '/no-such-page/', '/no-such-picture.png']) {
  test(`an unknown address says so: ${address}`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('an address without its closing slash is sent on', async ({ page }) => {
  await page.goto('/worksheets?from=somewhere');
  await expect(page).toHaveURL('/worksheets/?from=somewhere');
});
