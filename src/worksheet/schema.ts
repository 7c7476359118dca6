/**
 * The language of worksheet definitions: what an author may write in `src/content/worksheets/<lang>/<id>.yaml`.
 * Everything else in the project takes its types from here. This file and its parts, `kinds.ts` and `onward.ts`, run
 * the schema library; the others import types only, so that the library never reaches the browser.
 */
import { z } from 'zod';
import { column, friend, id, lines, shared, simpleKinds, words } from './kinds';
import { due, figure, theme, when } from './onward';

export const STAGES = ['steady', 'understand', 'revise', 'send'] as const;

/** `blank` counts the empty rows that are offered, and printed; `max` all of them. */
const rowsOffered = z.int().min(1).max(12);

const list = z.strictObject({
  ...shared,
  kind: z.literal('list'),
  /** What one thing in the list is called: "Add another *thing*". */
  item: words,
  blank: rowsOffered.default(3),
  max: z.int().min(1).optional(),
});
const table = z.strictObject({
  ...shared,
  kind: z.literal('table'),
  item: words,
  columns: z.array(column).min(1).max(12),
  /** Fixed rows, `row-id: its words`. Without them a person adds rows of their own. */
  rows: z.record(id, words).optional(),
  /** The fixed rows that belong to the short version. Without it, all of them do. */
  quickRows: z.array(id).optional(),
  /** The id of a choice column: rows are sorted into one tray for each of its options. */
  group: id.optional(),
  /**
   * Of a grouped table: so many rows at most lie in the tray of this option. One more is refused, and the tray of
   * `otherwise` is offered.
   */
  most: z.strictObject({ count: z.int().min(1), option: id, otherwise: id }).optional(),
  /** What lies in a tray of a grouped table may go on into another table, in one step, and is not there twice. */
  carry: z.strictObject({ tray: id, into: id, words }).optional(),
  /** The id of a date column: a new row begins with today's day, so that the rows become a history. */
  dated: id.optional(),
  /** Offered as a table for a spreadsheet. */
  export: z.boolean().optional(),
  /** A sentence that offers to paste several lines at once, one row each, into the first column. */
  paste: words.optional(),
  blank: rowsOffered.default(3),
  max: z.int().min(1).optional(),
});

/** A message that is put together from the other answers: `src/content/letters/` says how. A worksheet has one at most. */
const letter = z.strictObject({ ...shared, kind: z.literal('letter'), lines: lines.default(12) });

const field = z.discriminatedUnion('kind', [...simpleKinds, list, table, letter]);

const section = z.strictObject({
  id,
  title: words,
  hint: words.optional(),
  friend: friend.optional(),
  /** All of its fields belong to the short version. */
  quick: z.boolean().default(false),
  /** On paper this section starts a new page. */
  newPage: z.boolean().default(false),
  /** How sure we are of what it rests on: the id of a source, a claim, and what the source shows and does not show. */
  sure: z.strictObject({ source: z.string().regex(/^[a-z][a-z0-9-]*$/), claim: words, words }).optional(),
  /** Says whom to ring, country by country: `src/content/help/`. */
  help: z.boolean().optional(),
  /** The id of a card with `search`, shown below its fields as it grows. */
  shows: id.optional(),
  fields: z.array(field).min(1),
});

/** One heading of a card, and the field whose answers stand under it. */
const cardPart = z.strictObject({
  title: words,
  field: id,
  /** Of a table: which columns are shown, in this order. All of them when left out. */
  columns: z.array(id).optional(),
  /** Of a table: only rows where this choice column holds one of these options. */
  only: z.strictObject({ column: id, options: z.array(id).min(1) }).optional(),
  /** Writing lines when it is printed blank. */
  lines: lines.default(3),
});
/** A page drawn from the answers, to be taken along by itself. */
const card = z.strictObject({
  ...{ id, title: words, lead: words, parts: z.array(cardPart).min(1) },
  when: when.optional(),
  /** Its headings are questions to somebody else: it is handed out blank, and can be copied as a message. */
  forOthers: z.boolean().default(false),
  /** In one column, to be read from where one stands: a page for the wall. */
  wide: z.boolean().optional(),
  /** Lists that are put together for a search box: any of these words, all of these, none of these. */
  search: z.strictObject({ any: id, all: id.optional(), none: id.optional() }).optional(),
});

export const definitionSchema = z.strictObject({
  title: words,
  stage: z.enum(STAGES),
  /** Its place within the stage: the first is the way in. */
  order: z.int().min(1).default(9),
  /** One sentence below the title. */
  lead: words,
  /** One line where worksheets are listed. */
  summary: words,
  /** Where the worksheets are drawn as a chain: after which it comes, and what leads to it: "a gap becomes a question". */
  leadIn: z.strictObject({ after: id.optional(), words }).optional(),
  /** What one filling-in is called in a sentence: "this post-mortem". */
  noun: words,
  minutes: z.strictObject({ quick: z.int().min(1).optional(), full: z.int().min(1) }),
  /** Kind words before the first question. */
  opening: words.optional(),
  /** The fields whose answers make the title of an entry. */
  named: z.array(id).min(1),
  /** The fields that say which application a sheet belongs to, and that sheets of one application have in common. */
  application: z.array(id).default([]),
  /** The fields on the label. */
  header: z.array(field).default([]),
  sections: z.array(section).min(1),
  cards: z.array(card).default([]),
  dates: z.array(due).default([]),
  themes: z.array(theme).default([]),
  /** What is shown above the questions of a sheet that was begun, beside what is due on it. */
  standing: z.array(figure).default([]),
});

/**
 * The properties that an author may write at a place in a definition: the path leads there through `data`.
 * Nothing, where the place is no object of the language.
 */
export function propertiesAt(path: readonly PropertyKey[], data: unknown): readonly string[] {
  let place: unknown = definitionSchema;
  let value = data;
  for (const step of [...path, undefined]) {
    while (place instanceof z.ZodOptional || place instanceof z.ZodDefault) place = place.unwrap();
    if (place instanceof z.ZodDiscriminatedUnion) place = place.options.find((option) => fits(option, value));
    if (step === undefined) break;
    if (place instanceof z.ZodObject) place = place.shape[String(step)];
    else if (place instanceof z.ZodArray) place = place.element;
    else return [];
    value = memberOf(value, step);
  }
  return place instanceof z.ZodObject ? Object.keys(place.shape) : [];
}

/** What an object of any kind holds under a name; nothing, if it is no object. */
export const memberOf = (value: unknown, name: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const fits = (option: unknown, value: unknown): boolean => {
  const kind: unknown = option instanceof z.ZodObject ? option.shape['kind'] : undefined;
  return kind instanceof z.ZodType && kind.safeParse(memberOf(value, 'kind')).success;
};

export type Issue = z.core.$ZodIssue;
export type Source = Field['from'][number];
export type FieldWhen = z.output<typeof when>;
export type Stage = (typeof STAGES)[number];
export type Column = z.output<typeof column>;
export type Field = z.output<typeof field>;
export type Section = z.output<typeof section>;
export type Card = z.output<typeof card>;
export type CardPart = z.output<typeof cardPart>;
/** A definition as an author writes it, without the id that its file name gives. */
export type Definition = z.output<typeof definitionSchema>;
/** A definition with its id: what every face works on. */
export type Worksheet = Definition & { readonly id: string };
