// @ts-check
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import ts from 'typescript-eslint';
import { defineConfig } from 'eslint/config';
import { directions } from './scripts/lint/directions.mjs';

/** @param {string} selector @param {string} message */
const no = (selector, message) => ({ selector, message });

const html = [
  no(
    'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
    'Text only: textContent.',
  ),
  no('CallExpression[callee.property.name="insertAdjacentHTML"]', 'Text only: append().'),
  no('CallExpression[callee.object.name="document"][callee.property.name=/^write/]', 'Text only: append().'),
  no('JSXAttribute[name.name="dangerouslySetInnerHTML"]', 'Text only: render the words.'),
  no('JSXAttribute[name.name="style"]', 'The policy forbids style attributes: use a class.'),
  no(
    'JSXNamespacedName[namespace.name="client"][name.name="only"]',
    'Blank sheets must be there without JavaScript.',
  ),
];
const style = [
  no('TSEnumDeclaration', 'Use a union of strings.'),
  no('ExportDefaultDeclaration', 'Export it by name.'),
];
const classes = no(':matches(ClassDeclaration, ClassExpression)', 'Only a custom element is a class.');

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.naive/',
      '.testsite/',
      '.astro/',
      '.reports/',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  ...astro.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-misused-spread': 'off', // letters are counted where a string is spread here
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/only-throw-error': ['error', { allow: [{ from: 'lib', name: 'DOMException' }] }],
      '@typescript-eslint/require-await': 'off', // an adapter promises even what it has at once
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-undef': 'off', // TypeScript knows better
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
    rules: { 'max-lines': ['error', 200], 'no-unused-vars': ['error', { ignoreRestSiblings: true }] },
  },
  {
    files: ['**/*.astro'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: { 'astro/no-set-html-directive': 'error', 'no-undef': 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx,astro}'],
    plugins: { own: { rules: { directions } } },
    rules: {
      'own/directions': 'error',
      'max-lines': ['error', 200],
      'no-restricted-syntax': ['error', ...html, ...style, classes],
    },
  },
  {
    files: ['src/embed/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...html, ...style] },
  },
  {
    files: ['src/components/site/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        no('Program', 'The furniture of the site does not change: .astro only.'),
      ],
    },
  },
  {
    files: ['tests/**/*.{ts,mjs}'],
    rules: {
      'max-lines': ['error', 200],
      'no-restricted-syntax': [
        'error',
        no('MemberExpression[property.name=/^(only|skip|skipIf|fixme)$/]', 'Every test runs.'),
        no('MemberExpression[property.name="waitForTimeout"]', 'Wait for what a person would see.'),
      ],
    },
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
);
