// @ts-check
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
/** Modules that have a deliberately careless twin, which the fault tests must be seen to fail against. */
const twins = {
  'src/stores/storage.ts': 'tests/naive/storage.ts',
  'src/components/worksheet/wake.ts': 'tests/naive/wake.ts',
  'src/worksheet/faces/file.ts': 'tests/naive/file.ts',
};

/**
 * Puts the careless twins in place of the real modules, in the build that exists to prove the tests.
 * @param {boolean} on
 * @returns {import('astro').AstroIntegration}
 */
export function naive(on) {
  /** @type {Map<string, string>} */
  const swaps = new Map();
  for (const [real, twin] of Object.entries(twins)) {
    const path = fileURLToPath(new URL(twin, root));
    if (existsSync(path)) swaps.set(fileURLToPath(new URL(real, root)), path);
  }
  return {
    name: 'second-draft:naive',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        if (!on) return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'second-draft:naive',
                enforce: 'pre',
                async resolveId(source, importer, options) {
                  // A twin may build on the module it stands in for.
                  if (importer && [...swaps.values()].includes(importer)) return null;
                  const found = await this.resolve(source, importer, { ...options, skipSelf: true });
                  return (found && swaps.get(found.id)) ?? null;
                },
              },
            ],
          },
        });
      },
    },
  };
}
