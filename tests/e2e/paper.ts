/** Paper, as a printer gets it, read by poppler: another program than the one that wrote it. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page, TestInfo } from '@playwright/test';
import { expect } from './test';

const run = promisify(execFile);
const LARGEST = 64 * 2 ** 20; // bytes of output

export type Size = 'A4' | 'Letter';
/** Width and height in points. */
const POINTS = { A4: [595, 842], Letter: [612, 792] } as const;
/** Chromium counts paper in pixels: it may be off by so many points. */
const ROUNDING = 1.5;
/** What most printers cannot reach, in points. */
const EDGE = 18;

const poppler = async (program: string, ...args: readonly string[]) =>
  (await run(program, args, { maxBuffer: LARGEST })).stdout;

interface Paper {
  readonly format?: Size;
  readonly printBackground?: boolean;
}

/** All that stands on paper. */
export const textOf = (path: string) => poppler('pdftotext', path, '-');

/** Prints a page to a file as somebody would, and gives the file's path. Backgrounds are left out, as is usual. */
export async function pdfOf(
  page: Page,
  info: TestInfo,
  { format = 'A4', printBackground = false }: Paper = {},
) {
  const path = info.outputPath(`${format}-${performance.now()}.pdf`);
  await page.pdf({ path, format, printBackground });
  return path;
}

/** Presses what prints, without a dialog; from then on the paper is ready to be drawn. */
export async function press(page: Page, button: string): Promise<void> {
  await page.evaluate(() => {
    Object.assign(globalThis, { printed: false, print: () => Object.assign(globalThis, { printed: true }) });
  });
  await page.getByRole('button', { name: button }).click();
  await page.waitForFunction(() => Reflect.get(globalThis, 'printed') === true);
}

/** Letters only: line ends, hyphens and capitals are the type's affair. */
const squeezed = (words: string) => words.replace(/[\s\u00AD\u2010-]+/g, '').toLowerCase();

/** Which of these words are not on paper. */
export async function missingFrom(path: string, words: readonly string[]): Promise<readonly string[]> {
  const texts = await Promise.all(['-raw', '-layout'].map((order) => poppler('pdftotext', order, path, '-')));
  // An answer may run on over the foot of a page, where its number stands.
  const found = texts.map((text) => squeezed(text.replace(/^\s*\d+ \/ \d+\s*$/gm, '')));
  return words.filter((one) => !found.some((text) => text.includes(squeezed(one))));
}

export async function pagesOf(path: string): Promise<number> {
  return Number(/^Pages:\s+(\d+)/m.exec(await poppler('pdfinfo', path))?.[1]);
}

/** Every page has the size that was asked for, and every word lies inside what a printer reaches. */
export async function expectInside(path: string, format: Size): Promise<void> {
  const [right, bottom] = POINTS[format];
  const sizes = (await poppler('pdfinfo', '-l', '-1', path)).matchAll(
    /^Page.* size:\s+([\d.]+) x ([\d.]+)/gm,
  );
  for (const [, width, height] of sizes) {
    expect(Math.abs(Number(width) - right)).toBeLessThan(ROUNDING);
    expect(Math.abs(Number(height) - bottom)).toBeLessThan(ROUNDING);
  }
  const box = await poppler('pdftotext', '-bbox', path, '-');
  const words = [
    ...box.matchAll(
      /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<\/word>/g,
    ),
  ];
  expect(words.length).toBeGreaterThan(10);
  const outside = words.filter(([, ...numbers]) => {
    const [left = 0, top = 0, end = 0, foot = 0] = numbers.slice(0, 4).map(Number);
    return left < EDGE || top < EDGE || end > right - EDGE || foot > bottom - EDGE;
  });
  expect(outside.map(([, left, top, end, foot, word]) => `${word} at ${left} ${top} ${end} ${foot}`)).toEqual(
    [],
  );
}

/** How many dots of each shade of grey there are, 0 black to 255 white, on all pages of plain grey pictures (PGM). */
export async function shadesOf(path: string): Promise<readonly number[]> {
  const { stdout } = await run('pdftoppm', ['-gray', '-r', '50', path], {
    encoding: 'buffer',
    maxBuffer: LARGEST,
  });
  const counts = Array.from({ length: 256 }, () => 0);
  for (const shade of stdout) counts[shade] = (counts[shade] ?? 0) + 1;
  return counts;
}
