/** Whether the names in a definition lead to what they name. */
import { columnsOf, fieldsOf } from './answers';
import type { DueRule, ThemeRule } from './onward';
import type { CardPart, Definition, Field, FieldWhen } from './schema';
import { suggest } from './suggest';

/** Every id that one part of a definition uses to point at another part, and every id that stands there twice. */
export function brokenNames(definition: Definition): readonly string[] {
  const fields = fieldsOf(definition);
  const ids = fields.map((field) => field.id);
  const point: Point = (place, found, known, not = 'names nothing') =>
    known.includes(found) ? [] : [`${place}: \`${found}\` ${not}. ${suggest(found, known)}`];
  return [
    // Sections and fields are both gone to by their ids, in one page.
    ...twice('sections and fields', [...definition.sections.map((section) => section.id), ...ids]),
    ...definition.named.flatMap((id) => point('named', id, ids)),
    ...fields.flatMap((field) => [
      ...brokenInField(field, point),
      ...brokenInWhen(field.id, field.when, fields, point),
    ]),
    ...definition.cards.flatMap((card) => [
      ...brokenInWhen(`cards › ${card.id}`, card.when, fields, point),
      ...card.parts.flatMap((part) =>
        brokenInPart(`cards › ${card.id} › ${part.title}`, part, fields, point),
      ),
    ]),
    ...twice(
      'dates',
      definition.dates.map((rule) => rule.id),
    ),
    ...definition.dates.flatMap((rule) => [
      ...brokenInDate(`dates › ${rule.id}`, rule, fields, point),
      ...brokenInWhen(`dates › ${rule.id}`, rule.when, fields, point),
    ]),
    ...twice(
      'themes',
      definition.themes.map((rule) => rule.id),
    ),
    ...definition.themes.flatMap((rule) => brokenInTheme(`themes › ${rule.id}`, rule, fields, point)),
  ];
}

/** What depends on a choice names a choice that stands by itself, and options that it has. */
function brokenInWhen(
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
function brokenInTheme(
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
function brokenInDate(
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
    ...point(`${place} › day`, rule.day ?? 'nothing', named('date'), 'is no column of the kind date'),
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

type Point = (place: string, found: string, known: readonly string[], not?: string) => readonly string[];

const NO_CHOICE = 'is no column of the kind choice';

function brokenInPart(
  place: string,
  part: CardPart,
  fields: readonly Field[],
  point: Point,
): readonly string[] {
  const field = fields.find(({ id }) => id === part.field);
  if (!field)
    return point(
      place,
      part.field,
      fields.map(({ id }) => id),
    );
  const columns = columnsOf(field);
  const ids = columns.map(({ id }) => id);
  const broken = (part.columns ?? []).flatMap((id) => point(`${place} › columns`, id, ids));
  const { only } = part;
  if (!only) return broken;
  const choices = columns.filter((column) => column.kind === 'choice');
  const choice = choices.find(({ id }) => id === only.column);
  const named = choice
    ? only.options.flatMap((option) =>
        point(`${place} › only › options`, option, Object.keys(choice.options)),
      )
    : point(
        `${place} › only › column`,
        only.column,
        choices.map(({ id }) => id),
        NO_CHOICE,
      );
  return [...broken, ...named];
}

function brokenInField(field: Field, point: Point): readonly string[] {
  if (field.kind !== 'table') return [];
  const columns = field.columns.map(({ id }) => id);
  const choices = field.columns.filter(({ kind }) => kind === 'choice').map(({ id }) => id);
  return [
    ...twice(`${field.id} › columns`, columns),
    ...(columns.includes('id')
      ? [`${field.id} › columns: a column cannot be called \`id\`; rows keep theirs there.`]
      : []),
    ...(field.group === undefined ? [] : point(`${field.id} › group`, field.group, choices, NO_CHOICE)),
    ...(field.quickRows ?? []).flatMap((id) =>
      point(`${field.id} › quickRows`, id, Object.keys(field.rows ?? {})),
    ),
  ];
}

function twice(place: string, ids: readonly string[]): readonly string[] {
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `${place}: the id \`${id}\` stands there twice; every id is used once.`);
}
