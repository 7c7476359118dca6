/** An example fits its worksheet to the letter, and speaks beside each question. */
import { describe, expect, test } from 'vitest';
import { examplesBeside, parseExample } from '../../src/worksheet/example';
import { form as words } from '../../src/words/form.en';
import { exampleOf, fixtures, people, worksheetOf, worksheets } from './content';

type Data = Readonly<Record<string, unknown>>;
const whole = fixtures.examples.get('every-kind') as Data; // it is read without a mistake by a test of its own

function mistakes(data: Data): readonly string[] {
  const read = parseExample(data, worksheets, people);
  return read.ok ? [] : read.mistakes;
}
const answering = (answers: unknown) => mistakes({ ...whole, answers });

describe('a slip in an example is said', () => {
  test('of a worksheet that there is not, with the nearest', () => {
    expect(mistakes({ ...whole, worksheet: 'every-knid' })).toEqual([
      `worksheet: found \`every-knid\`. Did you mean \`every-kind\`? Known here: ${worksheets.map(({ id }) => `\`${id}\``).join(', ')}.`,
    ]);
  });

  test('of a person whom nobody has introduced, with the nearest', () => {
    expect(mistakes({ ...whole, person: 'tofe' })).toEqual([
      `person: found \`tofe\`. Did you mean \`tove\`? Known here: ${people.map(({ id }) => `\`${id}\``).join(', ')}.`,
    ]);
  });

  test.each([undefined, 0, 1.5, '1'])('of the step %j', (step) => {
    expect(mistakes({ ...whole, step })).toEqual([
      'step: expected its place in the story of Tove, from 1 on.',
    ]);
  });

  test.each([undefined, '', 4])('of the title %j', (title) => {
    expect(mistakes({ ...whole, title })).toEqual([
      'title: expected what it is called in the story, in a few words.',
    ]);
  });

  test.each<[string, Data, RegExp]>([
    [
      'of a question that is not asked',
      { plaec: 'a' },
      /^answers › plaec: no such field\. Did you mean `place`\? /,
    ],
    [
      'of an option',
      { pace: 'slowly' },
      /^answers › pace: found "slowly", which does not fit a choice\. It knows: slow, easy, quick\.$/,
    ],
    [
      'of one tick among several',
      { brought: ['coat', 'piano'] },
      /^answers › brought: .+ does not fit a choices\. It knows: water, bread, map, coat\.$/,
    ],
    ['of a number', { rested: 6 }, /^answers › rested: found 6, which does not fit a scale\.$/],
    [
      'of a day',
      { 'again-on': '2026-02-30' },
      /^answers › again-on: found "2026-02-30", which does not fit a date\.$/,
    ],
    [
      'of a row without an id',
      { 'good-things': [{ text: 'a' }] },
      /^answers › good-things: .+ does not fit a list\. It knows: `text`\.$/,
    ],
    [
      'of a cell',
      { stops: [{ id: 'r', seat: 'chair' }] },
      /^answers › stops: .+ does not fit a table\. It knows: `where`, /,
    ],
    [
      'of a column',
      { stops: [{ id: 'r', wher: 'a' }] },
      /^answers › stops › r: no such column as `wher`\. Did you mean `where`\? /,
    ],
    [
      'of a fixed row',
      { parts: [{ id: 'midle', felt: 3 }] },
      /^answers › parts: no such row as `midle`\. Did you mean `middle`\? /,
    ],
  ])('%s', (_, answers, said) => {
    expect(answering(answers)).toEqual([expect.stringMatching(said)]);
  });

  test.each([null, 5, 'x', [], {}])('of a file that holds %j', (data) => {
    expect(parseExample(data, worksheets, people)).toMatchObject({ ok: false });
  });
});

test('days may be written as YAML reads them, and ticks in any order', () => {
  expect(answering({ day: new Date('2026-05-03'), brought: ['coat', 'water'] })).toEqual([]);
  expect(exampleOf('every-kind').answers['day']).toBe('2026-05-03');
});

test('beside each question stands its own example, or what the person wrote there', () => {
  expect(examplesBeside(worksheetOf('every-kind'), [exampleOf('every-kind')], words)).toEqual({
    place: 'The long way round the lake',
    with: 'Anders',
    day: '3 May 2026',
    season: 'Spring',
    'first-sight': 'A heron on one leg',
    story: `We went *slowly*, as we do. 1 + 1 < 3, said Anders, and meant the ducks:
- two that swam
- one that slept

Coming home we took the road. #tired, but [glad](of it).`,
    'again-on': '10 May 2026',
    pace: 'Slowly',
    weather: 'A little of everything',
    brought: 'Bread & cheese; A coat',
    rested: '4 of 5',
    'good-things': '1. Nobody telephoned\n2. The light under the bridge,\nlike a second bridge',
    stops: `1. The old pump house · Swallows, the first this year.
One flew in through the window. · 3 May 2026 · A bench · Tea; Silence · 5 of 5
2. Below the dam · None · Not part of it`,
    parts: 'Setting out. 2 of 5 · My knee\nThe middle. 5 of 5',
    thoughts:
      '1. Ask Maja how her new post is · To tell somebody\n2. The pump house would make a good drawing · To keep',
    packing: '1. Binoculars\n2. A second apple',
  });
});

test('without anybody’s answers only the questions’ own examples stand there', () => {
  expect(examplesBeside(worksheetOf('every-kind'), [], words)).toEqual({
    place: 'The long way round the lake',
    'first-sight': 'A heron on one leg',
  });
});

test('of several by one person, the first that says something is heard', () => {
  const later = { ...exampleOf('every-kind'), answers: { story: 'It rained.', pace: 'easy' } };
  const first = { ...later, answers: { story: '', with: 'Maja' } };
  expect(examplesBeside(worksheetOf('every-kind'), [first, later], words)).toEqual({
    place: 'The long way round the lake',
    with: 'Maja',
    'first-sight': 'A heron on one leg',
    story: 'It rained.',
    pace: 'At ease',
  });
});
