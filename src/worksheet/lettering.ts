/** From what an author wrote of a letter to phrases, or to sentences that say where it is wrong and how to mend it. */
import { fieldsOf } from './answers';
import { placeOf } from './definition';
import { suggest } from './suggest';
import type { Read } from './definition';
import { letterSchema } from './phrasing';
import type { Phrases, When, Wording } from './phrasing';
import type { Worksheet } from './schema';

/** Unknown → phrases for a worksheet. Each mistake names the place, what was found, and the nearest name. */
export function parsePhrases(data: unknown, worksheet: Worksheet): Read<Phrases> {
  const read = letterSchema.safeParse(data);
  const mistakes = read.success
    ? brokenNames(read.data, worksheet)
    : read.error.issues.map((issue) => `${placeOf(issue.path, data)}: ${issue.message}.`);
  return read.success && mistakes.length === 0 ? { ok: true, value: read.data } : { ok: false, mistakes };
}

/** Every name in a letter that points at a field, an option, a bit or a list: it has to be there. */
function brokenNames(phrases: Phrases, worksheet: Worksheet): readonly string[] {
  const fields = new Map(fieldsOf(worksheet).map((field) => [field.id, field]));
  const lists = Object.keys(phrases.lists);
  const names = [...fields.keys(), ...lists];
  const fills = [...fields.keys(), ...phrases.bits.map(({ id }) => id)];

  const optionsOf = (id: string) => {
    const field = fields.get(id);
    return field && 'options' in field ? Object.keys(field.options) : [];
  };
  const named = (place: string, found: string, known: readonly string[]) =>
    known.includes(found) ? [] : [`${place}: \`${found}\` names nothing. ${suggest(found, known)}`];
  const options = (place: string, field: string, found: readonly string[]) => [
    ...named(place, field, [...fields.keys()]),
    ...found.flatMap((option) => named(`${place} › ${field}`, option, optionsOf(field))),
  ];
  const inWhen = (place: string, when: When) =>
    Object.entries(when).flatMap(([name, wanted]) =>
      Array.isArray(wanted)
        ? options(`${place} › when`, name, wanted)
        : named(`${place} › when`, name, typeof wanted === 'number' ? lists : names),
    );
  const inSay = (place: string, say: readonly Wording[]) =>
    say.flatMap(({ when, text }) => [
      ...inWhen(place, when),
      ...[...text.matchAll(/\{([^}]*)\}/g)].flatMap(([, name = '']) =>
        /^[a-z-]+\.\d$/.test(name)
          ? named(`${place} › {${name}}`, name.split('.')[0] ?? '', lists)
          : named(`${place} › {${name}}`, name, fills),
      ),
    ]);

  const { valid, limits, bits, subject, parts, also, checks } = phrases;
  return [
    ...options('valid', valid.field, Object.keys(valid.options)),
    ...Object.values(valid.options).flatMap((rules) =>
      Object.entries(rules).flatMap(([field, some]) => options('valid', field, some)),
    ),
    ...options('limits', limits.field, Object.keys(limits.options)),
    ...Object.entries(phrases.lists).flatMap(([id, { of }]) =>
      of.flatMap((field) => named(`lists › ${id}`, field, [...fields.keys()])),
    ),
    ...(phrases.address === undefined ? [] : named('address', phrases.address, [...fields.keys()])),
    ...bits.flatMap(({ id, say }) => inSay(`bits › ${id}`, say)),
    ...inSay('subject', subject),
    ...parts.flatMap(({ id, say }) => inSay(`parts › ${id}`, say)),
    ...also.flatMap(({ id, when, parts: inside }) => [
      ...inWhen(`also › ${id}`, when),
      ...inside.flatMap((part) => inSay(`also › ${id} › ${part.id}`, part.say)),
    ]),
    ...checks.flatMap(({ id, when, fields: looked }) => [
      ...inWhen(`checks › ${id}`, when),
      ...looked.flatMap((field) => named(`checks › ${id}`, field, [...fields.keys()])),
    ]),
  ];
}
