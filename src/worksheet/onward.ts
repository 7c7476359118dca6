/**
 * The part of the language of definitions that goes beyond the sheet: into a calendar, and over several sheets. It runs
 * the schema library, as `schema.ts` does, so the browser never imports more than its types.
 */
import { z } from 'zod';

const id = z.string().regex(/^(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
const words = z.string().trim().min(1);

/** For each of these choices, the options that go with something. A choice that has not been made goes with all of it. */
export const when = z.record(id, z.array(id).min(1));

/** Rows where a choice holds one of these options. */
const rowsWith = z.strictObject({ column: id, options: z.array(id).min(1) });

/**
 * Days that follow from what was answered, for a calendar. They count from a date, or from the column `day` of each row
 * of a table, if it is one of `only`, in days or months; they are over once there is a row of `unless`, and they are
 * there only `when` the sheet's own choices go with them. What is due is said by the column `says`, in place of `title`
 * or where `{says}` stands in it. A title names nobody: calendars are seen by others.
 */
export const due = z.strictObject({
  ...{ id, title: words, note: words.optional(), field: id, day: id.optional(), says: id.optional() },
  ...{ only: rowsWith.optional(), unless: rowsWith.optional(), when: when.optional() },
  /** Once every so many days, so many times in all: a weekly line. */
  repeats: z.strictObject({ days: z.int().min(1), times: z.int().min(2).max(60) }).optional(),
  after: z.strictObject({ days: z.int().min(0).default(0), months: z.int().min(0).default(0) }).prefault({}),
});

/**
 * What is counted over several sheets: each option of a choice, each thing in a list, or each fixed row of a table whose
 * scale `column` stands at `upTo` or lower. `behind` are the fields whose words are shown behind a count; `on` is the day
 * by which ratings are put in order, where they are shown over time.
 */
export const theme = z.strictObject({
  ...{ id, title: words, field: id, column: id.optional() },
  upTo: z.int().min(1).max(5).default(5),
  behind: z.array(id).default([]),
  on: id.optional(),
  /** Of a choice: every option is shown, in its own order, as where in a process it was. */
  inOrder: z.boolean().optional(),
});

/**
 * One figure that shows where a sheet stands: how many rows of a table hold an option, or how many days it is since the
 * last day in a date column.
 */
export const figure = z.union([
  z.strictObject({ label: words, field: id, column: id, option: id }),
  z.strictObject({ label: words, field: id, day: id }),
]);

export type DueRule = z.output<typeof due>;
export type ThemeRule = z.output<typeof theme>;
