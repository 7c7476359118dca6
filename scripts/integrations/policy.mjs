// @ts-check
/**
 * The security policy of every page, as its first element, so that nothing on the page runs before it holds.
 * It is made after the build, from what is really in the page: Astro's own comes after the author's head scripts.
 */
import { createHash } from 'node:crypto';
import { attributeOf, changePages, elementsOf, endOfTag, textOf } from './html.mjs';

/** @typedef {import('./html.mjs').Element} Element */

/** Types whose inline text the browser runs or obeys, and therefore asks a hash for. */
const RUNS = new Set(['', 'module', 'text/javascript', 'importmap', 'speculationrules']);
/** Browsers look for the encoding in this many bytes (HTML standard, 4.2.5.4). */
const CHARSET_WITHIN = 1024;

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The policy for a page with these inline scripts and styles.
 * @param {readonly string[]} scripts
 * @param {readonly string[]} styles
 */
export function policyOf(scripts, styles) {
  const allowed = (/** @type {readonly string[]} */ texts) =>
    ["'self'", ...new Set(texts.map(hashOf))].join(' ');
  return [
    "default-src 'none'",
    `script-src ${allowed(scripts)}`,
    `style-src ${allowed(styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types second-draft',
  ].join('; ');
}

/** True for an inline script that runs; one that holds data does not. @param {Element} element */
export const isInlineScript = (element) =>
  element.tagName === 'script' &&
  attributeOf(element, 'src') === undefined &&
  RUNS.has((attributeOf(element, 'type') ?? '').trim().toLowerCase());

/**
 * What the policy would forbid at run time, as sentences an author can act on.
 * @param {readonly Element[]} elements
 * @returns {string[]}
 */
export function forbidden(elements) {
  return elements.flatMap(({ tagName, attrs }) =>
    attrs.flatMap(({ name }) => {
      if (name === 'style') return [`<${tagName}> has a style attribute: use a class`];
      return /^on[a-z]/.test(name) ? [`<${tagName}> has ${name}="…": add the listener in a script`] : [];
    }),
  );
}

/**
 * Puts the policy into a page as the first element of its head.
 * @param {string} html
 * @param {string} address for the message, when the page cannot have it
 * @returns {string}
 */
export function withPolicy(html, address) {
  const elements = elementsOf(html);
  const at = endOfTag(elements.find(({ tagName }) => tagName === 'head'));
  const problems = forbidden(elements);
  if (at === undefined) problems.push('there is no <head> in its source: write one');
  const scripts = elements.filter(isInlineScript).map(textOf);
  const styles = elements.filter(({ tagName }) => tagName === 'style').map(textOf);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(scripts, styles)}">`;
  const done = html.slice(0, at) + meta + html.slice(at);
  if (problems.length === 0) problems.push(...charsetProblem(done));
  if (problems.length > 0) throw new Error(`The policy does not fit ${address}:\n- ${problems.join('\n- ')}`);
  return done;
}

/** @param {string} html */
function charsetProblem(html) {
  const charset = elementsOf(html).find((element) => attributeOf(element, 'charset') !== undefined);
  const end = endOfTag(charset);
  if (end === undefined) return ['there is no <meta charset>: write it first in the head'];
  const bytes = Buffer.byteLength(html.slice(0, end));
  return bytes > CHARSET_WITHIN
    ? [
        `<meta charset> ends at byte ${bytes}, after ${CHARSET_WITHIN}: write it first, or have fewer inline scripts`,
      ]
    : [];
}

/**
 * Must be the last integration: whatever changes a page after it would not be in its hashes.
 * @returns {import('astro').AstroIntegration}
 */
export function policy() {
  return {
    name: 'second-draft:policy',
    hooks: { 'astro:build:done': ({ dir }) => changePages(dir, withPolicy) },
  };
}
