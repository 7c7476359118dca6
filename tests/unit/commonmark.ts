/** Markdown as two readers understand it that we did not write: Astro's, and the one linkinator brings. */
import { createRequire } from 'node:module';
import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5';

const near = (path: string) => createRequire(new URL(`../../node_modules/${path}/`, import.meta.url));

interface Satteri {
  readonly markdownToHtml: (markdown: string, options: object) => { readonly html: string };
}
interface Marked {
  readonly marked: { parse(markdown: string, options: object): string };
}
// Neither is ours to depend on: they are looked up where they are, and the types say what is used of them.
const { markdownToHtml } = near('@astrojs/markdown-satteri')('satteri') as Satteri;
const { marked } = near('linkinator')('marked') as Marked;

/** Each gives HTML; `gfm` is what GitHub adds to CommonMark. */
export const readers: Readonly<Record<string, (markdown: string) => string>> = {
  'Sätteri, CommonMark': (markdown) => markdownToHtml(markdown, { features: { gfm: false } }).html,
  'Sätteri, GitHub': (markdown) => markdownToHtml(markdown, { features: { gfm: true } }).html,
  'marked, CommonMark': (markdown) => marked.parse(markdown, { gfm: false, async: false }),
  'marked, GitHub': (markdown) => marked.parse(markdown, { gfm: true, async: false }),
};

export interface Understood {
  /** The names of all tags, in order. */
  readonly tags: readonly string[];
  /** What a person sees: a break is one LF, a new block two. */
  readonly text: string;
}

export function understood(html: string): Understood {
  const tags: string[] = [];
  const walk = (node: Tree.Node): string => {
    if ('value' in node) return node.value;
    if (!('childNodes' in node)) return '';
    if ('tagName' in node) tags.push(node.tagName);
    const inner = node.childNodes.map(walk).join('');
    if (!('tagName' in node)) return inner;
    if (node.tagName === 'br') return '\u2424';
    return /^(p|li|h\d)$/.test(node.tagName) ? `${inner}\u2424\u2424` : inner;
  };
  const text = walk(parseFragment(html))
    .replaceAll('\n', '')
    .replace(/\u2424{2,}/g, '\n\n')
    .replaceAll('\u2424', '\n');
  return { tags, text: text.trim() };
}
