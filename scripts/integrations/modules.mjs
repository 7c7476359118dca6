// @ts-check
/** Which JavaScript files a page asks for by itself, before anybody touches it. */
import { readFile } from 'node:fs/promises';
import { ImportType, init, parse } from 'es-module-lexer';
import { attributeOf, elementsOf } from './html.mjs';

/**
 * The modules that a page begins with.
 * @param {string} html
 * @returns {string[]}
 */
export function entriesOf(html) {
  const scripts = elementsOf(html).filter(({ tagName }) => tagName === 'script');
  const modules = scripts.filter((script) => attributeOf(script, 'type') === 'module');
  return [...new Set(modules.flatMap((script) => attributeOf(script, 'src') ?? []))];
}

/**
 * The addresses a module imports statically; those behind `import()` are for later.
 * @param {string} code
 * @param {string} address of the module itself, from the root
 * @returns {Promise<string[]>}
 */
export async function importsOf(code, address) {
  await init;
  const [imports] = parse(code);
  return imports
    .filter(({ t }) => t === ImportType.Static)
    .map(({ n }) => new URL(n ?? '', `http://site${address}`).pathname);
}

/**
 * Modules with all they import, and so on, each once, in the order they are found.
 * @param {readonly string[]} entries
 * @param {URL} dir the built site
 * @returns {Promise<string[]>}
 */
export async function modulesOf(entries, dir) {
  const found = new Set(entries);
  for (const address of found) {
    const code = await readFile(new URL(`.${address}`, dir), 'utf8');
    for (const imported of await importsOf(code, address)) found.add(imported);
  }
  return [...found];
}
