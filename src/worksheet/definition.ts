/** From what an author wrote to a definition, or to sentences that say where it is wrong and how to mend it. */
import { brokenNames } from './pointing';
import { suggest } from './suggest';
import { definitionSchema, memberOf, propertiesAt } from './schema';
import type { Definition, Issue } from './schema';

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

const SIMPLE_KINDS: readonly string[] = ['line', 'text', 'date', 'choice', 'choices', 'scale', 'sentence'];
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
