/** A card shows what was answered, under its own headings, and nothing else. */
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/worksheet/answers';
import { drawCard, toRequest } from '../../src/worksheet/card';
import { form as words } from '../../src/words/form.en';
import { exampleOf, worksheetOf } from './content';

function cardOf(id: string, answers: Answers) {
  const worksheet = worksheetOf(id);
  return worksheet.cards.flatMap((card) =>
    drawCard(worksheet, card, answers, words).map(({ title, lines }) => [title, lines] as const),
  );
}

describe('the card of every kind', () => {
  test('draws lines from its example', () => {
    expect(cardOf('every-kind', exampleOf('every-kind').answers)).toEqual([
      ['Begin with', [['A heron, grey on grey']]],
      [
        'Good things',
        [['Nobody telephoned'], ['The light under the bridge,\nlike a second bridge'], ['Soup afterwards']],
      ],
      ['Stops with a bench or grass', [['The old pump house', 'A bench']]],
      [
        'Parts',
        [
          ['Setting out', '2 of 5', 'My knee'],
          ['The middle', '5 of 5'],
          ['The way back', 'Not part of it', 'We took the bus'],
        ],
      ],
    ]);
  });

  test('has no lines where nothing was answered', () => {
    const none = ['Begin with', 'Good things', 'Stops with a bench or grass', 'Parts'].map((title) => [
      title,
      [],
    ]);
    expect(cardOf('every-kind', {})).toEqual(none);
    const blank = {
      'first-sight': ' ',
      'good-things': [{ id: 'r1', text: '' }],
      stops: [{ id: 'r1' }],
      parts: [],
    };
    expect(cardOf('every-kind', blank)).toEqual(none);
  });

  test('leaves out what does not hold one of the options, and what holds no words', () => {
    const stops = [
      { id: 'r1', where: 'a', seat: 'none' },
      { id: 'r2', where: 'b' },
      { id: 'r3', where: 'c', seat: 'grass', seen: 'not on the card' },
      { id: 'r4', where: 'd', seat: 'a later option' },
    ];
    expect(cardOf('every-kind', { stops })[2]).toEqual(['Stops with a bench or grass', [['c', 'The grass']]]);
  });
});

test('the card for the next interview is one page to take along', () => {
  const drawn = cardOf('post-mortem', exampleOf('ines-post-mortem').answers);
  expect(drawn.map(([title]) => title)).toEqual([
    'Strengths',
    'Keep',
    'Change',
    'Practise',
    'Better answers',
    'Say',
    'Ask',
  ]);
  for (const [title, lines] of drawn) expect(lines.length, title).toBeGreaterThan(0);
  expect(drawn[3]?.[1][0]).toEqual([
    'Tell the story about Dev, and two more like it, out loud',
    'My sister',
    '4 October 2026',
  ]);
});

test('a card for somebody else is a message with its questions', () => {
  const [card] = worksheetOf('few-goals').cards;
  expect(card && toRequest(card)).toBe(
    'Three lines are enough.\n\n1. What did you see first?\n\n2. What would you do again?',
  );
});
