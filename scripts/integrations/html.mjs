// @ts-check
/** Reading and changing finished pages. They are parsed, never matched, so that what the browser sees is what counts. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultTreeAdapter as tree, parse } from 'parse5';

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.ParentNode} ParentNode */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.Template} Template */

/**
 * Every element of a page in document order, those inside templates and `noscript` too.
 * @param {string} html
 * @returns {Element[]}
 */
export function elementsOf(html) {
  /** @type {(parent: ParentNode) => Element[]} */
  const within = (parent) =>
    parent.childNodes.filter(tree.isElementNode).flatMap((element) => [
      element,
      ...within(element),
      ...('content' in element ? within(/** @type {Template} */ (element).content) : []), // only a template has it
    ]);
  return within(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
}

/**
 * @param {Element} element
 * @param {string} name
 * @returns {string | undefined}
 */
export function attributeOf(element, name) {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The words inside an element that holds only words: a script, a style, a title. @param {Element} element */
export function textOf(element) {
  return element.childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('');
}

/**
 * Where an element's opening tag ends in the source, in characters.
 * @param {Element | undefined} element
 * @returns {number | undefined}
 */
export function endOfTag(element) {
  return element?.sourceCodeLocation?.startTag?.endOffset ?? element?.sourceCodeLocation?.endOffset;
}

/**
 * Every HTML file under a folder, with the address it is read at.
 * @param {URL} dir
 * @returns {Promise<{ file: string, address: string }[]>}
 */
export async function pagesIn(dir) {
  const root = fileURLToPath(dir);
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, address: `/${relative(root, file)}`.replace(/index\.html$/, '') }))
    .sort((a, b) => a.address.localeCompare(b.address));
}

/**
 * Changes every page under a folder. `change` gets its source and address, and gives the new source.
 * @param {URL} dir
 * @param {(html: string, address: string) => string | Promise<string>} change
 */
export async function changePages(dir, change) {
  for (const { file, address } of await pagesIn(dir)) {
    const before = await readFile(file, 'utf8');
    const after = await change(before, address);
    if (after !== before) await writeFile(file, after);
  }
}
