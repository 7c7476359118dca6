/**
 * Somebody who answers everything: every control of a worksheet, found by role and name from its definition, each with
 * an answer like no other. Nothing here knows a worksheet.
 */
import type { Locator, Page } from '@playwright/test';
import { columnsOf, isLetter, isSimpleField } from '../../src/worksheet/answers';
import type { Column, Definition, Field } from '../../src/worksheet/schema';
import { gapsOf, toSentence } from '../../src/worksheet/sentence';
import { fleeting } from '../../src/words/beside.en';
import { NOT_PART, valueFor } from './values';

/** One control: how a person calls it and finds it, and what they answer there, in the words that they see. */
export interface Filled {
  readonly path: string;
  readonly field: Field;
  readonly column: Column;
  /** The control; for radios and boxes, the group that they are in. */
  readonly at: Locator;
  readonly as: 'box' | 'list' | 'group' | 'gaps';
  readonly value: string | readonly string[];
}
interface Row {
  readonly name: string;
  readonly scope: Locator;
}
/** A field that has rows. */
export type RowsField = Extract<Field, { kind: 'list' | 'table' }>;

/** A choice with more options than this is a list to choose from. */
const RADIOS = 5;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
export const group = (scope: Page | Locator, name: string) => scope.getByRole('group', { name, exact: true });

/** A control in its section or row, and which of three sorts it is. */
function controlOf(scope: Page | Locator, column: Column): Pick<Filled, 'at' | 'as'> {
  const isList = column.kind === 'choice' && Object.keys(column.options).length > RADIOS;
  if (isList) return { at: scope.getByRole('combobox', { name: column.label, exact: true }), as: 'list' };
  if (column.kind === 'sentence') return { at: group(scope, column.label), as: 'gaps' };
  if ('options' in column || column.kind === 'scale') return { at: group(scope, column.label), as: 'group' };
  return { at: scope.getByRole('textbox', { name: column.label, exact: true }), as: 'box' };
}

/** The rows of a field, as many as asked for: a person presses "Add" for those that are not there yet. */
function rowsOf(scope: Locator, field: RowsField, count: number): readonly Row[] {
  if (field.kind === 'table' && field.rows)
    return Object.values(field.rows).map((name) => ({ name, scope: group(scope, name) }));
  return Array.from({ length: count }, (_, index) => {
    const name = `${capital(field.item)} ${index + 1}`;
    return { name, scope: field.kind === 'list' ? scope : group(scope, name) };
  });
}

/** How many rows stand there blank, and how many there are for a person who adds some. */
export const there = (field: RowsField) => (field.kind === 'list' ? field.blank : 1);
const several = (field: RowsField) => Math.min(field.max ?? 9, field.kind === 'list' ? field.blank + 1 : 3);

interface Plan {
  /** The number of the first answer. */
  readonly first?: number;
  /** How many rows of a field that has rows to add. */
  readonly rows?: (field: RowsField) => number;
  readonly wanted?: (field: Field) => boolean;
}

/** What to answer to each control. */
export function plan(
  page: Page,
  definition: Definition,
  { first = 1, rows = several, wanted = () => true }: Plan = {},
): readonly Filled[] {
  let n = first;
  const inSection = (title: string) => page.locator('section').filter({ has: heading(page, title) });
  const places = [
    { scope: group(page, 'About this one'), fields: definition.header },
    ...definition.sections.map(({ title, fields }) => ({ scope: inSection(title), fields })),
  ];
  return places.flatMap(({ scope, fields }) =>
    fields.filter(wanted).flatMap((field): readonly Filled[] => {
      if (isLetter(field)) return []; // it writes itself
      if (isSimpleField(field))
        return [
          {
            ...{ path: field.label, field, column: field, ...controlOf(scope, field) },
            value: valueFor(field, n++),
          },
        ];
      return rowsOf(group(scope, field.label), field, rows(field)).flatMap((row) =>
        columnsOf(field).map((column) => ({
          path: `${field.label} › ${row.name}${column.label ? ` › ${column.label}` : ''}`,
          ...{ field, column, ...inRow(row, field, column), value: valueFor(column, n++) },
        })),
      );
    }),
  );
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });

