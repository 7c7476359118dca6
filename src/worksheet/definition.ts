/** From what an author wrote to a definition, or to sentences that say where it is wrong and how to mend it. */
import { columnsOf, fieldsOf } from './answers';
import { nearest } from './nearest';
import { definitionSchema, memberOf, propertiesAt } from './schema';
import type { Definition, Field, Issue } from './schema';

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
function placeOf(path: readonly PropertyKey[], data: unknown): string {
  let value = data;
  const names = path.map((step) => {
    value = memberOf(value, step);
    const id = typeof step === 'number' ? memberOf(value, 'id') : undefined;
    return typeof id === 'string' ? id : typeof step === 'number' ? `number ${step + 1}` : String(step);
  });
  return names.length > 0 ? names.join(' › ') : 'the file';
}

const quoted = (found: unknown): string => (found === undefined ? 'nothing' : `\`${JSON.stringify(found)}\``);

/** "Did you mean `options`?", or the list to choose from. */
export function suggest(found: string, known: readonly string[]): string {
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
      const kinds = ['line', 'text', 'date', 'choice', 'choices', 'scale', 'list', 'table'];
      return [
        `${place}: found ${quoted(issue.input)}, expected a kind of field. ${suggest(String(issue.input), kinds)}`,
      ];
    }
    case 'invalid_value':
      return [
        `${place}: found ${quoted(issue.input)}. ${suggest(String(issue.input), issue.values.map(String))}`,
      ];
    case 'invalid_type':
      return [`${place}: found ${quoted(issue.input)}, expected ${issue.expected}.`];
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
  const point = (place: string, found: string, known: readonly string[]): readonly string[] =>
    known.includes(found) ? [] : [`${place}: \`${found}\` names nothing. ${suggest(found, known)}`];
  return [
    // Sections and fields are both gone to by their ids, in one page.
    ...twice('sections and fields', [...definition.sections.map((section) => section.id), ...ids]),
    ...definition.named.flatMap((id) => point('named', id, ids)),
    ...fields.flatMap((field) => brokenInField(field, point)),
    ...definition.cards.flatMap((card) =>
      card.parts.flatMap((part) => {
        const place = `cards › ${card.id} › ${part.title}`;
        const field = fields.find(({ id }) => id === part.field);
        const columns = field ? columnsOf(field).map(({ id }) => id) : [];
        return [
          ...point(place, part.field, ids),
          ...(part.columns ?? []).flatMap((id) => point(`${place} › columns`, id, columns)),
          ...(part.only ? point(`${place} › only`, part.only.column, columns) : []),
        ];
      }),
    ),
  ];
}

function brokenInField(
  field: Field,
  point: (place: string, found: string, known: readonly string[]) => readonly string[],
): readonly string[] {
  if (field.kind !== 'table') return [];
  const columns = field.columns.map(({ id }) => id);
  const choices = field.columns.filter(({ kind }) => kind === 'choice').map(({ id }) => id);
  return [
    ...twice(`${field.id} › columns`, columns),
    ...(columns.includes('id')
      ? [`${field.id} › columns: a column cannot be called \`id\`; rows keep theirs there.`]
      : []),
    ...(field.group === undefined ? [] : point(`${field.id} › group`, field.group, choices)),
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
