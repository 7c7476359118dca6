/** A mistake in a worksheet ends the build, and what an author reads then says how to mend it. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = `${root}node_modules/.cache/`;
const YAML = 'src/content/worksheets/en/post-mortem.yaml';
/** The one page that is built: all that the catalog reads, without a component. */
const PAGE = 'src/pages/worksheets/[id]/examples.json.ts';

const sites: string[] = [];
afterAll(() => {
  for (const site of sites) rmSync(site, { recursive: true });
});

/** Builds a copy of the site, in which an author has written this in place of that. */
async function build(that: string, written: string) {
  mkdirSync(cache, { recursive: true });
  const site = mkdtempSync(`${cache}broken-`);
  sites.push(site);
  for (const part of [
    'src/catalog',
    'src/content',
    'src/words',
    'src/worksheet',
    'src/content.config.ts',
    PAGE,
  ])
    cpSync(`${root}${part}`, `${site}/${part}`, { recursive: true });
  // With a configuration of its own it leaves the project's caches and folders alone.
  writeFileSync(
    `${site}/astro.config.mjs`,
    "export default { cacheDir: './.cache', vite: { cacheDir: './.vite' } };\n",
  );
  const definition = readFileSync(`${site}/${YAML}`, 'utf8');
  expect(definition).toContain(that);
  writeFileSync(`${site}/${YAML}`, definition.replace(that, written));
  const { FIXTURES, NAIVE, NODE_ENV, VITEST, ...env } = process.env; // as somebody starts it by hand
  const child = spawn(process.execPath, [`${root}scripts/astro.mjs`, 'build'], { cwd: site, env });
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  const code = await new Promise((done) => child.on('close', done));
  return { site, code, said: (await said).join('') };
}

test('a mistake in a worksheet ends the build', { timeout: 60_000 }, async () => {
  const [misspelt, elsewhere, whole] = await Promise.all([
    build('friend:\n', 'freind:\n'),
    build('{ worksheet: first-day, field: role }', '{ worksheet: first-day, field: rolle }'),
    build('quick: true\n', 'quick: true\n'),
  ]);
  expect(misspelt.code).not.toBe(0);
  expect(misspelt.said).toContain(
    `${YAML} has 1 to mend:\n  - header › stage-reached: found the property \`freind\`, which does not exist. Did you mean \`friend\`? Known here: \`id\`, \`label\`, `,
  );
  expect(elsewhere.code).not.toBe(0);
  expect(elsewhere.said).toContain(
    'post-mortem.yaml has 1 to mend:\n  - role › from: `rolle` names nothing. Did you mean `role`? Known here: `role`, ',
  );
  expect(whole.code, whole.said).toBe(0);
  const worksheets = readdirSync(`${whole.site}/dist/worksheets`);
  expect(worksheets).toContain('post-mortem');
  expect(worksheets, 'what only the tests see').not.toContain('every-kind');
});
