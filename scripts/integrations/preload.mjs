// @ts-check
import { attributeOf, changePages, elementsOf, endOfTag } from './html.mjs';
import { entriesOf, modulesOf } from './modules.mjs';

/**
 * Puts links into a page's head, after what the browser must know first: encoding and viewport. They carry no
 * `crossorigin`, because module scripts and `import()` ask in same-origin mode too, and the file is then fetched once.
 * @param {string} html
 * @param {readonly string[]} addresses
 * @returns {string}
 */
export function withPreloads(html, addresses) {
  if (addresses.length === 0) return html;
  const elements = elementsOf(html);
  const isFirst = (/** @type {import('./html.mjs').Element} */ element) =>
    attributeOf(element, 'charset') !== undefined || attributeOf(element, 'name') === 'viewport';
  const last = elements.findLast((element) => element.tagName === 'meta' && isFirst(element));
  const at = endOfTag(last ?? elements.find(({ tagName }) => tagName === 'head')) ?? 0;
  const links = addresses.map((address) => `<link rel="modulepreload" href="${address}">`);
  return html.slice(0, at) + links.join('') + html.slice(at);
}

/**
 * All the modules of a page are asked for from the HTML at once, not one after another.
 * @returns {import('astro').AstroIntegration}
 */
export function preload() {
  return {
    name: 'second-draft:preload',
    hooks: {
      'astro:build:done': ({ dir }) =>
        changePages(dir, async (html) => withPreloads(html, await modulesOf(entriesOf(html), dir))),
    },
  };
}
