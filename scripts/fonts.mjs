/**
 * Makes the two fonts of the site from the npm package: Besley roman (400–900) and its italic (400 only), cut down to
 * English and the letters of names near it. Run by the build, and by hand with `node scripts/fonts.mjs`.
 */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const from = new URL('../node_modules/@fontsource-variable/besley/files/', import.meta.url);
const to = new URL('../src/assets/fonts/', import.meta.url);
const LIMIT = 45_000; // bytes, both files together

const ascii = String.fromCodePoint(...Array.from({ length: 95 }, (_, i) => 0x20 + i));
const letters = 'àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœÄÅÉÖØÜÇ';
const punctuation = '\u00a0–—‘’“”…«»·×½£€©§¶−';
const characters = ascii + letters + punctuation;

const fonts = [
  { source: 'besley-latin-wght-normal.woff2', output: 'besley.woff2', wght: { min: 400, max: 900 } },
  { source: 'besley-latin-wght-italic.woff2', output: 'besley-italic.woff2', wght: 400 },
];

/**
 * The time (milliseconds) at which a file last changed; 0 when there is none.
 * @param {URL} file
 */
const changed = async (file) => (await stat(file).catch(() => undefined))?.mtimeMs ?? 0;

/** @param {{ source: string; output: string }} font */
async function isFresh({ source, output }) {
  const made = await changed(new URL(output, to));
  return made > (await changed(new URL(source, from))) && made > (await changed(new URL(import.meta.url)));
}

/** @param {(typeof fonts)[number]} font */
async function make({ source, output, wght }) {
  const font = await subsetFont(await readFile(new URL(source, from)), characters, {
    targetFormat: 'woff2',
    variationAxes: { wght },
    keepFeatures: ['kern'], // ligatures would cost 3 kB
    noHinting: true,
  });
  return { output, font };
}

/** Writes both fonts, unless they are newer than what they are made from. Throws when they have grown too heavy. */
export async function makeFonts() {
  if ((await Promise.all(fonts.map(isFresh))).every(Boolean)) return;
  const made = await Promise.all(fonts.map(make));
  const total = made.reduce((sum, { font }) => sum + font.length, 0);
  if (total > LIMIT)
    throw new Error(
      `The fonts weigh ${total} bytes; the limit is ${LIMIT}. Take characters out in scripts/fonts.mjs.`,
    );
  await mkdir(to, { recursive: true });
  await Promise.all(made.map(({ output, font }) => writeFile(new URL(output, to), font)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await makeFonts();
