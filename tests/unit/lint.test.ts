/** The rules that keep the project in shape are seen to bite, on the very configuration that `eslint .` uses. */
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

// Without types, so that a snippet may claim to be a file that does not exist.
const untyped = {
  files: ['**/*.{ts,tsx}'],
  languageOptions: { parserOptions: { projectService: false } },
  rules: ts.configs.disableTypeChecked.rules ?? {},
};
const eslint = new ESLint({ overrideConfig: [untyped] });

/** What ESLint says of a snippet, in this rule's name. */
async function said(rule: string, file: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
  return (result?.messages ?? [])
    .filter(({ ruleId, fatal }) => ruleId === rule || fatal)
    .map(({ message }) => message);
}

describe('who may import whom', () => {
  test.each([
    ['src/worksheet/answers.ts', "import { $kept } from '../stores/storage';"],
    ['src/worksheet/answers.ts', "import { z } from 'zod';"],
    ['src/worksheet/answers.ts', "import { h } from 'preact';"],
    ['src/worksheet/entry.ts', "import { STAGES } from './schema';"],
    ['src/worksheet/faces/docx.ts', "import { atom } from 'nanostores';"],
    ['src/worksheet/faces/text.ts', "import { Form } from '../../components/worksheet/Form';"],
    ['src/stores/storage.ts', "import { Form } from '../components/worksheet/Form';"],
    ['src/stores/storage.ts', "import { h } from 'preact';"],
    ['src/components/worksheet/Form.tsx', "import { getWorksheets } from '../../catalog/worksheets';"],
    ['src/components/worksheet/Form.tsx', "const later = () => import('../../catalog/worksheets');"],
    ['src/components/worksheet/Form.tsx', "import { worksheetSchema } from '../../worksheet/schema';"],
    ['src/components/worksheet/Form.tsx', "import { getCollection } from 'astro:content';"],
    ['src/components/worksheet/Form.tsx', "import { z } from 'zod';"],
    ['src/components/worksheet/Form.tsx', "export * from '../../catalog/articles';"],
    ['src/components/site/Header.astro', "---\nimport { getArticles } from '../../catalog/articles';\n---"],
    ['src/layouts/Base.astro', "---\nimport { getArticles } from '../catalog/articles';\n---"],
    ['src/embed/element.ts', "import { height } from './frame';"],
    ['src/embed/element.ts', "import { h } from 'preact';"],
    ['src/catalog/articles.ts', "import { z } from 'zod';"],
    ['src/pages/index.astro', "---\nimport { $kept } from '../stores/storage';\n---"],
  ])('%s may not: %s', async (file, code) => {
    expect(await said('own/directions', file, code)).toHaveLength(1);
  });

  test.each([
    ['src/worksheet/schema.ts', "import { z } from 'zod';"],
    ['src/worksheet/definition.ts', "import { STAGES } from './schema';"],
    [
      'src/worksheet/faces/docx.ts',
      "import { Document } from 'docx';\nimport { isBlank } from '../answers';",
    ],
    ['src/worksheet/answers.ts', "import type { Field } from './schema';"],
    [
      'src/stores/storage.ts',
      "import { atom } from 'nanostores';\nimport { merge } from '../worksheet/entry';",
    ],
    ['src/components/worksheet/Form.tsx', "import { useState } from 'preact/hooks';\nimport './form.css';"],
    ['src/components/worksheet/Form.tsx', "const later = () => import('../../worksheet/faces/docx');"],
    ['src/components/site/Sure.astro', "---\nimport type { Article } from '../../catalog/articles';\n---"],
    ['src/embed/element.ts', "import type { Message } from './message';"],
    ['src/pages/index.astro', "---\nimport { getArticles } from '../catalog/articles';\n---"],
  ])('%s may: %s', async (file, code) => {
    expect(await said('own/directions', file, code)).toEqual([]);
  });
});

describe('what is not written here', () => {
  const form = 'src/components/worksheet/Form.tsx';
  test.each([
    [form, "element.innerHTML = '<b>';"],
    [form, "element.insertAdjacentHTML('beforeend', '<b>');"],
    [form, 'export const A = () => <p dangerouslySetInnerHTML={{ __html: words }} />;'],
    [form, "export const A = () => <p style={{ color: 'red' }} />;"],
    ['src/pages/index.astro', '<Form client:only="preact" />'],
    [form, 'export enum Kind { Line }'],
    [form, 'export class Store {}'],
    [form, 'export default 1;'],
    ['src/components/site/menu.ts', 'export const a = 1;'],
    ['tests/e2e/a.spec.ts', "test.only('a', () => undefined);"],
    ['tests/e2e/a.spec.ts', "test.skip('a', () => undefined);"],
    ['tests/e2e/a.spec.ts', 'await page.waitForTimeout(100);'],
  ])('%s: %s', async (file, code) => {
    expect(await said('no-restricted-syntax', file, code)).toHaveLength(1);
  });

  test('a custom element may be a class', async () => {
    const code = 'export class Sheet extends HTMLElement {}';
    expect(await said('no-restricted-syntax', 'src/embed/element.ts', code)).toEqual([]);
  });

  test('any, and the assertion that something is there', async () => {
    expect(await said('@typescript-eslint/no-explicit-any', form, 'export const a: any = 1;')).toHaveLength(
      1,
    );
    const code = 'export const a = (b?: string) => b!;';
    expect(await said('@typescript-eslint/no-non-null-assertion', form, code)).toHaveLength(1);
  });

  test('a file of more than 200 lines', async () => {
    expect(await said('max-lines', 'src/stores/a.ts', '\n'.repeat(201))).toHaveLength(1);
  });
});
