/**
 * The language of letters: what an author may write in `src/content/letters/<lang>/<worksheet>.yaml`. A letter is parts
 * in order; of each part the first wording is taken that fits the answers. This file runs the schema library, so only
 * the build imports it; the browser gets what was read, as data (`letter.ts`).
 */
import { z } from 'zod';

const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
const words = z.string().trim().min(1);

/**
 * What has to hold: for a choice, one of these options; for any field, that it is `filled` or `blank`; for a list, how
 * many it holds (as named under `lists`). Several together have to hold all.
 */
const when = z.record(id, z.union([z.array(id).min(1), z.literal(['filled', 'blank']), z.int().min(0)]));

/**
 * One wording. `{role}` is what was answered there, `{bit}` a bit of the letter, `{list.1}` the first of a list. A wording
 * whose gaps cannot all be filled does not fit, so nobody ever reads a gap. Without words, nothing is said here.
 */
const wording = z.strictObject({ when: when.default({}), text: z.string().trim() });

/** What comes before a part: nothing but a space, a new line, or an empty line. */
const gap = z.enum(['space', 'line', 'paragraph']).default('space');

const part = z.strictObject({
  id,
  /** What this part is for, as a note in the margin. Greeting and name need none. */
  why: words.optional(),
  gap,
  say: z.array(wording).min(1),
});

const limit = z.strictObject({ words: z.int().min(1).optional(), characters: z.int().min(1).optional() });

const check = z.strictObject({
  id,
  /** What the page can find out: see `checks.ts`. */
  finds: z.enum([
    'words',
    'no-words',
    'length',
    'questions',
    'shouting',
    'blank',
    'no-subject',
    'other-channel',
    'too-soon',
  ]),
  when: when.default({}),
  /**
   * For `words`: any of these is found. For `no-words`: one of these has to be there. `*` stands for the rest of a word,
   * `…` for up to four words.
   */
  words: z.array(words).default([]),
  /** These are taken out first, because they are fair: "I am not asking you to reconsider". */
  fair: z.array(words).default([]),
  /** For `blank`, `other-channel` and `too-soon`: the fields that are looked at. */
  fields: z.array(id).default([]),
  /** For `questions`: how many are well; for `too-soon`: how many days after the day in the field. */
  most: z.int().optional(),
  /** What was noticed, in a sentence, and why it matters. `{found}` is what was found, `{count}` and `{most}` numbers. */
  says: words,
  /** What to do instead. */
  instead: words,
});

export const letterSchema = z.strictObject({
  /** For each option of a choice, the options of other choices that go with it. What is not named goes with all. */
  valid: z.strictObject({ field: id, options: z.record(id, z.record(id, z.array(id).min(1))) }),
  /** How long a message may be, by the option of a choice. */
  limits: z.strictObject({ field: id, options: z.record(id, limit) }),
  /** Lists that are one for the letter: the rows and ticks of these fields in order, as many as `most`. */
  lists: z.record(id, z.strictObject({ of: z.array(id).min(1), most: z.int().min(1) })).default({}),
  /** The field that holds the address of who it goes to. */
  address: id.optional(),
  bits: z.array(z.strictObject({ id, say: z.array(wording).min(1) })).default([]),
  subject: z.array(wording).default([]),
  parts: z.array(part).min(1),
  /** Other messages that come along, such as words for a voicemail. */
  also: z
    .array(z.strictObject({ id, title: words, when: when.default({}), parts: z.array(part).min(1) }))
    .default([]),
  checks: z.array(check).default([]),
});

export type When = z.output<typeof when>;
export type Wording = z.output<typeof wording>;
export type PartOf = z.output<typeof part>;
export type Check = z.output<typeof check>;

/** A letter as an author wrote it, read and checked. */
export type Phrases = z.output<typeof letterSchema>;
