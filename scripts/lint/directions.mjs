// @ts-check
/** Who may import whom, as a table, and the ESLint rule that holds everybody to it: `import`, `export … from`, `import()`. */
import { dirname, join, relative } from 'node:path/posix';

/**
 * The most exact key wins. An address stands for all that is below it. Whatever is in no key may import anything.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const MAY = {
  'src/worksheet': ['src/worksheet'],
  'src/worksheet/schema.ts': ['src/worksheet', 'zod'],
  'src/worksheet/phrasing.ts': ['src/worksheet', 'zod'],
  'src/worksheet/onward.ts': ['src/worksheet', 'zod'],
  'src/worksheet/faces': ['src/worksheet', 'docx', 'ical-generator'],
  'src/stores': ['src/stores', 'src/worksheet', 'nanostores'],
  'src/words': ['src/words', 'src/worksheet'],
  'src/components': [
    'src/components',
    'src/words',
    'src/worksheet',
    'src/styles',
    'src/assets',
    'src/catalog',
  ],
  'src/components/worksheet': [
    'src/components/worksheet',
    'src/components/site',
    'src/stores',
    'src/words',
    'src/worksheet',
    'preact',
    'nanostores',
    '@nanostores/preact',
  ],
  'src/components/desk': [
    'src/components/desk',
    'src/components/worksheet',
    'src/stores',
    'src/words',
    'src/worksheet',
    'preact',
  ],
  // It has to work when all else has crashed: of the rest it takes types, and a checksum when it comes.
  'src/components/data': ['src/components/data', 'src/words', 'src/worksheet/crc.ts'],
  'src/layouts': ['src/layouts', 'src/components', 'src/words', 'src/worksheet', 'src/styles', 'src/catalog'],
  'src/embed': ['src/embed', 'src/worksheet'],
  'src/embed/element.ts': ['src/embed/message.ts'],
  'src/worksheet/kinds.ts': ['src/worksheet', 'zod'],
  'src/catalog': ['src/catalog', 'src/worksheet', 'src/words', 'astro:content'],
  'src/catalog/schema.ts': ['src/catalog', 'src/worksheet', 'zod'],
  'src/pages': [
    'src/catalog',
    'src/layouts',
    'src/components',
    'src/words',
    'src/worksheet',
    'src/styles',
    'src/assets',
    'astro',
    '@astrojs/rss',
  ],
};

/** Runs at build only: the schema library and what calls it. Its code must not reach the browser. */
const BUILD = ['schema', 'kinds', 'onward', 'phrasing', 'definition', 'lettering', 'example'].map(
  (name) => `src/worksheet/${name}.ts`,
);
/**
 * What only some may import with its code; everybody else takes types from it at most.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const CODE_ONLY_FOR = Object.fromEntries(
  ['src/catalog', ...BUILD].map((door) => {
    const users = ['src/catalog', 'src/pages', 'src/content.config.ts'];
    return [door, door === 'src/catalog' ? users : [...BUILD, ...users]];
  }),
);

/** @param {string} path @param {string} address */
const isWithin = (path, address) => path === address || path.startsWith(`${address}/`);
/** Imports leave `.ts` out, and a folder may be a file one day. @param {string} path @param {string} address */
const isMeant = (path, address) =>
  isWithin(path, address) || `${path}.ts` === address || `${path}.tsx` === address;

/**
 * Why this import must not be, as a sentence, or undefined.
 * @param {string} importer from the project's root, `src/stores/storage.ts`
 * @param {string} source as it is written
 * @param {boolean} asType
 * @returns {string | undefined}
 */
function objection(importer, source, asType) {
  const path = source.startsWith('.') ? join(dirname(importer), source) : source;
  const place = Object.keys(MAY)
    .filter((key) => isWithin(importer, key))
    .reduce((longest, key) => (key.length > longest.length ? key : longest), '');
  const allowed = MAY[place];
  if (allowed && !allowed.some((address) => isMeant(path, address)))
    return `${place} may import only ${allowed.join(', ')}: not ${path}.`;
  const door = Object.keys(CODE_ONLY_FOR).find((address) => isMeant(path, address));
  if (door === undefined || asType || !importer.startsWith('src/')) return undefined;
  if (BUILD.includes(door) && importer.endsWith('.astro')) return undefined; // which runs at build only, too
  const users = CODE_ONLY_FOR[door] ?? [];
  return users.some((user) => isWithin(importer, user))
    ? undefined
    : `Code of ${door} is only for ${users.join(', ')}: take types from it (import type), or nothing.`;
}

/** @typedef {{ importKind?: string, exportKind?: string, specifiers?: { importKind?: string }[] }} Importing */

/** @param {Importing} node */
function isTypeOnly({ importKind, exportKind, specifiers = [] }) {
  const isEach = specifiers.length > 0 && specifiers.every((specifier) => specifier.importKind === 'type');
  return importKind === 'type' || exportKind === 'type' || isEach;
}

/** @type {import('eslint').Rule.RuleModule} */
export const directions = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const importer = relative(context.cwd.replaceAll('\\', '/'), context.filename.replaceAll('\\', '/'));
    /** @param {any} node ESLint hands over nodes of four types here; they share `source`. */
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const message = objection(importer, node.source.value, isTypeOnly(node));
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
