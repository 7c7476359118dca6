/** A sentence with two gaps, there and back. */
import { describe, expect, test } from 'vitest';
import { gapsOf, toSentence } from '../../src/worksheet/sentence';
import type { Frame, Gaps } from '../../src/worksheet/sentence';
import { pick, randomFrom } from './random';

const ifThen: Frame = ['If', ', then I will', '.'];
const when: Frame = ['When', 'I', '.'];

describe('what two gaps make', () => {
  test.each<[Frame, Gaps, string]>([
    [ifThen, ['it is Tuesday', 'open the book'], 'If it is Tuesday, then I will open the book.'],
    [ifThen, [' it  is\nTuesday ', 'open it. '], 'If it is Tuesday, then I will open it.'],
    [ifThen, ['nobody asks', 'ask myself: why?'], 'If nobody asks, then I will ask myself: why?'],
    [ifThen, ['', 'go'], 'If …, then I will go.'],
    [ifThen, ['it rains', ' '], 'If it rains, then I will …'],
    [ifThen, ['', '\n'], ''],
    [when, ['it rains', 'read'], 'When it rains I read.'],
  ])('%j and %j are one sentence', (frame, gaps, sentence) => {
    expect(toSentence(frame, gaps)).toBe(sentence);
  });

  test.each<[Frame, string, Gaps]>([
    [ifThen, '', ['', '']],
    [ifThen, 'If …, then I will go.', ['', 'go']],
    [ifThen, 'If it rains, then I will …', ['it rains', '']],
    [ifThen, 'Whenever I can.', ['Whenever I can.', '']],
    [ifThen, 'If only', ['If only', '']],
  ])('%j of %j is taken apart', (frame, sentence, gaps) => {
    expect(gapsOf(frame, sentence)).toEqual(gaps);
  });
});

const lettersOf = (text: string) => text.replace(/[^a-zI]/g, '');

test('whatever is written into the gaps, no word is lost when the sentence is taken apart and put together', () => {
  const random = randomFrom(7);
  const bits = ['If', ', then I will', '.', '…', ' I ', 'it rains', '?', '  ', '\n', 'then', ','] as const;
  const gap = () => Array.from({ length: 4 }, () => pick(random, bits)).join('');
  for (let round = 0; round < 2000; round += 1) {
    const frame = pick(random, [ifThen, when] as const);
    const sentence = toSentence(frame, [gap(), gap()]);
    const again = toSentence(frame, gapsOf(frame, sentence));
    expect(lettersOf(again)).toBe(lettersOf(sentence));
  }
});
