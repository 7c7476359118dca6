import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import type { PlaywrightTestConfig } from '@playwright/test';

type Use = NonNullable<PlaywrightTestConfig['use']>;

/** Debian's browsers where they are, Playwright's own elsewhere. */
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
const firefox = process.env.FIREFOX ?? '/usr/bin/firefox-esr';

const inChromium = {
  browserName: 'chromium',
  launchOptions: {
    ...(existsSync(chromium) && { executablePath: chromium }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  },
} satisfies Use;
const inFirefox = {
  browserName: 'firefox',
  ...(existsSync(firefox) && { channel: 'moz-firefox', launchOptions: { executablePath: firefox } }),
} satisfies Use;

/** Another one where these are taken: it and the next are used. */
const port = Number(process.env.TEST_PORT ?? 4331);
const site = `http://localhost:${port}`;
const naive = `http://localhost:${port + 1}`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000, // milliseconds, as below: a machine may be slow, and nothing here measures how slow
  globalTimeout: 30 * 60_000,
  expect: { timeout: 10_000 },
  reporter: [['dot'], ['json', { outputFile: '.reports/playwright.json' }]],
  // Tests that take minutes are tagged @slow, and run in `npm run test:slow`.
  ...(process.env.SLOW ? {} : { grepInvert: /@slow/ }),
  use: { baseURL: site, locale: 'en-GB', timezoneId: 'Europe/London', screenshot: 'only-on-failure' },
  webServer: [
    { command: `node scripts/serve.mjs .testsite ${port}`, url: site, reuseExistingServer: false },
    { command: `node scripts/serve.mjs .naive ${port + 1}`, url: naive, reuseExistingServer: false },
  ],
  projects: [
    { name: 'chromium', use: inChromium },
    { name: 'firefox', grep: /@firefox/, use: inFirefox },
    {
      // The careless build: each of these must fail there, or it tests nothing (see tests/e2e/test.ts).
      name: 'naive',
      timeout: 30_000, // most of these wait in vain
      expect: { timeout: 5_000 },
      testDir: 'tests/e2e/faults',
      grep: /@naive/,
      use: { ...inChromium, baseURL: naive, actionTimeout: 5_000, screenshot: 'off' },
    },
  ],
});
