/** Every kind of answer through one contract: what fits is kept, what does not is dropped, and nothing throws. */
import { describe, expect, test } from 'vitest';
import { fieldsOf, isBlank, isDay, parseAnswers } from '../../src/worksheet/answers';
import type { Answer, Kind } from '../../src/worksheet/answers';
import { exampleOf, worksheetOf } from './content';

const sheets = ['every-kind', 'a-note', 'few-goals'].map(worksheetOf);
const both = {
  header: sheets.flatMap(({ header }) => header),
  sections: sheets.flatMap(({ sections }) => sections),
};
const parse = (answers: unknown) => parseAnswers(both, answers);

interface Contract {
  /** A field of this kind. */
  readonly id: string;
  readonly fits: readonly unknown[];
  readonly not: readonly unknown[];
  /** What fits, and counts as not answered. */
  readonly blank: readonly unknown[];
}

const row = (cells: object) => [{ id: 'r1', ...cells }];

const made = { subject: 'S', parts: [{ id: 'greeting', before: '\n', text: 'Hello,' }] };

const contracts: Readonly<Record<Kind, Contract>> = {
  letter: {
    id: 'note',
    fits: [
      { subject: '', body: 'Hello', made },
      { subject: 'S', body: 'a\n\nb', made: { subject: '', parts: [] }, before: { subject: '', body: 'c' } },
    ],
    not: ['Hello', 1, [], {}, { body: 'a' }, { subject: 'a', body: null }, [{ subject: 'a', body: 'b' }]],
    blank: [{ subject: ' ', body: '\n', made }],
  },
  sentence: {
    id: 'promise',
    fits: ['If it rains, then I will read.', 'a'],
    not: [1, ['a'], {}],
    blank: [' '],
  },
  line: {
    id: 'first-sight',
    fits: ['a', ' a ', 'Привет', '<b>', '\uD800'],
    not: [1, true, ['a'], {}],
    blank: ['', ' \n'],
  },
  text: {
    ...{ id: 'story', fits: ['one\ntwo', 'a'.repeat(100_000)] },
    ...{ not: [0, [], { text: 'a' }], blank: ['', '\t \n'] },
  },
  date: {
    id: 'again-on',
    fits: ['2026-11-03', '2024-02-29', '0001-01-01', '9999-12-31'],
    not: [
      '2026-02-30',
      '2025-02-29',
      '0000-01-01',
      '9999999999',
      '2026-11-3',
      '2026-11-03T10:00',
      '',
      20261103,
      new Date(0),
    ],
    blank: [],
  },
  choice: {
    id: 'pace',
    fits: ['slow', 'quick'],
    not: ['Slowly', '', 'toString', '__proto__', 0, ['slow']],
    blank: [],
  },
  choices: {
    ...{ id: 'brought', fits: [['water'], ['water', 'coat']] },
    ...{ not: ['water', { 0: 'water' }, 1], blank: [[]] },
  },
  scale: { id: 'rested', fits: [0, 1, 5], not: [6, -1, 2.5, '3', NaN, Infinity, [3], true], blank: [] },
  list: {
    ...{ id: 'good-things', fits: [row({ text: 'a' })], not: ['a', { id: 'r1' }, 3] },
    blank: [[], row({}), row({ text: ' ' })],
  },
  table: {
    id: 'stops',
    fits: [row({ where: 'a' }), row({ liked: 0 }), row({ date: '2026-11-03', shared: ['tea'] })],
    not: ['a', {}, 3],
    blank: [[], row({}), row({ where: '', seen: ' ', shared: [] })],
  },
};

