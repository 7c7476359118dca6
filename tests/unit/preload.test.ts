import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importsOf, entriesOf, modulesOf } from '../../scripts/integrations/modules.mjs';
import { withPreloads } from '../../scripts/integrations/preload.mjs';

const scripts =
  '<script type="module" src="/_astro/form.js"></script><script type="module" src="/_astro/client.js"></script>';

async function site(files: Readonly<Record<string, string>>): Promise<URL> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(folder, '_astro'));
  for (const [name, code] of Object.entries(files)) await writeFile(join(folder, '_astro', name), code);
  return pathToFileURL(`${folder}/`);
}

describe('what a page asks for by itself', () => {
  test('begins with its module scripts, each once', () => {
    expect(entriesOf(scripts + scripts)).toEqual(['/_astro/form.js', '/_astro/client.js']);
    expect(entriesOf('<script src="/old.js"></script><script type="module">go()</script>')).toEqual([]);
  });

  test('goes on with what they import, and not with what waits for a click', async () => {
    const code = 'import{a}from"./a.js";export*from"../b.js";const c=()=>import("./later.js");import"./d.js"';
    expect(await importsOf(code, '/_astro/form.js')).toEqual(['/_astro/a.js', '/b.js', '/_astro/d.js']);
  });

  test('is found through several files, and round in a circle', async () => {
    const dir = await site({
      'form.js': 'import"./runtime.js";import("./later.js")',
      'client.js': 'import"./runtime.js"',
      'runtime.js': 'import"./deep.js"',
      'deep.js': 'import"./form.js"',
      'later.js': '',
    });
    expect(await modulesOf(entriesOf(scripts), dir)).toEqual(
      ['form', 'client', 'runtime', 'deep'].map((name) => `/_astro/${name}.js`),
    );
  });
});

describe('the links for it', () => {
  test('come right after encoding and viewport', () => {
    const html =
      '<html><head><meta charset="utf-8"><meta name="viewport" content="x"><title>A</title></head></html>';
    expect(withPreloads(html, ['/a.js'])).toBe(
      '<html><head><meta charset="utf-8"><meta name="viewport" content="x"><link rel="modulepreload" href="/a.js"><title>A</title></head></html>',
    );
  });

  test('are not there where there is nothing to ask for', () => {
    expect(withPreloads('<html><head></head></html>', [])).toBe('<html><head></head></html>');
  });
});
