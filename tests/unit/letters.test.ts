/** Every message that can be chosen: read by a machine here, and forty of them as files to be read by people. */
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/worksheet/answers';
import { checkLetter } from '../../src/worksheet/checks';
import { isValid, readFor, toAlso, toLetter } from '../../src/worksheet/letter';
import { parsePhrases } from '../../src/worksheet/lettering';
import { bodyOf, toMessage } from '../../src/worksheet/part';
import type { Field } from '../../src/worksheet/schema';
import { fieldsOf } from '../../src/worksheet/answers';
import { form as words } from '../../src/words/form.en';
import { readFolder, valueOf, worksheetOf } from './content';

const sheet = worksheetOf('feedback-email');
const phrases = valueOf(parsePhrases(readFolder('src/content/letters/en').get(sheet.id), sheet));

const optionsOf = (id: string) => {
  const field = fieldsOf(sheet).find((one: Field) => one.id === id);
  return field && 'options' in field ? Object.keys(field.options) : [];
};

const filled: Answers = {
  role: 'Office coordinator',
  employer: 'Harbour Street Housing',
  date: '2026-11-18',
  'news-date': '2026-11-20',
  name: 'Ms Okafor',
  me: 'Robin Ashdown',
  liked: 'hearing how your team plans the summer',
  advice: 'to open with the figures',
  done: 'practised two stories aloud',
  offer: 'cover the front desk in July',
  'kind-of-role': 'with more contact with tenants',
};
const fillings: Readonly<Record<string, Answers>> = {
  all: {
    ...filled,
    own: [
      {
        id: 'q1',
        text: 'How could I answer “How do you say no to a tenant?” better next time?',
      },
    ],
  },
  two: { ...filled, ask: ['stronger', 'keep'] },
  plain: { ...filled, liked: '', advice: '', done: '', offer: '', 'kind-of-role': '' },
  role: { role: 'Office coordinator' },
  nothing: {},
};

const choices = optionsOf('situation').flatMap((situation) =>
  ['', ...optionsOf('recipient')].flatMap((recipient) =>
    ['', ...optionsOf('channel')].flatMap((channel) =>
      ['', ...optionsOf('tone')].map((tone) => ({ situation, recipient, channel, tone })),
    ),
  ),
);
const valid = choices.filter((choice) => isValid(phrases, choice));
const whole = valid.filter(({ recipient, channel, tone }) => recipient && channel && tone);

const make = (answers: Answers) => {
  const made = toLetter(phrases, sheet, answers, words);
  if (!made) throw new Error('no message');
  const body = bodyOf(made.parts);
  const findings = checkLetter(phrases, readFor(phrases, sheet, answers, words), {
    ...{ subject: made.subject, body, answers, today: '2026-11-24' },
  });
  return { ...made, body, findings, also: toAlso(phrases, sheet, answers, words) };
};

const sentences = (body: string) => body.split(/(?<=[.?!])\s+|\n+/).filter(Boolean);

/** What is wrong with how a message is put together, in words. */
function faults(answers: Answers): readonly string[] {
  const { body, subject, also } = make(answers);
  const all = [subject, body, ...also.map((one) => one.body)].join('\n');
  const said = sentences(body);
  return [
    ...(body.split('\n\n').some((text) => text.trim() === '') ? ['an empty paragraph'] : []),
    ...(/[{}]|undefined| {2}|\.\.|\?\.|^\s|\s$/.test(all.replace(/\n/g, '¶'))
      ? ['a gap, or marks that do not belong']
      : []),
    ...(new Set(said).size < said.length ? ['a sentence twice'] : []),
    ...said
      .filter((sentence) => /^\p{Ll}/u.test(sentence))
      .map((sentence) => `a small beginning: ${sentence}`),
    ...(said.length < 4 ? ['hardly a message'] : []),
  ];
}

describe('every message', () => {
  test.each(Object.keys(fillings))('filled in with %s, is whole', (name) => {
    const broken = valid.flatMap((choice) =>
      faults({ ...fillings[name], ...choice }).map((fault) => `${Object.values(choice).join(' ')}: ${fault}`),
    );
    expect(broken).toEqual([]);
  });

  test.each(['all', 'two', 'plain'])(
    'filled in with %s, passes every check, the length among them',
    (name) => {
      const found = whole.flatMap((choice) => {
        const answers = { ...fillings[name], ...choice };
        return make(answers).findings.map(({ id }) => `${Object.values(choice).join(' ')}: ${id}`);
      });
      expect(found).toEqual([]);
    },
  );

  test('says hello and goodbye as its tone and way ask for', () => {
    for (const choice of whole) {
      const { body, subject } = make({ ...filled, ...choice });
      const isSpoken = choice.channel === 'phone';
      if (choice.tone === 'formal' && !isSpoken && choice.channel !== 'linkedin') {
        expect(body).toMatch(/^Dear Ms Okafor,/);
        expect(body).toMatch(/Yours sincerely,\nRobin Ashdown$/);
      }
      if (isSpoken) expect(body).toMatch(/Goodbye\.$/);
      else expect(body).toMatch(/,\nRobin Ashdown$/);
      const hasSubject = /e-mail|letter/.test(choice.channel);
      expect(subject !== '', Object.values(choice).join(' ')).toBe(hasSubject);
      if (hasSubject) expect(subject).toMatch(/Office coordinator|Harbour Street Housing/);
    }
  });

  test('is one of many', () => {
    const bodies = new Set(whole.map((choice) => make({ ...filled, ...choice }).body));
    console.log(
      `${whole.length} combinations, ${bodies.size} different messages; ${valid.length} with choices left open.`,
    );
    expect(whole.length).toBeGreaterThan(500);
    expect(bodies.size).toBeGreaterThan(150);
  });
});

/** Spread over all situations, recipients, ways and tones: each situation two or three times, in another dress. */
const forty = optionsOf('situation').flatMap((situation, index) => {
  const some = whole.filter((choice) => choice.situation === situation);
  const picks = [index * 5, index * 5 + 7, ...(index < 3 ? [index * 5 + 11] : [])].map(
    (at) => some[(at * 3 + index) % some.length],
  );
  return picks.flatMap((choice) => choice ?? []);
});

test('forty of them are spread over all that can be chosen', () => {
  const names = forty.map((choice) => Object.values(choice).join('-'));
  expect(new Set(names).size).toBeGreaterThanOrEqual(40);
  for (const id of ['situation', 'recipient', 'channel', 'tone'] as const)
    expect(new Set(forty.map((choice) => choice[id]))).toEqual(new Set(optionsOf(id)));
});

test.each(forty.map((choice) => [Object.values(choice).join('-'), choice] as const))(
  '%s reads so',
  async (name, choice) => {
    const { subject, body, also } = make({ ...fillings['all'], ...choice });
    const rest = also.map(({ title, body: more }) => `\n\n[${title}]\n\n${more}`).join('');
    await expect(`${toMessage({ subject, body })}${rest}\n`).toMatchFileSnapshot(
      `../fixtures/letters/feedback-email/${name}.txt`,
    );
  },
);