function inRow({ name, scope }: Row, field: RowsField, column: Column): Pick<Filled, 'at' | 'as'> {
  if (field.kind === 'list') return { at: scope.getByRole('textbox', { name, exact: true }), as: 'box' };
  if (column.id === field.group)
    return { at: scope.getByRole('combobox', { name: called('Move to', name) }), as: 'list' };
  return controlOf(scope, column);
}

/** The name of a control that says which row it is about; where the colon stands is the browser's affair. */
export const called = (what: string, row: string) => new RegExp(`^${what} ?: ${row}$`);

/** The radio or the box with some words, in its group. A step of a scale is read out with the word at its end. */
const option = ({ at, column }: Filled, words: string) =>
  at.getByRole(column.kind === 'choices' ? 'checkbox' : 'radio', {
    name: column.kind === 'scale' && words !== NOT_PART ? new RegExp(`^${words}\\b`) : words,
    exact: true,
  });

/** Shows the whole worksheet, where there is a short version. */
export async function chooseFull(page: Page, { minutes }: Definition): Promise<void> {
  await page.getByRole('radio', { name: `${minutes.full} minutes` }).check();
}

/** What is asked, if everything is answered as planned: some questions depend on a choice. */
export function asked(all: readonly Filled[]): readonly Filled[] {
  const chosen = (id: string) => {
    const one = all.find(({ field }) => field.id === id);
    const options = one && 'options' in one.column ? Object.entries(one.column.options) : [];
    return options.find(([, label]) => label === one?.value)?.[0] ?? '';
  };
  return all.filter(({ field }) =>
    Object.entries(field.when ?? {}).every(([id, options]) => options.includes(chosen(id))),
  );
}

/** Answers all that was planned, adding rows where they are wanting. */
export async function fillIn(page: Page, all: readonly Filled[]): Promise<void> {
  for (const one of all) {
    const { at, as, column, field, value } = one;
    if ((field.kind === 'list' || field.kind === 'table') && (await at.count()) === 0)
      await group(page, field.label)
        .getByRole('button', { name: new RegExp(`^(Add another|New) ${field.item}`) })
        .click();
    if (column.kind === 'sentence' && typeof value === 'string') {
      const boxes = at.getByRole('textbox');
      for (const [index, gap] of gapsOf(column.parts, value).entries()) await boxes.nth(index).fill(gap);
    } else if (typeof value !== 'string') for (const words of value) await option(one, words).check();
    else if (as === 'group') await option(one, value).check();
    else if (as === 'list') await at.selectOption({ label: value });
    else await at.fill(value);
    if (field.kind === 'text' && field.fleeting)
      await page.getByRole('button', { name: fleeting.keep }).click();
  }
}

const valuesOf = (boxes: readonly Element[]) => boxes.map((box) => ('value' in box ? String(box.value) : ''));

/** What every control holds now, by what a person calls it. */
export async function readBack(all: readonly Filled[]): Promise<Record<string, Filled['value']>> {
  const held: Record<string, Filled['value']> = {};
  for (const rest of (
    await all[0]?.at.page().locator('.tray details:not([open]) > summary').all()
  )?.toReversed() ?? [])
    await rest.click(); // what is set aside shows one line of itself
  for (const one of all) {
    const { at, as, column, path } = one;
    if (column.kind === 'sentence') {
      const [first = '', second = ''] = await at.getByRole('textbox').evaluateAll(valuesOf);
      held[path] = toSentence(column.parts, [first, second]);
    } else if (as === 'box') held[path] = await at.inputValue();
    else if (as === 'list') held[path] = await at.locator('option:checked').innerText();
    else {
      const ticked: string[] = [];
      for (const words of optionsOf(column)) if (await option(one, words).isChecked()) ticked.push(words);
      held[path] = column.kind === 'choices' ? ticked : ticked.join();
    }
  }
  return held;
}

const optionsOf = (column: Column): readonly string[] =>
  'options' in column ? Object.values(column.options) : ['1', '2', '3', '4', '5', NOT_PART];

/** What `readBack` gives when nothing is lost. */
export const planned = (all: readonly Filled[]) =>
  Object.fromEntries(all.map(({ path, value }) => [path, value]));