describe.each(Object.entries(contracts))('an answer of the kind %s', (kind, { id, fits, not, blank }) => {
  test('is asked for in the fixture', () => {
    expect(fieldsOf(both).find((field) => field.id === id)?.kind).toBe(kind);
  });

  test.for(fits)('is kept as it was given: %j', (answer) => {
    expect(parse({ [id]: answer })).toEqual({ [id]: answer });
    expect(isBlank(parse({ [id]: answer })[id])).toBe(false);
  });

  test.for([...not, null, undefined])('is dropped where it does not fit: %j', (answer) => {
    expect(parse({ [id]: answer })).toEqual({});
  });

  test.for(blank)('is blank: %j', (answer) => {
    const parsed = parse({ [id]: answer });
    expect(parsed).toEqual({ [id]: answer });
    expect(isBlank(parsed[id])).toBe(true);
  });

  test('is read twice as it is read once', () => {
    for (const answer of [...fits, ...blank]) {
      const once = parse({ [id]: answer });
      expect(parse(JSON.parse(JSON.stringify(once)))).toEqual(JSON.parse(JSON.stringify(once)));
    }
  });
});

test('the contract has every kind', () => {
  expect(new Set(fieldsOf(both).map(({ kind }) => kind))).toEqual(new Set(Object.keys(contracts)));
});

describe('what was answered', () => {
  test('of several choices keeps those that are known, in their order, each once', () => {
    expect(parse({ brought: ['coat', 'piano', 'water', 'coat', 7] })).toEqual({ brought: ['water', 'coat'] });
  });

  test('under a former id of its field is found', () => {
    expect(parse({ companion: 'Anders' })).toEqual({ with: 'Anders' });
    expect(parse({ companion: 'Anders', with: 'Maja' })).toEqual({ with: 'Maja' });
    expect(parse({ 'nice-things': row({ text: 'a' }) })).toEqual({ 'good-things': row({ text: 'a' }) });
  });

  test('and then emptied does not come back from under a former id', () => {
    expect(parse({ companion: 'Anders', with: '' })).toEqual({ with: '' });
    expect(parse({ 'nice-things': row({ text: 'a' }), 'good-things': [] })).toEqual({ 'good-things': [] });
  });

  test('under a former id of its column is found, and stays there for those who look there', () => {
    expect(parse({ stops: row({ view: 'the lake' }) })).toEqual({
      stops: row({ seen: 'the lake', view: 'the lake' }),
    });
  });

  test('in columns that are not known is carried along, where it is of a kind that is', () => {
    const later = { colour: 'green', size: 3, tags: ['a', 'b'] };
    expect(parse({ stops: row({ where: 'a', ...later, deep: { a: 1 }, mixed: [1], none: null }) })).toEqual({
      stops: row({ where: 'a', ...later }),
    });
  });

  test('loses the cell that does not fit, and not its row', () => {
    expect(parse({ stops: row({ where: 3, seen: 'a', date: 'soon', seat: 'x', liked: 9 }) })).toEqual({
      stops: row({ seen: 'a' }),
    });
  });

  test('in rows keeps the first of those with one id, and none without', () => {
    const rows = [
      { id: 'r1', text: 'a' },
      { id: 'r1', text: 'b' },
      { text: 'c' },
      { id: '' },
      { id: 4 },
      null,
      'r',
      ['r'],
    ];
    expect(parse({ 'good-things': rows })).toEqual({ 'good-things': row({ text: 'a' }) });
  });

  test('in questions that are not asked is left out', () => {
    expect(parse({ place: 'a', colour: 'green' })).toEqual({ place: 'a' });
  });
});

describe('blank', () => {
  test.each<[Answer | undefined, boolean]>([
    [undefined, true],
    [0, false],
    [[''], true],
    [[{ id: 'r1' }], true],
    [[{ id: 'r1', later: 0 }], false],
  ])('%j: %s', (answer, blank) => {
    expect(isBlank(answer)).toBe(blank);
  });
});

test.each(['2026-02-30', '2026-13-01', '', 'today', '2026-1-1', '+2026-01-01', '2026-11-03\n'])(
  '%j is no day',
  (day) => {
    expect(isDay(day)).toBe(false);
  },
);

test('the example of every kind is read as it was written', () => {
  const { answers } = exampleOf('every-kind');
  expect(parse(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
});
