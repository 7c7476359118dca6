// @ts-check
/**
 * What a key costs: script time in the full post-mortem, against the same page as static HTML with an autosave of ten
 * lines, at four-fold CPU throttling. `npm run bench:typing` builds and prints the medians of interleaved rounds; it
 * ends with 1 if the worksheet takes more than 1.2 times as long.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import config from '../../playwright.config.ts';

const PAGE = '/worksheets/post-mortem/';
const ROUNDS = 9;
const KEYS = 40; // in each of the fields
const FIELDS = ['went-well', 'keep', 'happened', 'unsaid/blank-1/text'];
const MOST = 1.2;

/** As anybody would write it who has ten lines. */
const AUTOSAVE = `<script>
  const form = document.querySelector('form.worksheet');
  const kept = JSON.parse(localStorage.getItem('autosave') ?? '[]');
  for (const [name, value] of kept) {
    const control = form.elements.namedItem(name);
    if (control) control.value = value;
  }
  form.addEventListener('input', () => {
    localStorage.setItem('autosave', JSON.stringify([...new FormData(form)]));
  });
</script>`;

/** The page without any script of ours but those ten lines. @param {string} html */
const toStatic = (html) =>
  html
    .replace(/<script\b[^>]*>[^]*?<\/script>/g, '')
    .replace(/<link rel="modulepreload"[^>]*>/g, '')
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
    .replace('</body>', `${AUTOSAVE}</body>`);

const site = createServer(sirv('dist')).listen(0, 'localhost');
await once(site, 'listening');
const { port } = /** @type {import('node:net').AddressInfo} */ (site.address()); // it listens on a port
const html = await readFile(new URL('../../dist/worksheets/post-mortem/index.html', import.meta.url), 'utf8');
const browser = await chromium.launch(config.projects?.[0]?.use?.launchOptions);

/** Script time for each key in milliseconds, of a round. @param {boolean} isOurs */
async function round(isOurs) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  if (!isOurs)
    await page.route(`**${PAGE}`, (route) =>
      route.fulfill({ body: toStatic(html), contentType: 'text/html' }),
    );
  await page.goto(`http://localhost:${port}${PAGE}`);
  if (isOurs) await page.locator('.asleep').waitFor({ state: 'detached' });
  await page.locator('input[name="version"][value="full"]').check({ force: true });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const scriptTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  };
  const before = await scriptTime();
  for (const name of FIELDS) {
    const field = page.locator(`[name="${name}"]`);
    await field.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await field.focus();
    await page.keyboard.type('a quiet word, and then another one: so.'.padEnd(KEYS, '.').slice(0, KEYS), {
      delay: 20,
    });
  }
  const spent = (await scriptTime()) - before;
  await context.close();
  return spent / (KEYS * FIELDS.length);
}

/** @param {readonly number[]} numbers */
const median = (numbers) =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;

/** @type {{ ours: number[], theirs: number[] }} */
const times = { ours: [], theirs: [] };
for (let turn = 0; turn < ROUNDS; turn += 1) {
  times.ours.push(await round(true));
  times.theirs.push(await round(false));
}
await browser.close();
site.close();
const [ours, theirs] = [median(times.ours), median(times.theirs)];
const ratio = ours / theirs;
console.log(
  `Script time a key: worksheet ${ours.toFixed(3)} ms, static page with autosave ${theirs.toFixed(3)} ms.`,
);
console.log(`${ratio.toFixed(2)} times as much, at most ${MOST}.`);
process.exit(ratio <= MOST ? 0 : 1);
