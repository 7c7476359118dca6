/**
 * What an author may write at the head of an article and in `src/content/sources.yaml`. A word too many, or one that
 * is missing, ends the build with a sentence that says what to do. Runs at build only.
 */
import { z } from 'zod';
import { STAGES } from '../worksheet/schema';

const STRENGTHS = ['practice', 'own-data', 'survey', 'trial', 'trials-together'] as const;

/** An object that knows all of its properties, and says so. */
function only<Shape extends z.ZodRawShape>(what: string, shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `There is no "${issue.keys.join('", "')}" in ${what}. It may hold: ${Object.keys(shape).join(', ')}.`
        : `This must be ${what}, with: ${Object.keys(shape).join(', ')}.`,
  });
}

const words = (what: string) => z.string(`Missing: write ${what}.`).trim().min(1, `Empty: write ${what}.`);
const one = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.enum(names, `Write one of: ${names.join(', ')}.`);
const id = (what: string) =>
  z
    .string(`Missing: write ${what}.`)
    .regex(/^[a-z][a-z0-9-]*$/, 'Ids are lower case letters, digits and hyphens.');

export const sourceSchema = only('a source', {
  id: id('a short name, such as ellis-2014'),
  authors: words('who made it'),
  year: z.union([z.int(), words('the year, or about when')], 'Write the year, or about when.'),
  title: words('its title, or what it is'),
  published: words('where it was published'),
  /** Only the original work's own address, and only when it is certain. */
  url: z.url('Write the whole address of the original work, or leave url out.').optional(),
  strength: one(STRENGTHS),
  found: words('one sentence: what it found'),
  limits: words('one sentence: what it does not show'),
});

export const personSchema = only('a person', {
  name: words('the first name'),
  age: z.int('Write the age in whole years.'),
  situation: words('one line: where this person stands'),
  /** Whose examples come first. */
  order: z.int('Write the place among the people, as a whole number.'),
});

const helpLine = only('a line to ring', {
  name: words('what the line is called'),
  call: words('the number, as people there write it'),
  dial: z
    .string('Missing: write what a telephone dials.')
    .regex(/^\+?\d{2,15}$/, 'Digits, after a plus or not.'),
  note: z.string('Missing: write hours and other ways, or two quotation marks.').trim(),
});
const helpIn = only('a country', {
  country: z
    .string('Missing: write the country.')
    .regex(/^[A-Z]{2}$/, 'Two capital letters, as in ISO 3166-1.'),
  name: words('the name of the country'),
  /** Of the ambulance or the police, when somebody is in danger. */
  emergency: words('the emergency number'),
  lines: z.array(helpLine, 'List its lines.').min(1, 'List one line at least.'),
});
export const helpSchema = only('the list of lines', {
  checked: z.date('Write the day on which they were last checked, as 2026-11-22.'),
  help: z.array(helpIn, 'List the countries.').min(1, 'List one country at least.'),
});

const claim = only('a line of "How sure are we?"', {
  claim: words('what the article says, in a few words'),
  strength: one(STRENGTHS),
  words: words('one sentence: how strong the evidence is, and its limits'),
});

const next = only('next', {
  worksheet: id('the id of a worksheet, such as post-mortem'),
  /** The id of one of its sections or fields. */
  question: id('the id of a question').optional(),
  words: words('one sentence: what the person does there'),
});

export const articleSchema = only('an article', {
  title: words('the title'),
  stage: one(STAGES),
  /** Its number in the list of ideas. Within a stage, articles stand in the order of their numbers. */
  code: z.string('Write the number of the article, such as A6.').regex(/^A\d{1,2}$/, 'Write it as in A6.'),
  promise: words('one or two sentences: what the reader will have at the end'),
  description: words('one sentence for search engines'),
  updated: z.date('Write the day it was last checked, as 2026-11-22.'),
  points: z
    .array(words('a key point'), 'Write three to five key points.')
    .min(3, 'Write at least three key points.')
    .max(5, 'Write at most five key points.'),
  sure: z
    .array(claim, 'Say how sure we are, claim by claim.')
    .min(1, 'Say how sure we are of one claim at least.'),
  sources: z.array(id('the id of a source'), 'List the ids of the sources, in the order they are cited.'),
  next,
  /** A draft is seen while writing, and does not ship. */
  draft: z.boolean('Write true, or leave draft out.').optional(),
});

export type ArticleData = z.output<typeof articleSchema>;
export type Source = z.output<typeof sourceSchema>;
