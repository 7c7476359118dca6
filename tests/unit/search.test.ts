/** Words for a search box: what any board understands, and what only some do. */
import { describe, expect, test } from 'vitest';
import { toSearches } from '../../src/worksheet/search';

const rule = { any: 'titles', all: 'skills', none: 'without' };
const list = (...words: readonly string[]) => words.map((text, index) => ({ id: `r${index}`, text }));
const searches = (
  titles: readonly string[],
  skills: readonly string[] = [],
  without: readonly string[] = [],
) => toSearches(rule, { titles: list(...titles), skills: list(...skills), without: list(...without) });

test('several words are looked for as one', () => {
  expect(searches(['support engineer', 'helpdesk'], ['Python'], ['night shift', 'sales'])).toEqual({
    each: ['"support engineer" Python', 'helpdesk Python'],
    all: '("support engineer" OR helpdesk) AND Python NOT "night shift" NOT sales',
    minus: '("support engineer" OR helpdesk) Python -"night shift" -sales',
  });
});

describe('nothing is put together', () => {
  test.each([[[]], [['', '   ']], [['“”', '()']]])('from %j', (titles) => {
    expect(searches(titles, ['Python'], ['sales'])).toEqual({ each: [], all: '', minus: '' });
  });

  test('from lists that are not there', () => {
    expect(toSearches({ any: 'titles' }, {})).toEqual({ each: [], all: '', minus: '' });
  });
});

test('one word alone needs no brackets, and is one search', () => {
  expect(searches(['planner'])).toEqual({ each: ['planner'], all: 'planner', minus: 'planner' });
});

test('marks of one’s own cannot end those that are put there, and the same word counts once', () => {
  expect(searches(['“bus  planner”', 'bus planner', 'bus "planner" (trainee)']).each).toEqual([
    '"bus planner"',
    '"bus planner trainee"',
  ]);
});

test('without words that should be in it, titles stand by themselves', () => {
  expect(
    toSearches({ any: 'titles', none: 'without' }, { titles: list('a', 'b'), without: list('c') }),
  ).toEqual({
    each: ['a', 'b'],
    all: '(a OR b) NOT c',
    minus: '(a OR b) -c',
  });
});
