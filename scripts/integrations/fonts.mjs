// @ts-check
import { existsSync } from 'node:fs';

const maker = new URL('../fonts.mjs', import.meta.url);

/**
 * Makes the subset fonts before anything asks for them, whichever command runs: build, dev or check.
 * @returns {import('astro').AstroIntegration}
 */
export function fonts() {
  return {
    name: 'second-draft:fonts',
    hooks: {
      'astro:config:setup': async () => {
        if (!existsSync(maker)) return;
        const { makeFonts } = await import(maker.href);
        await makeFonts();
      },
    },
  };
}
