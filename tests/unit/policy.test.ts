import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { forbidden, policyOf, withPolicy } from '../../scripts/integrations/policy.mjs';
import { elementsOf } from '../../scripts/integrations/html.mjs';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const scriptSource = (html: string) => /script-src ([^;]*)/.exec(withPolicy(html, '/'))?.[1];
const styleSource = (html: string) => /style-src ([^;]*)/.exec(withPolicy(html, '/'))?.[1];

describe('the policy of a page', () => {
  test('allows nothing but what is ours', () => {
    expect(policyOf([], [])).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; form-action 'none'; " +
        "base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types second-draft",
    );
  });

  test('comes first in the head', () => {
    expect(withPolicy(page(''), '/')).toMatch(
      /^<!DOCTYPE html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="[^"]+"><meta charset="utf-8">/,
    );
  });

  test('knows every inline script that runs, each once', () => {
    const scripts = '<script>one()</script><script type="module">two()</script><script>one()</script>';
    expect(scriptSource(page(scripts))).toBe(`'self' ${hash('one()')} ${hash('two()')}`);
  });

  test('knows import maps and speculation rules', () => {
    const rules =
      '<script type="importmap">{"imports":{}}</script><script type="speculationrules">{}</script>';
    expect(scriptSource(page(rules))).toBe(`'self' ${hash('{"imports":{}}')} ${hash('{}')}`);
  });

  test('leaves data and files alone', () => {
    const data = '<script type="application/ld+json">{"a":1}</script><script src="/a.js"></script>';
    expect(scriptSource(page(data))).toBe("'self'");
  });

  test('knows inline styles, in noscript and templates too', () => {
    const styles = '<style>a{}</style><noscript><style>b{}</style></noscript>';
    expect(styleSource(page(styles, '<template><style>c{}</style></template>'))).toBe(
      `'self' ${hash('a{}')} ${hash('b{}')} ${hash('c{}')}`,
    );
  });

  test('reads a script as the browser does, whatever looks like markup in it', () => {
    const code = 'if (a < b) say("<!-- <b> &amp; -->")\n';
    expect(scriptSource(page(`<script>${code}</script>`))).toBe(`'self' ${hash(code)}`);
    expect(scriptSource(page(`<script>a()\r\nb()</script>`))).toBe(`'self' ${hash('a()\nb()')}`);
  });
});

describe('a page that the policy would break does not build', () => {
  test('with handlers and styles in attributes', () => {
    const html = page('', '<button onclick="go()" style="color:red">Go</button>');
    expect(forbidden(elementsOf(html))).toEqual([
      '<button> has onclick="…": add the listener in a script',
      '<button> has a style attribute: use a class',
    ]);
    expect(() => withPolicy(html, '/guide/')).toThrow(/does not fit \/guide\/:\n- <button> has onclick/);
  });

  test('with its encoding too late, or missing', () => {
    const late = `<html><head>${'<!-- a long remark -->'.repeat(40)}<meta charset="utf-8"></head></html>`;
    expect(() => withPolicy(late, '/')).toThrow(/<meta charset> ends at byte \d+, after 1024/);
    expect(() => withPolicy('<html><head></head></html>', '/')).toThrow(/no <meta charset>/);
  });

  test('without a head', () => {
    expect(() => withPolicy('<p>Only a piece</p>', '/piece/')).toThrow(/no <head>/);
  });
});
