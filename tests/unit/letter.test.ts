/** The face that makes a message, on a worksheet that only the tests have: it knows none by name. */
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/worksheet/answers';
import { checkLetter, lengthOf, toPattern } from '../../src/worksheet/checks';
import { isValid, readFor, toAlso, toLetter } from '../../src/worksheet/letter';
import { parsePhrases } from '../../src/worksheet/lettering';
import { bodyOf } from '../../src/worksheet/part';
import { form as words } from '../../src/words/form.en';
import { readFolder, valueOf, worksheetOf } from './content';

const sheet = worksheetOf('a-note');
const phrases = valueOf(parsePhrases(readFolder('tests/fixtures/letters/en').get('a-note'), sheet));
const wishes = (...texts: readonly string[]) => texts.map((text, index) => ({ id: `w${index}`, text }));

const noteOf = (answers: Answers) => toLetter(phrases, sheet, answers, words);
const bodyFor = (answers: Answers) => bodyOf(noteOf(answers)?.parts ?? []);
const checked = (body: string, answers: Answers = {}) =>
  checkLetter(phrases, readFor(phrases, sheet, answers, words), {
    ...{ body, answers, subject: '', today: '2026-11-26' },
  });

describe('a message', () => {
  test('is none before the choice that decides', () => {
    expect(noteOf({ to: 'Maja', way: 'paper' })).toBeUndefined();
  });

  test('is put together from the answers', () => {
    const answers = {
      to: 'Maja',
      matter: 'cat',
      way: 'paper',
      'when-fed': '2026-12-01',
      wishes: wishes('Is he well'),
    };
    expect(noteOf(answers)?.subject).toBe('For Maja');
    expect(bodyFor(answers)).toBe(
      'Dear Maja,\n\nCould you feed the cat from 1 December 2026? Is he well?\n\nThank you.',
    );
  });

  test('never shows a gap: a wording that cannot be filled gives way to the next', () => {
    expect(bodyFor({ matter: 'cat' })).toBe('Dear neighbour,\n\nCould you feed the cat?\n\nThank you.');
    expect(noteOf({ matter: 'parcel', way: 'text' })?.subject).toBe('');
  });

  test('takes as much of a list as it has room for, and closes what has no end', () => {
    const all = wishes('Bring a spoon', 'Bring bread.', 'Stay', 'Stay');
    expect(bodyFor({ matter: 'soup', wishes: all })).toContain('Bring a spoon? And Bring bread.');
    expect(bodyFor({ matter: 'soup', wishes: all })).not.toContain('Stay');
  });

  test.each(['Maja\r\nBcc: all', 'Maja\u2028now', '  Maja  ', '{to}', '$&'])(
    'takes a name as words: %j',
    (to) => {
      const greeting = noteOf({ to, matter: 'soup' })?.parts[0]?.text;
      expect(greeting).toBe(`Dear ${to.trim().replace(/\s+/g, ' ')},`);
    },
  );

  test('has others beside it where they belong', () => {
    expect(toAlso(phrases, sheet, { way: 'text' }, words)).toEqual([]);
    expect(toAlso(phrases, sheet, { way: 'paper', to: 'Maja' }, words)).toEqual([
      { id: 'shout', title: 'Through the window', body: 'Maja! A word?' },
    ]);
  });

  test('knows which choices go together', () => {
    expect(isValid(phrases, { matter: 'parcel' })).toBe(true);
    expect(isValid(phrases, { matter: 'parcel', way: 'paper' })).toBe(true);
    expect(isValid(phrases, { matter: 'parcel', way: 'text' })).toBe(false);
  });
});

describe('what a check finds', () => {
  const long = 'word '.repeat(31);
  test.each<[string, Answers, readonly string[]]>([
    ['', {}, []],
    ['That is nonsense.', { to: 'M' }, ['rude']],
    ['Never ever come here again.', { to: 'M' }, ['rude']],
    ['Never mind, come again.', { to: 'M' }, []],
    ['Sensible.', {}, ['name']],
    [long, { to: 'M', way: 'paper' }, ['long']],
    [long, { to: 'M' }, []],
  ])('in %j', (body, answers, ids) => {
    expect(checked(body, answers).map(({ id }) => id)).toEqual(ids);
  });

  test('is said with what was found', () => {
    expect(checked('Nonsense!', { to: 'M' })[0]?.says).toBe('“nonsense” may sound harsh.');
    expect(checked(long, { to: 'M', way: 'paper' })[0]?.says).toBe('That is 31, and 30 is enough.');
  });

  test.each([
    ['why … not', 'Why did you not call?', true],
    ['why … not', 'Why? I know not.', false],
    ['reconsider*', 'reconsidering', true],
    ['fair', 'unfair', false],
    ["didn't", 'didn’t', true],
    ['a.b', 'axb', false],
  ])('%j in %j: %j', (pattern, text, found) => {
    expect(toPattern(pattern).test(text.replace(/’/g, "'").toLowerCase())).toBe(found);
  });

  test('counts words or characters, as the way asks for', () => {
    expect(lengthOf(phrases, 'One, two – three', { way: 'paper' })).toEqual({
      of: 'words',
      count: 3,
      most: 30,
    });
    expect(lengthOf(phrases, '👍🏽 ok', { way: 'text' })).toMatchObject({ of: 'characters', most: 80 });
    expect(lengthOf(phrases, 'One', {})).toBeUndefined();
  });
});
