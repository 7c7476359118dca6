/** From what an author wrote to a definition, or to sentences that say where it is wrong and how to mend it. */
import { columnsOf, fieldsOf } from './answers';
import { nearest } from './nearest';
import { definitionSchema, memberOf, propertiesAt } from './schema';
import type { CardPart, Definition, Field, Issue } from './schema';

export type Read<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly mistakes: readonly string[] };

/** Unknown → a definition. Each mistake names the place, what was found, what was expected, and the nearest name. */
export function parseDefinition(data: unknown): Read<Definition> {
  const read = definitionSchema.safeParse(data, { reportInput: true });
  if (!read.success)
    return { ok: false, mistakes: read.error.issues.flatMap((issue) => explain(issue, data)) };
  const mistakes = brokenNames(read.data);
  return mistakes.length > 0 ? { ok: false, mistakes } : { ok: true, value: read.data };
}

/** `["sections", 2, "fields", 0]` → `sections › questions › fields › went`, by the ids that stand there. */
export function placeOf(path: readonly PropertyKey[], data: unknown): string {
  let value = data;
  const names = path.map((step) => {
    value = memberOf(value, step);
    const id = typeof step === 'number' ? memberOf(value, 'id') : undefined;
    return typeof id === 'string' ? id : typeof step === 'number' ? `number ${step + 1}` : String(step);
  });
  return names.length > 0 ? names.join(' › ') : 'the file';
}

const quoted = (found: unknown): string => (found === undefined ? 'nothing' : `\`${JSON.stringify(found)}\``);

/** How many of what there are: "7 items"; a number and a word stand for themselves. */
const sizeOf = (found: unknown): string =>
  Array.isArray(found) ? `${found.length} ${found.length === 1 ? 'item' : 'items'}` : quoted(found);

const SIMPLE_KINDS: readonly string[] = ['line', 'text', 'date', 'choice', 'choices', 'scale'];
const KINDS: readonly string[] = [...SIMPLE_KINDS, 'list', 'table', 'letter'];
const EXPECTED: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'properties',
  record: 'lines of the form `id: words`',
};

/** "Did you mean `options`?", or the list to choose from. */
export function suggest(found: string, known: readonly string[]): string {
  if (known.length === 0) return 'There is nothing here that could be named.';
  const name = nearest(found, known);
  const all = known.map((item) => `\`${item}\``).join(', ');
  return name === undefined ? `Known here: ${all}.` : `Did you mean \`${name}\`? Known here: ${all}.`;
}

function explain(issue: Issue, data: unknown): readonly string[] {
  const place = placeOf(issue.path, data);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(
        (key) =>
          `${place}: found the property \`${key}\`, which does not exist. ${suggest(key, propertiesAt(issue.path, data))}`,
      );
    case 'invalid_union': {
      const inColumn = issue.path.includes('columns');
      const found = memberOf(issue.input, 'kind');
      return [
        `${place}: found ${quoted(found)}, expected a kind of ${inColumn ? 'column' : 'field'}. ${suggest(String(found), inColumn ? SIMPLE_KINDS : KINDS)}`,
      ];
    }
    case 'invalid_value':
      return [
        `${place}: found ${quoted(issue.input)}. ${suggest(String(issue.input), issue.values.map(String))}`,
      ];
    case 'invalid_type':
      return [
        `${place}: found ${quoted(issue.input)}, expected ${EXPECTED[issue.expected] ?? issue.expected}.`,
      ];
    case 'too_big':
      return [`${place}: found ${sizeOf(issue.input)}, expected ${issue.maximum} at most.`];
    case 'too_small': {
      const least = issue.origin === 'string' ? 'words' : `${issue.minimum} at least`;
      return [`${place}: found ${sizeOf(issue.input)}, expected ${least}.`];
    }
    case 'invalid_format':
    case 'invalid_key':
      return [
        `${place}: found ${quoted(issue.input)}, expected an id: lower-case letters, digits and hyphens, starting with a letter.`,
      ];
    default:
      return [`${place}: found ${quoted(issue.input)}. ${issue.message}.`];
  }
}

/** Every id that one part of a definition uses to point at another part, and every id that stands there twice. */
function brokenNames(definition: Definition): readonly string[] {
  const fields = fieldsOf(definition);
  const ids = fields.map((field) => field.id);
  const point: Point = (place, found, known, not = 'names nothing') =>
    known.includes(found) ? [] : [`${place}: \`${found}\` ${not}. ${suggest(found, known)}`];
  return [
    // Sections and fields are both gone to by their ids, in one page.
    ...twice('sections and fields', [...definition.sections.map((section) => section.id), ...ids]),
    ...definition.named.flatMap((id) => point('named', id, ids)),
    ...fields.flatMap((field) => brokenInField(field, point)),
    ...definition.cards.flatMap((card) =>
      card.parts.flatMap((part) => brokenInPart(`cards › ${card.id} › ${part.title}`, part, fields, point)),
    ),
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
