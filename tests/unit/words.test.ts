/** Answers and sentences as words. */
import { describe, expect, test } from 'vitest';
import { toDay, toLead, titleOf } from '../../src/worksheet/show';
import { fill } from '../../src/worksheet/words';
import { form as words } from '../../src/words/form.en';
import { worksheetOf } from './content';

describe('a sentence with gaps', () => {
  test.each([
    ['{item} {number}', { item: 'Question', number: 2 }, 'Question 2'],
    ['{a}{a}', { a: 0 }, '00'],
    ['{nobody}', {}, '{nobody}'],
    ['{a}', { a: '{b}', b: 'no' }, '{b}'],
    ['{a}', { a: '$& $1' }, '$& $1'],
    ['no gaps {}', { a: 'x' }, 'no gaps {}'],
  ])('%s', (sentence, values, said) => {
    expect(fill(sentence, values)).toBe(said);
  });
});

describe('a day', () => {
  test.each([
    ['2026-11-03', '3 November 2026'],
    ['2024-02-29', '29 February 2024'],
    ['2026-03-29', '29 March 2026'],
    ['2026-02-30', '2026-02-30'],
    ['soon', 'soon'],
    ['', ''],
  ])('%s is %s, wherever it is read', (day, said) => {
    const here = process.env['TZ'];
    for (const zone of [
      'UTC',
      'Pacific/Kiritimati',
      'America/St_Johns',
      'Asia/Kathmandu',
      'Pacific/Pago_Pago',
    ]) {
      process.env['TZ'] = zone;
      expect(toDay(day), zone).toBe(said);
    }
    if (here === undefined) delete process.env['TZ'];
    else process.env['TZ'] = here;
  });

  test('is said in other languages', () => {
    expect(toDay('2026-11-03', 'de-DE')).toBe('3. November 2026');
  });
});

test.each([
  ['Role', 'Role:'],
  ['What went well?', 'What went well?'],
  ['Follow-up (if any)', 'Follow-up (if any):'],
])('the label %j leads on as %j', (label, lead) => {
  expect(toLead(label)).toBe(lead);
});

describe('the title of an entry', () => {
  const worksheet = { ...worksheetOf('every-kind'), named: ['place', 'day', 'season', 'good-things'] };

  test.each([
    [{}, 'Untitled'],
    [{ place: ' ' }, 'Untitled'],
    [{ place: ' The canal ' }, 'The canal'],
    [{ place: 'The\r\ncanal', day: '2026-11-03' }, 'The canal, 3 November 2026'],
    [{ season: 'autumn', 'good-things': [{ id: 'r', text: 'a' }] }, 'Autumn'],
  ])('%j is %s', (answers, title) => {
    expect(titleOf(worksheet, answers, words)).toBe(title);
  });
});
