/** Whether what goes beyond the sheet, into calendars and over several sheets, leads to what it names. */
import { columnsOf } from './answers';
import type { DueRule, ThemeRule } from './onward';
import type { Definition, Field, FieldWhen } from './schema';

/** Says that a name leads nowhere, with the nearest that there is. */
export type Point = (
  place: string,
  found: string,
  known: readonly string[],
  not?: string,
) => readonly string[];

export const NO_CHOICE = 'is no column of the kind choice';
export const NO_DATE = 'is no column of the kind date';

/** What depends on a choice names a choice that stands by itself, and options that it has. */
export function brokenInWhen(
  place: string,
  when: FieldWhen | undefined,
  fields: readonly Field[],
  point: Point,
): readonly string[] {
  const choices = fields.filter((field) => field.kind === 'choice');
  return Object.entries(when ?? {}).flatMap(([id, options]) => {
    const choice = choices.find((one) => one.id === id);
    const known = choice ? Object.keys(choice.options) : choices.map((one) => one.id);
    const found = choice ? options : [id];
    return found.flatMap((one) => point(`${place} › when`, one, known, choice ? undefined : 'is no choice'));
  });
}

/** A theme counts options, things in a list, or fixed rows by a scale. */
export function brokenInTheme(
  place: string,
  rule: ThemeRule,
  fields: readonly Field[],
  point: Point,
): readonly string[] {
  const counted = fields.filter(
    (field) => ['choice', 'choices', 'list'].includes(field.kind) || (field.kind === 'table' && field.rows),
  );
  const field = counted.find(({ id }) => id === rule.field);
  const ids = counted.map(({ id }) => id);
  if (!field) return point(`${place} › field`, rule.field, ids, 'holds nothing that can be counted');
  const scales = field.kind === 'table' ? field.columns.filter(({ kind }) => kind === 'scale') : [];
  const column = rule.column ?? 'nothing';
  return [
    ...(field.kind === 'table'
      ? point(
          `${place} › column`,
          column,
          scales.map(({ id }) => id),
          'is no scale',
        )
      : []),
    ...(rule.on === undefined
      ? []
      : point(
          `${place} › on`,
          rule.on,
          fields.filter(({ kind }) => kind === 'date').map(({ id }) => id),
          'is no date',
        )),
    ...rule.behind.flatMap((id) =>
      point(
        `${place} › behind`,
        id,
        fields.map((one) => one.id),
      ),
    ),
  ];
}

/** A date that follows from another one names a date, or a table with a column of that kind. */
export function brokenInDate(
  place: string,
  rule: DueRule,
  fields: readonly Field[],
  point: Point,
): readonly string[] {
  const field = fields.find(({ id }) => id === rule.field);
  const columns = field ? columnsOf(field) : [];
  const named = (kind: string) => columns.filter((column) => column.kind === kind).map(({ id }) => id);
  if (columns.length === 0) {
    const dates = fields.filter(({ kind }) => kind === 'date').map(({ id }) => id);
    return point(`${place} › field`, rule.field, dates, 'is no date, and no table');
  }
  const choosing = [
    ['only', rule.only],
    ['unless', rule.unless],
  ] as const;
  return [
    ...point(`${place} › day`, rule.day ?? 'nothing', named('date'), NO_DATE),
    ...(rule.says === undefined
      ? []
      : point(
          `${place} › says`,
          rule.says,
          columns.map(({ id }) => id),
        )),
    ...choosing.flatMap(([name, choice]) => {
      if (!choice) return [];
      const column = columns.find(({ id }) => id === choice.column);
      return column?.kind === 'choice'
        ? choice.options.flatMap((option) =>
            point(`${place} › ${name} › options`, option, Object.keys(column.options)),
          )
        : point(`${place} › ${name} › column`, choice.column, named('choice'), NO_CHOICE);
    }),
  ];
}

/** A figure counts rows by an option of theirs, or days since the last of their days. */
export function brokenInFigure(
  place: string,
  figure: Definition['standing'][number],
  fields: readonly Field[],
  point: Point,
): readonly string[] {
  const tables = fields.filter((field) => field.kind === 'table');
  const table = tables.find(({ id }) => id === figure.field);
  const named = (kind: string) =>
    (table?.columns ?? []).filter((one) => one.kind === kind).map(({ id }) => id);
  if (!table)
    return point(
      `${place} › field`,
      figure.field,
      tables.map(({ id }) => id),
      'is no table',
    );
  if ('day' in figure) return point(`${place} › day`, figure.day, named('date'), NO_DATE);
  const column = table.columns.find(({ id }) => id === figure.column);
  return column?.kind === 'choice'
    ? point(`${place} › option`, figure.option, Object.keys(column.options))
    : point(`${place} › column`, figure.column, named('choice'), NO_CHOICE);
}
