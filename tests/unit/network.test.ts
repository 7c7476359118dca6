/** Every line to somebody that can be chosen: it reads as a whole, asks for no job, and makes no slip of its own. */
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../src/worksheet/answers';
import type { Answers } from '../../src/worksheet/answers';
import { checkLetter } from '../../src/worksheet/checks';
import { isValid, readFor, toAlso, toLetter } from '../../src/worksheet/letter';
import { parsePhrases } from '../../src/worksheet/lettering';
import { bodyOf } from '../../src/worksheet/part';
import { form as words } from '../../src/words/form.en';
import { readFolder, valueOf, worksheetOf } from './content';

const sheet = worksheetOf('network');
const phrases = valueOf(parsePhrases(readFolder('src/content/letters/en').get(sheet.id), sheet));

const optionsOf = (id: string) => {
  const field = fieldsOf(sheet).find((one) => one.id === id);
  return field && 'options' in field ? Object.keys(field.options) : [];
};

/** What somebody fills in for each, in the way that the hints ask for. */
const course = 'the evening course in Kelby';
const filled: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  close: { 'tell-words': 'I am looking for work with tenants, somewhere I can reach by bus' },
  weak: {
    shared: course,
    'why-now': 'I walked past the old bakery',
    gives: 'the plan of the old yard',
    ask: 'Do you still teach?',
  },
  dormant: {
    shared: course,
    'why-now': 'I walked past the old bakery',
    gives: 'a photo of all of us',
    ask: 'what became of the oven',
  },
  new: { 'why-now': 'I have read your piece about leaks twice', ask: 'How did you find the old maps?' },
  met: {
    shared: 'the open day',
    'why-now': 'you spoke about the late bus',
    gives: 'the name of the book',
    ask: 'Which group meets on Tuesdays?',
  },
  advice: {
    shared: course,
    'why-now': 'you have done this work for years',
    ask: 'What would you read first?',
  },
  thanks: { advice: 'to visit before I apply', came: 'been to two depots' },
  offer: {
    'why-now': 'I saw your notice about the clock',
    gives: 'the name of my neighbour, who repairs them',
  },
  alive: {
    shared: 'the interview in March',
    'why-now': 'I saw that the new line has opened',
    came: 'done the course that you told me about',
  },
};

/** Every choice of what is filled in and what is left open. */
function subsets(all: Readonly<Record<string, string>>): readonly Answers[] {
  const entries = Object.entries(all);
  return Array.from({ length: 2 ** entries.length }, (_, bits) =>
    Object.fromEntries(entries.filter((__, place) => Math.floor(bits / 2 ** place) % 2 === 1)),
  );
}

const choices = optionsOf('situation').flatMap((situation) =>
  ['', ...optionsOf('channel')].flatMap((channel) =>
    ['', ...optionsOf('tone')].map((tone) => ({ situation, channel, tone })),
  ),
);
const valid = choices.filter((choice) => isValid(phrases, choice));

const sentences = (body: string) => body.split(/(?<=[.?!])\s+|\n+/).filter(Boolean);
/** Missing answers are named by the checks; that is what they are for. */
const OPEN = ['no-reason', 'no-result', 'no-gift', 'nobody', 'no-name'];

function slipsIn(answers: Answers, isWhole: boolean): readonly string[] {
  const made = toLetter(phrases, sheet, answers, words);
  if (!made) return ['no message'];
  const body = bodyOf(made.parts);
  const findings = checkLetter(phrases, readFor(phrases, sheet, answers, words), {
    ...{ subject: made.subject, body, answers, today: '2026-11-24' },
  }).map(({ id }) => id);
  const also = toAlso(phrases, sheet, answers, words).map((one) => one.body);
  const middle = made.parts
    .filter(({ id }) => !['greeting', 'close', 'me'].includes(id))
    .flatMap(({ text }) => sentences(text));
  const all = [made.subject, body, ...also].join('¶');
  return [
    ...(/[{}]|undefined| {2}|\.\.|\?\.|^\s|\s$/.test(all) ? [`marks: ${all}`] : []),
    ...(middle.length < 2 || middle.length > 7 ? [`${middle.length} sentences: ${body}`] : []),
    ...(new Set(sentences(body)).size < sentences(body).length ? [`twice: ${body}`] : []),
    ...sentences(body).filter((one) => /^\p{Ll}/u.test(one)),
    ...findings.filter((id) => isWhole || !OPEN.includes(id)),
  ];
}

test('there is something to choose', () => {
  expect(valid.length).toBeGreaterThan(100);
  expect(Object.keys(filled)).toEqual(optionsOf('situation'));
});

describe.each(optionsOf('situation'))('%s', (situation) => {
  test('reads well, whatever is filled in and whatever is left open', () => {
    const parts = filled[situation] ?? {};
    const slips = valid
      .filter((choice) => choice.situation === situation)
      .flatMap((choice) =>
        subsets(parts).flatMap((some) => [
          ...slipsIn({ ...choice, ...some }, false),
          ...slipsIn({ ...choice, ...some, name: 'Ada', me: 'Robin' }, false),
        ]),
      );
    expect(slips).toEqual([]);
  });

  test('with every gap filled no check finds anything', () => {
    const whole = { ...filled[situation], name: 'Ada', me: 'Robin' };
    const slips = valid
      .filter((choice) => choice.situation === situation && choice.channel !== '' && choice.tone !== '')
      .flatMap((choice) => slipsIn({ ...choice, ...whole }, true));
    expect(slips).toEqual([]);
  });
});

test.each(['Do you have a job for me?', 'Is there a vacancy in your team?'])(
  'a request for a job is found: %s',
  (said) => {
    const answers = { situation: 'weak', channel: 'e-mail', name: 'Ada', me: 'Robin' };
    const made = toLetter(phrases, sheet, answers, words);
    const body = `${made ? bodyOf(made.parts) : ''}\n\n${said}`;
    const found = checkLetter(phrases, readFor(phrases, sheet, answers, words), {
      ...{ subject: 'Hello', body, answers, today: '2026-11-24' },
    });
    expect(found.map(({ id }) => id)).not.toEqual([]);
    expect(found.filter(({ id }) => !OPEN.includes(id))).not.toEqual([]);
  },
);
