/** The worksheets and examples that ship, and those that only the tests see. */
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../src/worksheet/answers';
import { parseDefinition } from '../../src/worksheet/definition';
import { parseExample } from '../../src/worksheet/example';
import { fixtures, people, readFolder, valueOf, worksheetOf, worksheets } from './content';

const shipped = readFolder('src/content/worksheets/en');
const examples = readFolder('src/content/examples/en');

test.each([...shipped, ...fixtures.worksheets])('the definition %s has no mistake', (_, data) => {
  expect(parseDefinition(data)).toMatchObject({ ok: true });
});

test.each([...examples, ...fixtures.examples])('the example %s fits its worksheet', (_, data) => {
  expect(parseExample(data, worksheets, people)).toMatchObject({ ok: true });
});

describe.each(worksheets.map((worksheet) => [worksheet.id, worksheet] as const))('%s', (id, worksheet) => {
  test('brings in only from fields that there are', () => {
    for (const { from } of fieldsOf(worksheet))
      for (const source of from)
        expect(fieldsOf(worksheetOf(source.worksheet)).map((field) => field.id)).toContain(source.field);
  });

  test('asks something in its short version, if it has one', () => {
    const quick = worksheet.sections.flatMap((section) =>
      section.fields.filter((field) => section.quick || field.quick),
    );
    expect(quick.length > 0).toBe(worksheet.minutes.quick !== undefined);
  });

  test('finds what was answered under a former id, and gives that id to nothing else', () => {
    const ids = fieldsOf(worksheet).map((field) => field.id);
    for (const { was } of fieldsOf(worksheet)) if (was !== undefined) expect(ids).not.toContain(was);
  });

  test('is filled in by somebody', () => {
    const of = [...examples.values(), ...fixtures.examples.values()].map((data) =>
      valueOf(parseExample(data, worksheets, people)),
    );
    expect(of.map((example) => example.worksheet)).toContain(id);
  });
});

describe('the post-mortem', () => {
  const { sections } = worksheetOf('post-mortem');

  test('begins with strengths', () => {
    expect(sections[0]?.id).toBe('strengths');
    expect(sections[0]?.fields[0]?.id).toBe('went-well');
    expect(sections[0]?.fields[0]?.quick).toBe(true);
  });

  test('rates the ten parts of the way to a job, in order', () => {
    const stages = fieldsOf(worksheetOf('post-mortem')).find(({ id }) => id === 'stages');
    expect(stages?.kind === 'table' && Object.keys(stages.rows ?? {})).toEqual([
      'application',
      'research',
      'preparation',
      'first-minutes',
      'answers',
      'task',
      'rapport',
      'own-questions',
      'closing',
      'follow-up',
    ]);
  });
});

test('the fixtures have every kind, as a field and as a column, and every property of each', () => {
  const properties = (data: unknown): readonly string[] => {
    if (typeof data !== 'object' || data === null) return [];
    const names = Array.isArray(data) ? [] : Object.keys(data);
    return [...names, ...Object.values(data).flatMap(properties)];
  };
  const used = new Set(properties([...fixtures.worksheets.values()]));
  const known =
    'id label hint example friend quick from as when was kind lines options ends item blank max columns rows quickRows group most count option otherwise dated parts carry tray into export private often behind repeats standing paste newPage fields only column cards parts forOthers wide field lead summary noun minutes opening named header sections title stage order full worksheet';
  expect(known.split(' ').filter((property) => !used.has(property))).toEqual([]);
  const fields = ['every-kind', 'a-note', 'few-goals'].flatMap((id) => fieldsOf(worksheetOf(id)));
  const columns = fields.flatMap((field) => (field.kind === 'table' ? field.columns : []));
  expect(new Set(columns.map(({ kind }) => kind))).toEqual(
    new Set(['line', 'text', 'date', 'choice', 'choices', 'scale', 'sentence']),
  );
  expect(new Set(fields.map(({ kind }) => kind)).size).toBe(10);
  const sizes = fields.flatMap((field) =>
    field.kind === 'choice' ? [Object.keys(field.options).length] : [],
  );
  expect([Math.min(...sizes) <= 5, Math.max(...sizes) > 5]).toEqual([true, true]);
});
