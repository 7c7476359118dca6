/** The door from pages to what stands beside questions: whom to ring, and the sources that a worksheet names. */
import { getCollection } from 'astro:content';
import type { Beside, Evidence, HelpIn } from '../worksheet/beside';
import type { Worksheet } from '../worksheet/schema';
import { suggest } from '../worksheet/suggest';
import { readOrEnd } from './read';
import type { Source } from './schema';

const evidenceOf = ({ authors, year, title, published, strength, url }: Source): Evidence => ({
  strength,
  cited: `${authors}, ${title}, ${published}, ${year}`,
  url,
});

/** The lines of every country, and the day on which they were last checked. */
async function getHelp(): Promise<{ readonly checked: string; readonly help: readonly HelpIn[] }> {
  const [{ data } = { data: undefined }] = await getCollection('help');
  if (!data) throw new Error('src/content/help/en/lines.yaml is not there, or is empty.');
  return { checked: data.checked.toISOString().slice(0, 10), help: data.help };
}

/** What stands beside the questions of a worksheet. A source that is not there ends the build. */
export async function besideOf({ id, sections }: Worksheet): Promise<Beside> {
  const sources = new Map((await getCollection('sources')).map(({ data }) => [data.id, data]));
  const named = sections.flatMap(({ sure }) => (sure ? [sure.source] : []));
  const mistakes = named
    .filter((name) => !sources.has(name))
    .map((name) => `sure › source: \`${name}\` names nothing. ${suggest(name, [...sources.keys()])}`);
  const evidence = named.flatMap((name) => {
    const source = sources.get(name);
    return source ? [[name, evidenceOf(source)] as const] : [];
  });
  const read =
    mistakes.length > 0 ? { ok: false as const, mistakes } : { ok: true as const, value: evidence };
  return {
    ...(sections.some(({ help }) => help) ? await getHelp() : { help: [], checked: '' }),
    evidence: Object.fromEntries(readOrEnd(`${id}.yaml`, read)),
  };
}
