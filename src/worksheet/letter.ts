/** From answers to a message: pure, and the same for every worksheet that has one. */
import { columnsOf, fieldsOf, isBlank, isSimpleField } from './answers';
import type { Answers, Row, Simple } from './answers';
import { bodyOf } from './part';
import type { Part } from './part';
import type { PartOf, Phrases, When, Wording } from './phrasing';
import type { Field, Worksheet } from './schema';
import { toWords } from './show';
import type { FaceWords } from './words';

/** A message as the answers make it. */
export interface Made {
  readonly subject: string;
  readonly parts: readonly Part[];
}

const GAP = /\{([\w.-]+)\}/g;
const BEFORE = { space: ' ', line: '\n', paragraph: '\n\n' } as const;

/** What a gap may be filled with, by its name. */
type Fills = (name: string) => string | undefined;

const closed = (question: string) => (/[.?!…]["”’)]?$/.test(question) ? question : `${question}?`);

/** Every thing that a field with rows or ticks holds, as words. */
function itemsOf(field: Field, answers: Answers): readonly string[] {
  const answer = answers[field.id];
  if (answer === undefined || isBlank(answer)) return [];
  if (field.kind === 'choices')
    return Object.entries(field.options).flatMap(
      ([option, words]) => ((answer as readonly string[]).includes(option) ? [words] : []), // parseAnswers: ticks
    );
  if (field.kind !== 'list' && field.kind !== 'table') return [];
  const [column] = columnsOf(field);
  const id = column?.id ?? '';
  return (answer as readonly Row[]).map((row) => String(row[id] ?? '').trim()).filter(Boolean);
}

/** What was chosen or written in a field that one control answers, or nothing. */
export function choiceIn(answers: Answers, field: string): string {
  const answer = answers[field];
  return typeof answer === 'string' ? answer : '';
}

export interface Reader {
  readonly holds: (when: When) => boolean;
  /** Fills the gaps of the first wording that fits. */
  readonly firstOf: (say: readonly Wording[]) => string | undefined;
  readonly listOf: (name: string) => readonly string[];
}

/** Reads answers for a letter. */
export function readFor(phrases: Phrases, worksheet: Worksheet, answers: Answers, words: FaceWords): Reader {
  const fields = new Map(fieldsOf(worksheet).map((field) => [field.id, field]));
  const listOf = (name: string) => {
    const list = phrases.lists[name];
    const items = (list?.of ?? []).flatMap((id) => {
      const field = fields.get(id);
      return field ? itemsOf(field, answers) : [];
    });
    return [...new Set(items)].slice(0, list?.most).map(closed);
  };

  const holds = (when: When) =>
    Object.entries(when).every(([name, wanted]) => {
      if (typeof wanted === 'number') return listOf(name).length === wanted;
      const answer = answers[name];
      const isFilled = Object.hasOwn(phrases.lists, name) ? listOf(name).length > 0 : !isBlank(answer);
      if (wanted === 'filled') return isFilled;
      if (wanted === 'blank') return !isFilled;
      return typeof answer === 'string' && wanted.includes(answer);
    });

  const fillOf: Fills = (name) => {
    const [list = '', number] = name.split('.');
    if (number !== undefined) return listOf(list)[Number(number) - 1];
    const bit = phrases.bits.find(({ id }) => id === name);
    if (bit) return firstOf(bit.say);
    const field = fields.get(name);
    if (!field || !isSimpleField(field)) return undefined;
    // parseAnswers: it fits a simple kind. One line, whatever was typed: no break can come in by a name.
    return toWords(field, answers[name] as Simple | undefined, words).replace(/\s+/g, ' ') || undefined;
  };

  function firstOf(say: readonly Wording[]): string | undefined {
    for (const { when, text } of say) {
      if (!holds(when)) continue;
      if (text === '') return undefined;
      const fills = new Map([...text.matchAll(GAP)].map(([, name = '']) => [name, fillOf(name)]));
      if ([...fills.values()].includes(undefined)) continue;
      return tidy(text.replace(GAP, (_, name: string) => fills.get(name) ?? ''));
    }
    return undefined;
  }
  return { holds, firstOf, listOf };
}

/** Two full stops where a name ends in one; a space too many. */
const tidy = (text: string) =>
  text
    .replace(/([.?!])\.(?!\.)/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();

const toParts = (parts: readonly PartOf[], { firstOf }: Reader): readonly Part[] =>
  parts.flatMap(({ id, gap, say }) => {
    const text = firstOf(say);
    return text === undefined ? [] : [{ id, before: BEFORE[gap], text }];
  });

/** True if the choices that were made go together; what was not chosen goes with anything. */
export function isValid({ valid }: Phrases, answers: Answers): boolean {
  const rules = valid.options[choiceIn(answers, valid.field)] ?? {};
  return Object.entries(rules).every(
    ([field, options]) => isBlank(answers[field]) || options.includes(choiceIn(answers, field)),
  );
}

/** Answers → the message that they make, or undefined as long as the choice that decides has not been made. */
export function toLetter(
  phrases: Phrases,
  worksheet: Worksheet,
  answers: Answers,
  words: FaceWords,
): Made | undefined {
  if (isBlank(answers[phrases.valid.field])) return undefined;
  const reader = readFor(phrases, worksheet, answers, words);
  return { subject: reader.firstOf(phrases.subject) ?? '', parts: toParts(phrases.parts, reader) };
}

/** The other messages that come along with these answers. */
export function toAlso(
  phrases: Phrases,
  worksheet: Worksheet,
  answers: Answers,
  words: FaceWords,
): readonly { readonly id: string; readonly title: string; readonly body: string }[] {
  const reader = readFor(phrases, worksheet, answers, words);
  return phrases.also
    .filter(({ when }) => reader.holds(when))
    .map(({ id, title, parts }) => ({ id, title, body: bodyOf(toParts(parts, reader)) }));
}
