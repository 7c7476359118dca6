/** The worksheets and examples there are, read from their files as the build reads them. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { parseDefinition } from '../../src/worksheet/definition';
import { personSchema } from '../../src/catalog/schema';
import { parseExample } from '../../src/worksheet/example';
import type { Person } from '../../src/worksheet/example';
import type { Read } from '../../src/worksheet/definition';
import type { Worksheet } from '../../src/worksheet/schema';

const root = new URL('../../', import.meta.url);

/** The text of a file, by its path in the project. */
export const textOf = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** The YAML files of a folder, as data, by the id that their names give. */
export function readFolder(path: string): ReadonlyMap<string, unknown> {
  const files = readdirSync(new URL(path, root)).filter((name) => name.endsWith('.yaml'));
  return new Map(
    files.map((name): [string, unknown] => [basename(name, '.yaml'), parse(textOf(`${path}/${name}`))]),
  );
}

/** What was read, where it has no mistakes. */
export function valueOf<Value>(read: Read<Value>): Value {
  if (!read.ok) throw new Error(read.mistakes.join('\n'));
  return read.value;
}

/** What only the tests see. */
export const fixtures = {
  worksheets: readFolder('tests/fixtures/worksheets/en'),
  examples: readFolder('tests/fixtures/examples/en'),
};

const definitions = [...readFolder('src/content/worksheets/en'), ...fixtures.worksheets];

export const worksheets: readonly Worksheet[] = definitions.map(([id, data]) => ({
  ...valueOf(parseDefinition(data)),
  id,
}));

export function worksheetOf(id: string): Worksheet {
  const found = worksheets.find((one) => one.id === id);
  if (!found) throw new Error(`No worksheet ${id}.`);
  return found;
}

const folk = [...readFolder('src/content/people/en'), ...readFolder('tests/fixtures/people/en')];

export const people: readonly Person[] = folk.map(([id, data]) => {
  const { name, age, situation } = personSchema.parse(data);
  return { id, name, age, situation };
});

const examples = new Map([...readFolder('src/content/examples/en'), ...fixtures.examples]);

export const allExamples = [...examples.values()].map((data) =>
  valueOf(parseExample(data, worksheets, people)),
);

/** An example, by the name of its file. */
export const exampleOf = (id: string) => valueOf(parseExample(examples.get(id), worksheets, people));

const everyKind = textOf('tests/fixtures/worksheets/en/every-kind.yaml');

/** What an author is told who has this in place of that, which stands in the fixture. */
export function mistakesWith(that: string | RegExp, written: string): readonly string[] {
  const edited = everyKind.replace(that, written);
  if (edited === everyKind) throw new Error(`${String(that)} is not in the fixture.`);
  const read = parseDefinition(parse(edited));
  return read.ok ? [] : read.mistakes;
}
