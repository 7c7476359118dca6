// @ts-check
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { fonts } from './scripts/integrations/fonts.mjs';
import { naive } from './scripts/integrations/naive.mjs';
import { policy } from './scripts/integrations/policy.mjs';
import { preload } from './scripts/integrations/preload.mjs';

/** `FIXTURES=1` and `NAIVE=1` make the builds that only the tests look at; `dist` is always the real site. */
const build = process.env.NAIVE ? 'naive' : process.env.FIXTURES ? 'testsite' : 'site';
const outDirs = { naive: './.naive', testsite: './.testsite', site: './dist' };

/** The pages name what is to be fetched early, so an import in the browser is just that: it needs no helper. */
const plainImports = {
  name: 'plain-imports',
  enforce: /** @type {const} */ ('pre'),
  load: (/** @type {string} */ id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  output: 'static',
  trailingSlash: 'always',
  outDir: outDirs[build],
  cacheDir: `./node_modules/.cache/astro-${build}`,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  prefetch: false,
  server: { port: 4321 },
  // The policy counts what is in the finished page, so it stays last.
  integrations: [fonts(), mdx(), preact(), naive(build === 'naive'), preload(), policy()],
  vite: {
    cacheDir: `node_modules/.cache/vite-${build}`,
    plugins: [plainImports],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What a worksheet needs at waking up is one file, and what its later parts share is another. Other pages
              // have scripts of their own, and Astro's client code, which none uses, would put Preact into them.
              codeSplitting: {
                groups: [
                  { name: 'crc', test: /\/crc\.ts$/ }, // all that /my-data/ has in common with the rest
                  { name: 'worksheet', tags: ['$initial'], test: /^(?!.*\/(@astrojs|preact|desk|data)\/)/ },
                  { name: 'later', minShareCount: 2, test: /^(?!.*\/(@astrojs|@preact|hooks)\/)/ },
                ],
              },
            },
          },
        },
      },
    },
  },
});
