/**
 * The simple kinds of the language of definitions: what one control answers, as a field or as a column. It runs the
 * schema library, as `schema.ts` does, so the browser never imports more than its types.
 */
import { z } from 'zod';
import { when } from './onward';

/**
 * Ids are kept in people's records, so they are short, lower case and start with a letter: `next-time`. Every object
 * has a `constructor` already.
 */
export const id = z.string().regex(/^(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
export const words = z.string().trim().min(1);
/** `option-id: The words that a person reads`, in the order they are shown. */
const options = z.record(id, words);
/** The wording of the same question for somebody who looks at it as a friend would. */
export const friend = z.strictObject({ label: words.optional(), hint: words.optional() });
/** Where an answer may be brought in from, and how it is put here. */
const source = z.strictObject({
  worksheet: id,
  field: id,
  /** Of a field with rows: whose words are taken, and which rows: those where this choice holds one of these options. */
  column: id.optional(),
  only: z.strictObject({ column: id, options: z.array(id).min(1) }).optional(),
  /** How it is worded here; `{words}` is what was written there. */
  as: words.optional(),
  /** Of a field with rows: the column here that says on how many sheets it was said. */
  often: id.optional(),
  /** And the column here that takes the words behind it: those of a field there, or of a column of the same row. */
  behind: z.strictObject({ into: id, field: id.optional(), column: id.optional() }).optional(),
  /** Of a choice: which option there is which option here. */
  options: z.record(id, id).optional(),
});
export const lines = z.int().min(1).max(30);

export const shared = {
  id,
  label: words,
  hint: words.optional(),
  example: words.optional(),
  friend: friend.optional(),
  /** Belongs to the short version as well. */
  quick: z.boolean().default(false),
  /** Where answers may be brought in from. Nothing is ever brought in unasked. */
  from: z.array(source).default([]),
  /** Asked only where it matters; on paper it always stands. */
  when: when.optional(),
  /** Holds a name, or words that tell who it is about: it is left out of a copy that is shared. */
  private: z.boolean().optional(),
  /** The id this field had before: answers kept under it are still found. */
  was: id.optional(),
};

const line = z.strictObject({ ...shared, kind: z.literal('line') });
const text = z.strictObject({ ...shared, kind: z.literal('text'), lines: lines.default(4) });
const textAlone = text.extend({
  /**
   * It is not kept unless the person asks for it: what is written is gone when the page is closed. A clock says when so
   * many minutes are over, and stops nobody.
   */
  fleeting: z.strictObject({ minutes: z.int().min(1).max(60) }).optional(),
});
const date = z.strictObject({ ...shared, kind: z.literal('date') });
const choice = z.strictObject({ ...shared, kind: z.literal('choice'), options });
const choices = z.strictObject({ ...shared, kind: z.literal('choices'), options });
/** Five steps, words at both ends, and "not part of it", which is kept as 0. */
const scale = z.strictObject({ ...shared, kind: z.literal('scale'), ends: z.tuple([words, words]) });

/**
 * One sentence with two gaps, for a plan such as "If …, then I will …". `parts` are the words before the first gap,
 * between the two, and the mark at the end. It is kept as the sentence that it makes.
 */
const sentence = z.strictObject({
  ...shared,
  kind: z.literal('sentence'),
  parts: z.tuple([words, words, words]),
});

/** Those of a column, and those of a field that stands by itself. */
export const column = z.discriminatedUnion('kind', [line, text, date, choice, choices, scale, sentence]);
export const simpleKinds = [line, textAlone, date, choice, choices, scale, sentence] as const;
