/** Reads a message before it is sent, as a kind colleague would. It finds words and counts; it never blocks. */
import { isBlank } from './answers';
import type { Answers } from './answers';
import { choiceIn } from './letter';
import type { Reader } from './letter';
import type { Check, Phrases } from './phrasing';
import { fill } from './words';

export interface Finding {
  readonly id: string;
  readonly says: string;
  readonly instead: string;
}
/** What is looked at. `today` is ISO 8601, where the person is. */
export interface Looked {
  readonly subject: string;
  readonly body: string;
  readonly answers: Answers;
  readonly today: string;
}

/** What an eye reads as the same: straight quotation marks, single spaces, lower case. */
const plain = (text: string) =>
  text.replace(/[’‘ʼ]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').toLowerCase();

/** `reconsider*` → any word that begins so; `why … not` → with up to four words between. At the edges of words only. */
export function toPattern(words: string): RegExp {
  const escaped = plain(words)
    .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\*/g, "[\\p{L}']*")
    .replace(/ ?… ?/g, "(?:[ ,]+[\\p{L}\\d'-]+){0,4}[ ,]+");
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'gu');
}

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** How long a message is, in words or characters, and how long it may be where there is a limit. */
export function lengthOf({ limits }: Phrases, body: string, answers: Answers) {
  const { characters, words } = limits.options[choiceIn(answers, limits.field)] ?? {};
  if (characters !== undefined)
    return { of: 'characters', count: Array.from(body).length, most: characters } as const;
  return words === undefined ? undefined : ({ of: 'words', count: wordsIn(body), most: words } as const);
}

/** Words of four capital letters or more, unless they are all there is; or several marks in a row. */
const shouts = (text: string) =>
  /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/u.exec(text)?.[0] ?? /[!?]{2,}|!.*!.*!/su.exec(text)?.[0];

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

type Found = Readonly<Record<string, string | number>> | undefined;
type Look = (check: Check, looked: Looked, phrases: Phrases) => Found;

const looks: Readonly<Record<Check['finds'], Look>> = {
  words: ({ words, fair }, { subject, body }) => {
    const unfair = fair.reduce(
      (text, one) => text.replace(toPattern(one), ' '),
      plain(`${subject}\n${body}`),
    );
    const found = words.map((one) => toPattern(one).exec(unfair)?.[0]).find(Boolean);
    return found === undefined ? undefined : { found };
  },
  'no-words': ({ words }, { body }) =>
    words.some((one) => toPattern(one).test(plain(body))) ? undefined : { found: '' },
  length: (_, { body, answers }, phrases) => {
    const length = lengthOf(phrases, body, answers);
    return length && length.count > length.most ? { count: length.count, most: length.most } : undefined;
  },
  questions: ({ most = 2 }, { body }) => {
    const count = body.match(/\?+/g)?.length ?? 0;
    return count > most ? { count, most } : undefined;
  },
  shouting: (_, { body }) => {
    const found = shouts(body);
    return found === undefined ? undefined : { found };
  },
  blank: ({ fields }, { answers }) => {
    const count = fields.filter((field) => isBlank(answers[field])).length;
    return count > 0 ? { count } : undefined;
  },
  'no-subject': (_, { subject }) => (subject.trim() === '' ? { found: '' } : undefined),
  /** The first field says how the news came, the second how the answer goes. */
  'other-channel': ({ fields: [theirs = '', mine = ''] }, { answers }) =>
    !isBlank(answers[theirs]) && !isBlank(answers[mine]) && answers[theirs] !== answers[mine]
      ? { found: '' }
      : undefined,
  'too-soon': ({ fields: [day = ''], most = 1 }, { answers, today }) => {
    const count = daysBetween(choiceIn(answers, day), today);
    return count >= 0 && count < most ? { count } : undefined;
  },
};

/** What there is to say about a message, in the order of the checks. */
export function checkLetter(phrases: Phrases, reader: Reader, looked: Looked): readonly Finding[] {
  if (looked.body.trim() === '') return [];
  return phrases.checks.flatMap((check) => {
    const found = reader.holds(check.when) ? looks[check.finds](check, looked, phrases) : undefined;
    return found ? [{ id: check.id, says: fill(check.says, found), instead: check.instead }] : [];
  });
}
