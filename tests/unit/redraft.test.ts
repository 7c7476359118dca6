/** A message that somebody made their own: what the answers change goes in beside their words, never over them. */
import { describe, expect, test } from 'vitest';
import type { LetterAnswer } from '../../src/worksheet/answers';
import { bodyOf } from '../../src/worksheet/part';
import type { Part } from '../../src/worksheet/part';
import { changesBetween, freshLetter, redraft, toPieces } from '../../src/worksheet/redraft';

const part = (id: string, text: string, before = ' '): Part => ({ id, before, text });

const made = {
  subject: 'Thank you: Gardener',
  parts: [
    part('greeting', 'Dear Ms Lind,'),
    part('thanks', 'Thank you for your time.', '\n\n'),
    part('ask', 'What would you practise first?'),
    part('close', 'Yours sincerely,', '\n\n'),
  ],
};
const changed = {
  subject: 'Thank you: Head gardener',
  parts: [
    part('greeting', 'Dear Ms Moss,'),
    part('thanks', 'Thank you for your time.', '\n\n'),
    part('easy', 'A line is enough.'),
    part('close', 'Yours sincerely,', '\n\n'),
  ],
};
const fresh = freshLetter(made);
const written = (body: string, subject = fresh.subject): LetterAnswer => ({ ...fresh, subject, body });

test('what changed is told sentence by sentence', () => {
  expect(changesBetween(made, changed)).toEqual([
    { id: 'subject', from: 'Thank you: Gardener', to: 'Thank you: Head gardener' },
    { id: 'greeting', from: 'Dear Ms Lind,', to: 'Dear Ms Moss,' },
    { id: 'easy', from: undefined, to: 'A line is enough.' },
    { id: 'ask', from: 'What would you practise first?', to: undefined },
  ]);
  expect(changesBetween(made, made)).toEqual([]);
});

describe('the changes', () => {
  test('make an untouched message what the answers make', () => {
    const { letter, unplaced } = redraft(fresh, changed);
    expect(letter).toEqual(freshLetter(changed));
    expect(unplaced).toEqual([]);
  });

  test('leave every word of the person’s where it was', () => {
    const mine = written(
      'Dear Ms Lind,\n\nThank you for your time. The tea was good. What would you practise first?\n\nYours sincerely,\nRobin',
    );
    expect(redraft(mine, changed).letter.body).toBe(
      'Dear Ms Moss,\n\nThank you for your time. A line is enough. The tea was good.\n\nYours sincerely,\nRobin',
    );
  });

  test('that have no place any more are given back, and nothing is written over', () => {
    const mine = written('Hello. Thanks. Robin', 'From me');
    const { letter, unplaced } = redraft(mine, changed);
    expect(letter).toMatchObject({ subject: 'From me', body: 'Hello. Thanks. Robin', made: changed });
    expect(unplaced.map(({ id }) => id)).toEqual(['subject', 'greeting', 'easy', 'ask']);
    expect(redraft(letter, changed).unplaced, 'they are asked about once').toEqual([]);
  });
});

describe('a message to be read', () => {
  test('has beside each sentence what it still is', () => {
    const body = bodyOf(made.parts).replace('What would', 'Tell me: what would');
    expect(
      toPieces(body, made.parts).map((line) => line.map(({ text, part: of }) => [text, of?.id])),
    ).toEqual([
      [['Dear Ms Lind,', 'greeting']],
      [
        ['Thank you for your time.', 'thanks'],
        ['Tell me: what would you practise first?', undefined],
      ],
      [['Yours sincerely,', 'close']],
    ]);
  });

  test.each(['', '\n\n', 'One line', 'Windows\r\nlines\r\n'])('loses no word of %j', (body) => {
    const read = toPieces(body, made.parts).map((line) => line.map(({ text }) => text).join(' '));
    expect(read.join(' ')).toBe(body.split(/\s+/).filter(Boolean).join(' '));
  });
});
