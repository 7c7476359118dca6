/** Whether the names in a definition lead to what they name. */
import { columnsOf, fieldsOf } from './answers';
import {
  NO_CHOICE,
  NO_DATE,
  brokenInDate,
  brokenInFigure,
  brokenInTheme,
  brokenInWhen,
} from './pointing-onward';
import type { Point } from './pointing-onward';
import type { CardPart, Definition, Field } from './schema';
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
    ...definition.application.flatMap((id) => point('application', id, ids)),
    ...brokenInShown(definition, fields, point),
    ...fields.flatMap((field) => [
      ...brokenInField(field, point),
      ...brokenInCarry(field, fields, point),
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
    ...definition.standing.flatMap((one) => brokenInFigure(`standing › ${one.label}`, one, fields, point)),
    ...twice(
      'themes',
      definition.themes.map((rule) => rule.id),
    ),
    ...definition.themes.flatMap((rule) => brokenInTheme(`themes › ${rule.id}`, rule, fields, point)),
  ];
}

/** What is put together for a search box comes from lists, and is shown below a section by the card that names them. */
function brokenInShown({ cards, sections }: Definition, fields: readonly Field[], point: Point) {
  const lists = fields.filter(({ kind }) => kind === 'list').map(({ id }) => id);
  const searching = cards.filter(({ search }) => search).map(({ id }) => id);
  return [
    ...sections.flatMap(({ id, shows }) =>
      shows === undefined ? [] : point(`${id} › shows`, shows, searching, 'is no card with `search`'),
    ),
    ...cards.flatMap(({ id, search }) =>
      Object.entries(search ?? {}).flatMap(([name, list = '']) =>
        point(`cards › ${id} › search › ${name}`, list, lists, 'is no list'),
      ),
    ),
  ];
}

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
  const columns = columnsOf(field).map(({ id }) => id);
  const sources = field.from.flatMap(({ often, behind }) =>
    [often, behind?.into].flatMap((column) =>
      column === undefined ? [] : point(`${field.id} › from`, column, columns),
    ),
  );
  return [...sources, ...brokenInTable(field, point)];
}

function brokenInTable(field: Field, point: Point): readonly string[] {
  if (field.kind !== 'table') return [];
  const columns = field.columns.map(({ id }) => id);
  const choices = field.columns.filter(({ kind }) => kind === 'choice').map(({ id }) => id);
  const dates = field.columns.filter(({ kind }) => kind === 'date').map(({ id }) => id);
  return [
    ...twice(`${field.id} › columns`, columns),
    ...(columns.includes('id')
      ? [`${field.id} › columns: a column cannot be called \`id\`; rows keep theirs there.`]
      : []),
    ...(field.group === undefined ? [] : point(`${field.id} › group`, field.group, choices, NO_CHOICE)),
    ...(field.dated === undefined ? [] : point(`${field.id} › dated`, field.dated, dates, NO_DATE)),
    ...brokenInMost(field, point),
    ...(field.quickRows ?? []).flatMap((id) =>
      point(`${field.id} › quickRows`, id, Object.keys(field.rows ?? {})),
    ),
  ];
}

/** What goes on into another table: from a tray that is there, into a table that a person adds rows to. */
function brokenInCarry(field: Field, fields: readonly Field[], point: Point): readonly string[] {
  if (field.kind !== 'table' || !field.carry) return [];
  const column = field.columns.find(({ id }) => id === field.group);
  const tables = fields.filter((one) => one.kind === 'table' && !one.rows && one !== field);
  return [
    ...point(
      `${field.id} › carry › tray`,
      field.carry.tray,
      column?.kind === 'choice' ? Object.keys(column.options) : [],
    ),
    ...point(
      `${field.id} › carry › into`,
      field.carry.into,
      tables.map(({ id }) => id),
      'is no table with rows of one’s own',
    ),
  ];
}

/** At most so many rows in a tray: there has to be that tray, and the other one. */
function brokenInMost(field: Extract<Field, { kind: 'table' }>, point: Point): readonly string[] {
  const { most, group } = field;
  if (!most) return [];
  const column = field.columns.find(({ id }) => id === group);
  if (column?.kind !== 'choice')
    return [`${field.id} › most: it counts rows in trays, and there is no \`group\`.`];
  const options = Object.keys(column.options);
  return [
    ...point(`${field.id} › most › option`, most.option, options),
    ...point(`${field.id} › most › otherwise`, most.otherwise, options),
  ];
}

function twice(place: string, ids: readonly string[]): readonly string[] {
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `${place}: the id \`${id}\` stands there twice; every id is used once.`);
}
