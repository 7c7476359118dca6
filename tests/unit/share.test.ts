/** A shared copy: without what is private, and without what looks like a name. */
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/worksheet/answers';
import { toMarkdown } from '../../src/worksheet/faces/markdown';
import { toText } from '../../src/worksheet/faces/text';
import { leftOut, namesIn, privateTexts, toShared } from '../../src/worksheet/share';
import { form as words } from '../../src/words/form.en';
import { share } from '../../src/words/share.en';
import { named, namesStandingIn } from '../named';
import { allExamples, exampleOf, worksheetOf } from './content';

const sheet = worksheetOf('few-goals');
const { answers } = exampleOf('few-goals');
const names = (more: Answers, elsewhere: readonly string[] = []) => namesIn(sheet, more, elsewhere, share);
const say = (promise: string) => names({ promise });

test('leaves out what the definition calls private, and says so', () => {
  expect(leftOut(sheet, answers)).toEqual(['Whose goals?', 'Why?', 'With whom?']);
  expect(privateTexts(sheet, answers)).toEqual(['Maja’s', 'Tove asked.', 'Anders, or Tove']);
  const shared = JSON.stringify(toShared(sheet, answers, []));
  for (const text of privateTexts(sheet, answers)) expect(shared).not.toContain(text);
});

test('finds the names that are left, and puts a mark in their place', () => {
  expect(namesIn(sheet, answers, [], share)).toEqual(['Anders', 'Mr', 'O’Neill', 'Tove']);
  const shared = toShared(sheet, answers, namesIn(sheet, answers, [], share));
  for (const face of [toText, toMarkdown]) {
    const text = face(sheet, shared, words);
    for (const name of ['Anders', 'Maja', 'Tove', 'Neill']) expect(text).not.toContain(name);
    expect(text).toContain('Walk with … in the rain');
    expect(text).toContain('Know ten birds by their call');
  }
  expect(answers['whose'], 'the sheet itself stays').toBe('Maja’s');
});

describe('a name', () => {
  test.each([
    ['I asked Priti about it.', ['Priti']],
    ['I asked Jean-Luc, and “Zoë”.', ['Jean-Luc']],
    ['Then I saw Tarnholt Water again.', ['Tarnholt', 'Water']],
    ['On Monday in March I’m at home. On Tuesdays I read my CV.', []],
    ['We met. Then we ate: Soup. “Well,” I said.', []],
    ['the Émile of the team', ['Émile']],
    ['With water. Water is wet. I like Water.', ['Water']],
    ['If Will rings, then I will go.', ['Will']],
    ['Lena, who sat there. Piet: “Yes.” Minna’s mother. Nadia said so.', ['Lena', 'Minna', 'Nadia', 'Piet']],
    ['Perhaps, then. Nobody said so. What is this: a word?', []],
  ])('in %j is %j', (text, found) => {
    expect(say(text)).toEqual(found);
  });

  test('that stands in a private place of any sheet is found where a sentence begins, too', () => {
    expect(names({ promise: 'Lena went home.', whose: 'Lena' })).toEqual(['Lena']);
    expect(names({ promise: 'Lena went home.' })).toEqual([]);
    expect(names({ promise: 'Lena went home.' }, ['Lena, senior engineer'])).toEqual(['Lena']);
  });

  test.each([
    ['Will', 'Will has time, and then I will go.', ['Will']],
    ['will ', 'Will has time, and then I will go.', ['Will']],
    ['June, on Sundays', 'June asks. In May I am away.', ['June']],
    ['NHS', 'Read what NHS England says.', ['England', 'NHS']],
    ['The B&Q in town, said HR', 'Work at B&Q, with HR.', ['B&Q']],
    ['Practice with the group', 'Practice makes it. I like practice.', []],
  ])('of the private words %j, in %j, is %j', (helper, promise, found) => {
    expect(names({ whose: helper, promise })).toEqual(found);
  });

  test('goes with its possessive, and not from the middle of a word', () => {
    const shared = toShared(sheet, { promise: 'Ann’s friend Anna, and ANN' }, ['Ann']);
    expect(shared).toEqual({ promise: '…’s friend Anna, and ANN' });
  });

  test('may be any text', () => {
    expect(toShared(sheet, { promise: 'a (b) c' }, ['(b)', '[', '\\'])).toEqual({ promise: 'a … c' });
  });
});

describe.each(Object.entries(named))('what %s wrote', (person, all) => {
  const theirs = allExamples.filter((example) => example.person.id === person);
  const hidden = theirs.flatMap((example) => privateTexts(worksheetOf(example.worksheet), example.answers));

  test.each(theirs.map((example) => [example.title, example] as const))(
    '%s, has no name in its shared copy',
    (_, example) => {
      const worksheet = worksheetOf(example.worksheet);
      const found = namesIn(worksheet, example.answers, hidden, share);
      const shared = toShared(worksheet, example.answers, found);
      for (const face of [toText, toMarkdown]) {
        const text = face(worksheet, shared, words);
        expect(namesStandingIn(text, all)).toEqual([]);
      }
    },
  );
});
