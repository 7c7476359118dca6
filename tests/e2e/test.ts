/**
 * Playwright's `test`, and what every test of ours also asks: no request to another origin, nothing that the policy
 * forbids, no error. What a test breaks on purpose it names: `test.use({ deliberate: [/Failed to load/] })`.
 */
import { expect, test as base } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { pagesIn } from '../../scripts/integrations/html.mjs';

export { expect };

interface Options {
  /** What may be heard in this test, because the test itself brings it about. */
  readonly deliberate: readonly RegExp[];
}
interface Fixtures {
  readonly mustFail: undefined;
}

/** The pages of the site that the tests look at, those at some addresses or all. That there are none is a fault. */
export async function pagesAt(address = /^/) {
  const pages = (await pagesIn(new URL('../../.testsite/', import.meta.url))).filter((page) =>
    address.test(page.address),
  );
  if (pages.length === 0) throw new Error(`No page in .testsite is at ${String(address)}.`);
  return pages;
}

/**
 * Notes, as sentences, whatever goes wrong on any page of a context, and every request that leaves its site.
 * @public for tests that open a context of their own
 */
export async function watch(context: BrowserContext, site: string): Promise<readonly string[]> {
  const heard: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== new URL(site).origin)
      heard.push(`Request to another origin: ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') heard.push(`Console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => heard.push(`Uncaught: ${error.error().message}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`The policy forbids ${violatedDirective} ${blockedURI}`);
    });
  });
  return heard;
}

export const test = base.extend<Options & Fixtures>({
  deliberate: [[], { option: true }],
  mustFail: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs off this pattern
    async ({}, use, info) => {
      if (info.project.name === 'naive') info.fail();
      await use(undefined);
    },
    { auto: true },
  ],
  context: async ({ context, baseURL, deliberate }, use, info) => {
    const heard = await watch(context, baseURL ?? '');
    await use(context);
    // On the careless build only what a test asserts may fail it.
    if (info.project.name === 'naive') return;
    const unexpected = heard.filter((words) => !deliberate.some((pattern) => pattern.test(words)));
    expect(unexpected, 'what went wrong on the page, or left it').toEqual([]);
  },
});
