// @ts-check
/**
 * Serves a built site the way a static host does: `node scripts/serve.mjs [folder] [port]`. An address without its
 * closing slash is sent on, an unknown one gets 404.html. Only this computer can reach it.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';

const folder = resolve(process.argv[2] ?? 'dist');
const port = Number(process.argv[3] ?? process.env.PORT ?? 4321);
const YEAR = 31_536_000; // seconds

if (!existsSync(join(folder, 'index.html')))
  stop(`There is no site in ${folder} yet. Build it: npm run build`);
const notFound = await readFile(join(folder, '404.html')).catch(() => 'Not found');

const files = sirv(folder, {
  etag: true,
  extensions: ['html'],
  setHeaders(response, path) {
    const forGood = path.startsWith('/_astro/');
    response.setHeader('Cache-Control', forGood ? `public, max-age=${YEAR}, immutable` : 'no-cache');
    response.setHeader('X-Content-Type-Options', 'nosniff');
  },
  onNoMatch(request, response) {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : notFound);
  },
});

/**
 * Where a page without its closing slash is, or undefined.
 * @param {string} url
 */
function withSlash(url) {
  const [path = '', query] = url.split('?');
  const names = path.split('/').filter(Boolean); // so that `//elsewhere` cannot become another site's address
  const isOurs = !path.endsWith('/') && !names.includes('..');
  if (!isOurs || !existsSync(join(folder, ...names, 'index.html'))) return undefined;
  return `/${names.join('/')}/${query === undefined ? '' : `?${query}`}`;
}

/** @param {string} words @returns {never} */
function stop(words) {
  console.error(words);
  process.exit(1);
}

createServer((request, response) => {
  const location = withSlash(request.url ?? '/');
  if (location) response.writeHead(301, { Location: location }).end();
  else files(request, response);
})
  .on('error', (error) => {
    if ('code' in error && error.code === 'EADDRINUSE')
      stop(`Port ${port} is taken. Stop what uses it, or take another one: PORT=${port + 1} npm start`);
    throw error;
  })
  .listen(port, 'localhost', () =>
    console.log(`Second Draft is at http://localhost:${port}/ (Ctrl+C stops it)`),
  );
