/** The door from pages to the invented people, and to the worksheets that they filled in. */
import { getCollection } from 'astro:content';
import { parseExample } from '../worksheet/example';
import type { Example, Person } from '../worksheet/example';
import { readOrEnd } from './read';
import { getWorksheets } from './worksheets';

export interface Told extends Example {
  readonly id: string;
}

const byOrder = (one: Told, other: Told, people: readonly Person[]): number =>
  people.indexOf(one.person) - people.indexOf(other.person) || one.step - other.step;

/** Every example, checked: person by person, each in the order of the story. */
export async function getExamples(): Promise<readonly Told[]> {
  const [worksheets, entries, folk] = await Promise.all([
    getWorksheets(),
    getCollection('examples'),
    getCollection('people'),
  ]);
  const people = folk
    .sort((one, other) => one.data.order - other.data.order)
    .map(({ id, data: { name, age, situation } }): Person => ({ id, name, age, situation }));
  const examples = entries.map(({ id, data, filePath }): Told => ({
    ...readOrEnd(filePath ?? id, parseExample(data, worksheets, people)),
    id,
  }));
  return examples.sort((one, other) => byOrder(one, other, people));
}

/** Examples, person by person: each with at least one. */
export function byPerson(
  examples: readonly Told[],
): readonly (readonly [Person, readonly [Told, ...Told[]]])[] {
  const people = new Map<Person, [Told, ...Told[]]>();
  for (const example of examples) {
    const theirs = people.get(example.person);
    if (theirs) theirs.push(example);
    else people.set(example.person, [example]);
  }
  return [...people];
}
