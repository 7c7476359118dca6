// @ts-check
/**
 * Every check, one after another, whatever the others say: `node scripts/test.mjs [--slow] [id…]`. What each of them
 * prints is in `.reports/`, and on the screen where it failed. The last line is the sum; tests count one by one.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * @typedef {object} Check
 * @property {string} id
 * @property {string} name
 * @property {string} command
 * @property {Record<string, string>} [env]
 * @property {() => { passed: number, failed: number }} [count] for a check that holds many
 * @property {RegExp} [nothing] what it prints when there was nothing to check, which is no success
 * @property {boolean} [tells] prints what is worth reading on success, too
 */

const REPORTS = '.reports';
const LONGEST = 25 * 60_000; // milliseconds
const SHOWN = 150; // lines

/** @param {string} file */
const report = (file) => JSON.parse(readFileSync(`${REPORTS}/${file}`, 'utf8'));

/** @type {Check[]} */
const checks = [
  { id: 'astro', name: 'Types in pages', command: 'node scripts/astro.mjs check' },
  { id: 'tsc', name: 'Types', command: 'tsc --noEmit' },
  { id: 'eslint', name: 'ESLint', command: 'eslint . --max-warnings 0' },
  { id: 'prettier', name: 'Prettier', command: 'prettier --check .' },
  { id: 'stylelint', name: 'Stylelint', command: 'stylelint "src/**/*.{css,astro}"' },
  { id: 'knip', name: 'Knip', command: 'knip' },
  {
    id: 'unit',
    name: 'Unit tests',
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${REPORTS}/vitest.json`,
    count() {
      const { numPassedTests: passed, numFailedTests: failed } = report('vitest.json');
      return { passed, failed };
    },
  },
  { id: 'build', name: 'Build', command: 'node scripts/astro.mjs build' },
  { id: 'budgets', name: 'Budgets', command: 'node tests/budgets.mjs', tells: true },
  { id: 'html', name: 'HTML', command: 'html-validate "dist/**/*.html"' },
  {
    id: 'links',
    name: 'Links',
    command: 'linkinator "**/*.html" --server-root dist',
    nothing: /scanned 0 links/,
  },
  {
    id: 'testsite',
    name: 'Build for tests',
    command: 'node scripts/astro.mjs build',
    env: { FIXTURES: '1' },
  },
  {
    id: 'naive',
    name: 'Careless build',
    command: 'node scripts/astro.mjs build',
    env: { FIXTURES: '1', NAIVE: '1' },
  },
  {
    id: 'browsers',
    name: 'Browser tests',
    command: 'playwright test',
    count() {
      const { stats, errors } = report('playwright.json');
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
    },
  },
];

/** Runs a command with nobody to ask. @param {Check} check @returns {Promise<{ ok: boolean, output: string }>} */
function run({ command, env, nothing }) {
  const { FIXTURES, NAIVE, SITE_URL, ...clean } = process.env; // a check sets its own
  const child = spawn(command, {
    shell: true, // which finds the project's own programs on every system
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST,
    env: { ...clean, ...env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  let output = '';
  const note = (/** @type {Buffer} */ bytes) => (output += bytes.toString());
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ ok: code === 0 && !nothing?.test(output), output }));
  });
}

/** @param {Check} check @param {boolean} ok */
function countOf({ count }, ok) {
  const single = { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  if (!count) return single;
  try {
    const { passed, failed } = count();
    return { passed, failed: ok ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 }; // it ended before it could report
  }
}

const ids = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = ids.filter((id) => !checks.some((check) => check.id === id));
if (unknown.length > 0) {
  console.error(
    `There is no check ${unknown.join(', ')}. There are: ${checks.map(({ id }) => id).join(', ')}.`,
  );
  process.exit(1);
}
if (process.argv.includes('--slow')) process.env.SLOW = '1';
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);
let passed = 0;
let failed = 0;
for (const check of checks.filter(({ id }) => ids.length === 0 || ids.includes(id))) {
  const start = Date.now();
  const { ok, output } = await run(check);
  writeFileSync(`${REPORTS}/${check.id}.log`, output);
  const counted = countOf(check, ok);
  passed += counted.passed;
  failed += counted.failed;
  const sum = check.count ? ` ${counted.passed} passed, ${counted.failed} failed;` : '';
  const isGood = counted.failed === 0;
  console.log(`${isGood ? '✓' : '✗'} ${check.name}:${sum} ${Math.round((Date.now() - start) / 1000)} s`);
  if (!isGood)
    console.log(
      `${output.trimEnd().split('\n').slice(-SHOWN).join('\n')}\n(all of it: ${REPORTS}/${check.id}.log)`,
    );
  else if (check.tells) console.log(output.trimEnd());
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
