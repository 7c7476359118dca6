// @ts-check
/**
 * Weighs the built site (`dist`) against the limits in README.md: `node tests/budgets.mjs`. The limits are written
 * nowhere else. Bytes are what a good host sends: brotli at quality 11; fonts are that already.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { attributeOf, elementsOf, pagesIn, textOf } from '../scripts/integrations/html.mjs';
import { isInlineScript } from '../scripts/integrations/policy.mjs';
import { entriesOf, modulesOf } from '../scripts/integrations/modules.mjs';

const dist = new URL('../dist/', import.meta.url);
const LIMITS = /<!-- budgets -->(.*)<!-- \/budgets -->/s;

/** @param {string} text @returns {number} bytes */
const weigh = (text) =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  }).length;
/** @param {readonly string[]} addresses */
const weighAll = async (addresses) =>
  (await Promise.all(addresses.map((address) => readFile(new URL(`.${address}`, dist), 'utf8'))))
    .map(weigh)
    .reduce((sum, bytes) => sum + bytes, 0);

/**
 * The addresses of a page's elements with this tag (and this `rel`).
 * @param {string} html @param {string} tag @param {string} name @param {string} [rel]
 */
const addressesOf = (html, tag, name, rel) =>
  elementsOf(html)
    .filter((element) => element.tagName === tag && attributeOf(element, 'rel') === rel)
    .flatMap((element) => attributeOf(element, name) ?? []);

/** @param {string} html @returns {Promise<string[]>} every script file that is asked for before anybody does anything */
const scriptsOf = (html) =>
  modulesOf(
    [
      ...addressesOf(html, 'script', 'src'),
      ...addressesOf(html, 'link', 'href', 'modulepreload'),
      ...entriesOf(html),
    ],
    dist,
  );

/** @param {string} html */
async function weighScripts(html) {
  const inline = elementsOf(html).filter(isInlineScript);
  return weigh(inline.map(textOf).join('\n')) + (await weighAll(await scriptsOf(html)));
}

/** @param {string} html */
const weighPage = async (html) =>
  weigh(html) + (await weighAll(addressesOf(html, 'link', 'href', 'stylesheet')));

async function weighFonts() {
  const folder = fileURLToPath(dist);
  const fonts = (await readdir(folder, { recursive: true })).filter((name) =>
    /\.(woff2?|ttf|otf)$/.test(name),
  );
  const sizes = await Promise.all(fonts.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

const pages = await Promise.all(
  (await pagesIn(dist)).map(async ({ file, address }) => ({ address, html: await readFile(file, 'utf8') })),
);
const worksheets = pages.filter(({ address }) => /^\/worksheets\/[^/]+\/$/.test(address));
const articles = pages.filter(({ address }) => /^\/guide\/[^/]+\/$/.test(address));

/**
 * The most that any of these pages needs, and which one that is.
 * @param {typeof pages} some @param {(html: string) => Promise<number>} measure
 */
async function worst(some, measure) {
  const measured = await Promise.all(
    some.map(async ({ address, html }) => ({ address, amount: await measure(html) })),
  );
  return measured.reduce((most, one) => (one.amount > most.amount ? one : most), {
    address: 'no page',
    amount: -1,
  });
}

/** @type {Record<string, () => Promise<{ address: string, amount: number }>>} */
const measures = {
  'JavaScript of a worksheet before a click': () => worst(worksheets, weighScripts),
  'Script files of a worksheet before a click': () =>
    worst(worksheets, async (html) => (await scriptsOf(html)).length),
  'HTML and CSS of a worksheet': () => worst(worksheets, weighPage),
  'HTML and CSS of an article': () => worst(articles, weighPage),
  'Script files of an article': () => worst(articles, async (html) => (await scriptsOf(html)).length),
  'Fonts, all together': async () => ({ address: 'every page', amount: await weighFonts() }),
};

/** The rows of README's table: what, and at most how much. */
async function readLimits() {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const rows = (LIMITS.exec(readme)?.[1] ?? '')
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
  return new Map(
    rows
      .filter(([, what = '', limit = '']) => what !== '' && /^\d/.test(limit))
      .map(([, what = '', limit = '']) => [what, Number(limit.replace(/\D/g, ''))]),
  );
}

const limits = await readLimits();
let isOver = false;
for (const [what, measure] of Object.entries(measures)) {
  const { address, amount } = await measure();
  const limit = limits.get(what);
  const fits = limit !== undefined && amount >= 0 && amount <= limit;
  isOver ||= !fits;
  const most = limit === undefined ? 'no limit in README.md' : `at most ${limit.toLocaleString('en')}`;
  console.log(`${fits ? '  ' : '✗ '}${what}: ${amount.toLocaleString('en')} (${address}), ${most}`);
}
for (const what of limits.keys()) {
  if (what in measures) continue;
  isOver = true;
  console.log(`✗ README.md limits "${what}", which nothing measures.`);
}
process.exit(isOver ? 1 : 0);
