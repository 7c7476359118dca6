/**
 * A copy for somebody else, without names: fields that a definition calls private are left out, and so are words that
 * look like names. What looks like one is shown to the person, who decides.
 */
import { FROM, columnsOf, fieldsOf, isBlank } from './answers';
import type { Answer, Answers, LetterAnswer, Row } from './answers';
import type { Field, Worksheet } from './schema';
import { capital } from './words';

type Sections = Pick<Worksheet, 'header' | 'sections'>;

/** What stands in place of a name. */
const GONE = '…';

/** A word with a capital letter and small ones: `Priti`, `Jean-Luc`, `O’Neill`; not `I’m` and not `CV`. */
const CAPITAL = /\p{Lu}(?:[’']\p{Lu})?\p{Ll}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu;
/** The same, where no sentence begins. */
const WITHIN = new RegExp(`(?<=[^\\s.!?…:“"‘(\\[–-]["”’)]?[ ]|,[ ])${CAPITAL.source}`, 'gu');

/** Capital letters and figures, such as an employer is called by: `NHS`, `B&Q`, `3M`. */
const INITIALS = /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}&]*\p{Lu})[\p{Lu}\p{N}][\p{Lu}\p{N}&]+(?![\p{L}\p{N}])/gu;

/** What a language knows of names. */
export interface NameWords {
  /** BCP 47. */
  readonly language: string;
  /** What people do, as it stands after a name: "Lena said". With spaces between. */
  readonly acts: string;
  /** Words that begin a sentence, and are no names. With spaces between. */
  readonly common: string;
}

/** Words at the beginning of a sentence that are spoken of as people are: "Lena, who", "Lena: “", "Lena’s", "Lena said". */
function speakersIn(text: string, { acts, common }: NameWords): readonly string[] {
  const known = new Set(common.split(' '));
  const after = `(?=[’']s|[,:] |,? (?:and|or|from|who) \\p{Lu}|,? (?:who|${acts.split(' ').join('|')})(?![\\p{L}]))`;
  const found = text.match(new RegExp(`(?<![\\p{L}])${CAPITAL.source}${after}`, 'gu')) ?? [];
  return found.filter((word) => !known.has(word.toLowerCase()));
}

/** Days and months have capitals in English, and name nobody. */
const calendarWords = (language: string): ReadonlySet<string> => {
  const said = (options: Intl.DateTimeFormatOptions, month: number, day: number) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(Date.UTC(2026, month, day));
  const numbers = Array.from({ length: 12 }, (_, index) => index);
  return new Set([
    ...numbers.map((month) => said({ month: 'long' }, month, 1)),
    ...numbers.flatMap((day) => [
      said({ weekday: 'long' }, 0, day + 1),
      `${said({ weekday: 'long' }, 0, day + 1)}s`,
    ]),
  ]);
};

/** Every text in an answer. Ids and where it was brought in from are none. */
function textsIn(answer: Answer | undefined): readonly string[] {
  if (typeof answer === 'string') return [answer];
  if (answer === undefined || typeof answer === 'number') return [];
  if ('body' in answer) return [answer.subject, answer.body];
  return answer.flatMap((item) =>
    typeof item === 'string'
      ? [item]
      : Object.entries(item).flatMap(([column, value]) =>
          column === 'id' || column === FROM || typeof value !== 'string' ? [] : [value],
        ),
  );
}

const isPrivate = (field: Field, column: string): boolean =>
  columnsOf(field).some((one) => one.id === column && one.private);

/** A row without its private columns, or with nothing else. */
const half = (field: Field, row: Row, wanted: boolean): Row =>
  Object.fromEntries(
    Object.entries(row).filter(([id]) => id === 'id' || (id !== FROM && isPrivate(field, id) === wanted)),
  ) as Row; // the id stays

function split(worksheet: Sections, answers: Answers, wanted: boolean): Answers {
  return Object.fromEntries(
    fieldsOf(worksheet).flatMap((field): [string, Answer][] => {
      const answer = answers[field.id];
      if (answer === undefined) return [];
      if (field.private) return wanted ? [[field.id, answer]] : [];
      if (columnsOf(field).length === 0) return wanted ? [] : [[field.id, answer]];
      return [[field.id, (answer as readonly Row[]).map((row) => half(field, row, wanted))]]; // it has rows
    }),
  );
}

