// @ts-check
import { changePages, elementsOf, textOf } from './html.mjs';

/** As Astro 7.3.4 writes it into every page with an island. */
const RETRIES =
  'async importWithRetry(e){try{return await import(e)}catch(r){return await new Promise(n=>setTimeout(n,1e3)),import(this.getRetryImportUrl(e))}}';
const IMPORTS = 'async importWithRetry(e){return import(e)}';
const MARK = 'astro-retry';

/**
 * Takes out Astro's second try at a module that failed: it asks for another address (`?astro-retry=…`), which an
 * integrity check of the first does not cover.
 * @param {string} html
 * @param {string} address for the message, when Astro's script has changed
 * @returns {string}
 */
export function withoutRetry(html, address) {
  const retries = elementsOf(html).some(
    (element) =>
      element.tagName === 'script' && textOf(element).includes(MARK) && !textOf(element).includes(IMPORTS),
  );
  if (!retries) return html;
  if (!html.includes(RETRIES))
    throw new Error(
      `${address} has an island script that is not the one scripts/integrations/retry.mjs knows. ` +
        'Astro has changed it: read importWithRetry in astro-island.prebuilt.js and bring RETRIES up to date.',
    );
  return html.replaceAll(RETRIES, IMPORTS);
}

/** @returns {import('astro').AstroIntegration} */
export function retry() {
  return {
    name: 'second-draft:retry',
    hooks: { 'astro:build:done': ({ dir }) => changePages(dir, withoutRetry) },
  };
}
