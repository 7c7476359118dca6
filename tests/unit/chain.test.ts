/** The picture of what leads to what. */
import { expect, test } from 'vitest';
import { toChain } from '../../src/worksheet/chain';
import type { Worksheet } from '../../src/worksheet/schema';
import { worksheets } from './content';

const one = (id: string, stage: Worksheet['stage'], after?: string) => ({
  ...{ id, stage },
  leadIn: { words: `to ${id}`, ...(after !== undefined && { after }) },
});
const drawn = (...all: readonly ReturnType<typeof one>[]) =>
  toChain(all).map(({ worksheet: { id }, row, from }) => [id, row, from]);

test('what comes from an earlier stage stands beside it, what comes from its own below', () => {
  expect(
    drawn(
      one('day', 'steady'),
      one('look', 'understand', 'day'),
      one('ask', 'understand', 'look'),
      one('plan', 'revise', 'ask'),
      one('other', 'revise'),
    ),
  ).toEqual([
    ['day', 1, undefined],
    ['look', 1, 'beside'],
    ['ask', 2, 'above'],
    ['plan', 2, 'beside'],
    ['other', 1, undefined],
  ]);
});

test('what goes round in a circle, or comes after what is not there, still has a place', () => {
  expect(drawn(one('a', 'steady', 'b'), one('b', 'steady', 'a'), one('c', 'send', 'gone'))).toHaveLength(3);
});

test('no two stand in one place, whatever there is', () => {
  const places = toChain(worksheets);
  const keys = places.map(({ worksheet, row }) => `${worksheet.stage} ${row}`);
  expect(new Set(keys).size).toBe(keys.length);
});