/** The labels of what is left out because a definition says so, as far as something stands there. */
export function leftOut(worksheet: Sections, answers: Answers): readonly string[] {
  const kept = split(worksheet, answers, true);
  return fieldsOf(worksheet).flatMap((field) => {
    if (field.private) return isBlank(kept[field.id]) ? [] : [field.label];
    const rows = (kept[field.id] ?? []) as readonly Row[]; // split gives rows to what is not private as a whole
    return columnsOf(field)
      .filter((column) => column.private && rows.some((row) => !isBlank(row[column.id])))
      .map(({ label }) => label);
  });
}

/** The private words of a sheet: who may be named elsewhere as well. */
export const privateTexts = (worksheet: Sections, answers: Answers): readonly string[] =>
  Object.values(split(worksheet, answers, true)).flatMap(textsIn);

const has = (text: string, word: string) => wordPattern(word).test(text);
const wordPattern = (word: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu');

/**
 * Words that would be shared and look like names, each once, in the order of the alphabet: those that stand in private
 * places, here or in `elsewhere`, those with a capital letter within a sentence, and those that are spoken of as people
 * are where it begins.
 */
export function namesIn(
  worksheet: Sections,
  answers: Answers,
  elsewhere: readonly string[],
  words: NameWords,
): readonly string[] {
  const shared = Object.values(split(worksheet, answers, false))
    .flatMap(textsIn)
    .join('\n');
  const hidden = [...privateTexts(worksheet, answers), ...elsewhere];
  const all = hidden.join('\n');
  const calendar = calendarWords(words.language);
  const common = new Set(words.common.split(' '));
  // Somebody may be called Will or June: what is named as people are is a name, whatever else the word means.
  const people = [
    ...hidden
      .map((text) => text.trim())
      .filter(isOneWord)
      .map(capital),
    ...speakersIn(all, words),
  ];
  const within = [
    ...(shared.match(WITHIN) ?? []),
    ...(all.match(WITHIN) ?? []),
    ...(all.match(INITIALS) ?? []),
  ];
  // Elsewhere a word may have its capital from the sentence: then it is written small somewhere else.
  const begins = [...speakersIn(shared, words), ...(all.match(CAPITAL) ?? [])].filter(
    (word) => !has(shared, word.charAt(0).toLowerCase() + word.slice(1)),
  );
  const found = new Set([...people, ...[...within, ...begins].filter((word) => !calendar.has(word))]);
  return [...found]
    .filter((word) => !common.has(word.toLowerCase()) && has(shared, word))
    .sort((one, other) => one.localeCompare(other, words.language));
}

const isOneWord = (text: string): boolean => /^\S+$/.test(text);

/** What is shared: without what is private, and with `…` for each of these names. */
export function toShared(worksheet: Sections, answers: Answers, names: readonly string[]): Answers {
  const without = (text: string) =>
    [...names]
      .sort((one, other) => other.length - one.length)
      .reduce((rest, name) => rest.replace(wordPattern(name), GONE), text);
  const inAnswer = (answer: Answer): Answer => {
    if (typeof answer === 'string') return without(answer);
    if (typeof answer === 'number') return answer;
    if ('body' in answer)
      return {
        ...{ subject: without(answer.subject), body: without(answer.body) },
        made: { subject: '', parts: [] },
      } satisfies LetterAnswer;
    return (answer as readonly (string | Row)[]).map((item) =>
      typeof item === 'string' ? item : rowWithout(item, without),
    ) as Answer; // of the shape that it had
  };
  return Object.fromEntries(
    Object.entries(split(worksheet, answers, false)).map(([id, answer]) => [id, inAnswer(answer)]),
  );
}

const rowWithout = (row: Row, without: (text: string) => string): Row =>
  Object.fromEntries(
    Object.entries(row).map(([id, value]) => [
      id,
      id !== 'id' && typeof value === 'string' ? without(value) : value,
    ]),
  ) as Row; // the id stays
