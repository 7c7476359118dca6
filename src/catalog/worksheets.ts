/** The door from pages to worksheets: read, checked, and in path order. A mistake in one ends the build in plain words. */
import { getCollection } from 'astro:content';
import { fieldsOf, isLetter } from '../worksheet/answers';
import { parseDefinition } from '../worksheet/definition';
import { suggest } from '../worksheet/suggest';
import type { Read } from '../worksheet/definition';
import type { Worksheet } from '../worksheet/schema';
import { parsePhrases } from '../worksheet/lettering';
import type { Phrases } from '../worksheet/phrasing';
import { STAGE_IDS } from '../worksheet/stages';
import { readOrEnd } from './read';

/** Every worksheet, in the order of the path, of its place in the stage, and then of its title. */
export async function getWorksheets(): Promise<readonly Worksheet[]> {
  const entries = await getCollection('worksheets');
  const worksheets = entries.map(({ id, data, filePath }): Worksheet => {
    return { ...readOrEnd(filePath ?? id, parseDefinition(data)), id };
  });
  for (const worksheet of worksheets) readOrEnd(`${worksheet.id}.yaml`, brokenLinks(worksheet, worksheets));
  return worksheets.sort(
    (one, other) =>
      STAGE_IDS.indexOf(one.stage) - STAGE_IDS.indexOf(other.stage) ||
      one.order - other.order ||
      one.title.localeCompare(other.title, 'en'),
  );
}

/** `from` names fields of other worksheets, and `leadIn` another worksheet: they must be there. */
function brokenLinks(worksheet: Worksheet, all: readonly Worksheet[]): Read<Worksheet> {
  const { after } = worksheet.leadIn ?? {};
  const ids = all.map(({ id }) => id);
  const before =
    after === undefined || ids.includes(after)
      ? []
      : [`leadIn › after: \`${after}\` names nothing. ${suggest(after, ids)}`];
  const broken = fieldsOf(worksheet).flatMap((field) =>
    field.from.flatMap((source) => {
      const from = all.find(({ id }) => id === source.worksheet);
      const known = from ? fieldsOf(from).map(({ id }) => id) : all.map(({ id }) => id);
      const found = from ? source.field : source.worksheet;
      return known.includes(found)
        ? []
        : [`${field.id} › from: \`${found}\` names nothing. ${suggest(found, known)}`];
    }),
  );
  const mistakes = [...before, ...broken];
  return mistakes.length > 0 ? { ok: false, mistakes } : { ok: true, value: worksheet };
}

/** The phrases of every worksheet that has a message, by its id. One without the other ends the build. */
export async function getLetters(): Promise<ReadonlyMap<string, Phrases>> {
  const worksheets = await getWorksheets();
  const entries = await getCollection('letters');
  const letters = entries.map(({ id, data, filePath }): readonly [string, Phrases] => {
    const worksheet = worksheets.find((one) => one.id === id);
    const file = filePath ?? id;
    const ids = worksheets.map((one) => one.id);
    const read = worksheet
      ? parsePhrases(data, worksheet)
      : { ok: false as const, mistakes: [`no worksheet has this name. ${suggest(id, ids)}`] };
    return [id, readOrEnd(file, read)];
  });
  for (const { id } of worksheets.filter((one) => fieldsOf(one).some(isLetter)))
    if (!letters.some(([of]) => of === id))
      throw new Error(`${id}.yaml has a message, and src/content/letters/en/${id}.yaml is not there.`);
  return new Map(letters);
}
