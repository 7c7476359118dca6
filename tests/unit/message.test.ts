/** What is kept of a message, and of where something came from: read with care, like every answer. */
import { describe, expect, test } from 'vitest';
import { isBlank, parseAnswers } from '../../src/worksheet/answers';
import { worksheetOf } from './content';

const made = { subject: 'S', parts: [{ id: 'greeting', before: '\n', text: 'Hello,' }] };
const parse = (answers: unknown) => parseAnswers(worksheetOf('a-note'), answers);

describe('a message', () => {
  const read = (note: unknown) => parse({ note })['note'];

  test('whose making cannot be read is all the person’s own', () => {
    const none = { subject: '', parts: [] };
    for (const nonsense of [undefined, null, 'x', { parts: 'x' }, { parts: [{ id: 1 }], subject: 2 }])
      expect(read({ subject: 'S', body: 'B', made: nonsense })).toEqual({
        subject: 'S',
        body: 'B',
        made: none,
      });
  });

  test('keeps no more of what was before than can be read', () => {
    expect(read({ subject: 'S', body: 'B', made, before: { body: 'old' } })).toEqual({
      ...{ subject: 'S', body: 'B', made },
    });
  });
});

describe('where something was brought in from', () => {
  test('is kept beside the answers, and a row that holds no more than that is blank', () => {
    const marks = [{ id: 'to', $from: 'post-mortem/e1/role' }];
    expect(parse({ to: 'a', $from: marks })).toEqual({ to: 'a', $from: marks });
    expect(isBlank([{ id: 'r1', text: '', $from: 'post-mortem/e1/causes/c1' }])).toBe(true);
  });
});
