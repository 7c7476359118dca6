/** The definitions of the worksheets, as they stand in their files. */
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { parseDefinition } from '../../src/worksheet/definition';
import type { Definition } from '../../src/worksheet/schema';

/** Reads a definition from a path inside the project. */
function definitionAt(path: string): Definition {
  const read = parseDefinition(parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')));
  if (!read.ok) throw new Error(`${path}: ${read.mistakes.join('\n')}`);
  return read.value;
}
/** Every worksheet that ships, and those of the tests, by their ids. */
export const sheets = ['src/content', 'tests/fixtures'].flatMap((place) =>
  readdirSync(new URL(`../../${place}/worksheets/en`, import.meta.url)).map(
    (file) => [file.replace('.yaml', ''), definitionAt(`${place}/worksheets/en/${file}`)] as const,
  ),
);
export const postMortem = definitionAt('src/content/worksheets/en/post-mortem.yaml');
export const feedbackLog = definitionAt('src/content/worksheets/en/feedback-log.yaml');
export const fewGoals = definitionAt('tests/fixtures/worksheets/en/few-goals.yaml');
export const everyKind = definitionAt('tests/fixtures/worksheets/en/every-kind.yaml');
