// @ts-check
/**
 * Installs what is missing: `node scripts/setup.mjs [--browsers]`. It may be started by a Node that is too old for
 * the rest; what follows it must be a new `npm run`, which finds the Node that was installed here.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const forTests = process.argv.includes('--browsers');
/** What Astro asks for, and what the linters ask for. */
const NODE = forTests ? [22, 22, 3] : [22, 12, 0];
const PACKAGES = [
  'chromium',
  'firefox-esr',
  'poppler-utils',
  'qpdf',
  'fonts-liberation',
  'fonts-noto-color-emoji',
];
const PROGRAMS = ['chromium', 'firefox-esr', 'pdftotext', 'qpdf'];

/** @param {string} words @param {string} [details] @returns {never} */
function stop(words, details = '') {
  console.error(`${details}\n${words}`.trim());
  if (forTests) console.log('0 passed, 1 failed');
  process.exit(1);
}

/** npm sets this path for its scripts; here it also holds when setup is started by hand. */
process.env.PATH = [resolve('node_modules', '.bin'), process.env.PATH].join(delimiter);

/** Runs a command without questions. @param {string[]} command @param {Record<string, string>} [env] */
function run([program = '', ...args], env = {}) {
  const ran = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: Infinity,
    shell: process.platform === 'win32', // npm is a .cmd there
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return {
    ok: ran.status === 0,
    output: `${ran.stdout ?? ''}${ran.stderr ?? ''}${ran.error?.message ?? ''}`,
  };
}

/** @param {string} name */
function isThere(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} */
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** True when each package is there in the version of the lock, and no other; those for other systems may be missing. */
function isInstalled() {
  const file = join('node_modules', '.package-lock.json');
  if (!existsSync(file)) return false;
  const wanted = packagesIn('package-lock.json');
  delete wanted['']; // the project itself
  const there = packagesIn(file);
  const fits = Object.entries(wanted).every(([path, { version, optional, devOptional }]) =>
    path in there ? there[path]?.version === version : optional || devOptional,
  );
  return fits && Object.keys(there).every((path) => path in wanted);
}

function installPackages() {
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json …');
  const { ok, output } = run(['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (!ok) stop('The packages could not be installed: npm ci failed, see above.', output);
}

function checkNode() {
  const version = run(['node', '--version']).output.trim().replace(/^v/, '');
  const parts = version.split('.').map(Number);
  const differs = NODE.findIndex((part, index) => part !== parts[index]);
  const isOlder = differs >= 0 && (parts[differs] ?? 0) < (NODE[differs] ?? 0);
  if (isOlder)
    stop(
      `This needs Node ${NODE.join('.')} or newer, and finds ${version}. No Node for this kind of system comes ` +
        'with the project: install one from https://nodejs.org/ and try again.',
    );
}

function isDebian() {
  try {
    accessSync('/usr/bin/apt-get');
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function installFromDebian() {
  const missing = PROGRAMS.filter((name) => !isThere(name));
  if (missing.length === 0) return;
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...PACKAGES];
  if (process.getuid?.() !== 0)
    stop(`The tests need ${missing.join(', ')}. Run this once, and try again:\nsudo ${install.join(' ')}`);
  console.log(`Installing from Debian: ${missing.join(', ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run(['apt-get', 'update'], env); // a stale list may still do, so that only the install decides
  const { ok, output } = run(install, env);
  if (!ok) stop('The browsers could not be installed: apt-get failed, see above.', output);
}

function installFromPlaywright() {
  console.log('Looking for the browsers of Playwright, and installing them if they are missing …');
  const { ok, output } = run(['npx', 'playwright', 'install', 'chromium', 'firefox']);
  if (!ok) stop('The browsers could not be installed: playwright install failed, see above.', output);
}

installPackages();
checkNode();
if (forTests) {
  if (isDebian()) installFromDebian();
  else installFromPlaywright();
}
