import { expect, test } from './test';

test('typing renders nothing but the state of saving', async ({ page }) => {
  await page.goto('/worksheets/post-mortem/');
  const field = page.getByLabel('What went well?');
  await field.fill('First words, which bring the code for paper and files.');
  await expect(page.getByText(/Kept in this browser, /)).toBeVisible();
  await expect(page.locator('link[href*="ink."]')).toHaveCount(1);

  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    const outside = (node: Node) => !(node instanceof Element ? node : node.parentElement)?.closest('.kept');
    new MutationObserver((changes) =>
      seen.push(
        ...changes
          .filter(({ target }) => outside(target))
          .map(({ type, target }) => `${type} ${target.nodeName}`),
      ),
    ).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await field.pressSequentially(' And a few more, key by key.');
  await page.getByLabel('They asked').pressSequentially('How do you keep track?');
  await page.getByRole('group', { name: 'Answers', exact: true }).getByRole('radio', { name: '4' }).check();
  await expect(page.getByText('Keeping…')).toBeHidden();
  expect(await page.evaluate(() => (globalThis as { seen?: string[] }).seen)).toEqual([]);
});
