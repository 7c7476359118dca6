/** The door from pages to articles: whole, in path order, and with every name they mention known to exist. */
import { type CollectionEntry, getCollection, render } from 'astro:content';
import { suggest } from '../worksheet/suggest';
import { STAGES, type Worksheet } from '../worksheet/schema';
import type { ArticleData, Source } from './schema';
import { getWorksheets } from './worksheets';

const WORDS_A_MINUTE = 220;

export type Article = Omit<ArticleData, 'sources' | 'next'> & {
  readonly slug: string;
  readonly href: string;
  /** Minutes to read, rounded up. */
  readonly minutes: number;
  /** In the order they are numbered. */
  readonly sources: readonly Source[];
  readonly next: { href: string; words: string; worksheet: Worksheet };
  /** The number of a source; an id that the article does not list fails the build. */
  readonly cite: (id: string) => number;
};
type Entry = CollectionEntry<'articles'>;

/** Ends the build: a file mentions a name that does not exist. */
function unknown(
  file: string,
  property: string,
  found: string,
  where: string,
  names: readonly string[],
): never {
  throw new Error(
    `${file}: ${property} says \`${found}\`, which is not in ${where}. ${suggest(found, names)}`,
  );
}

const fileOf = (entry: Entry) => entry.filePath ?? `article ${entry.id}`;

/** Counts what is read: words between tags, without imports. */
const minutesOf = (body: string) =>
  Math.ceil(
    (body.replace(/^import .*$|<[^>]*>/gm, ' ').match(/[\p{L}\p{N}]\S*/gu) ?? []).length / WORDS_A_MINUTE,
  );

/** The sources with these ids, in this order. An unknown id fails the build. */
async function getSources(ids: readonly string[], file = 'getSources'): Promise<readonly Source[]> {
  const known = new Map((await getCollection('sources')).map(({ data }) => [data.id, data]));
  return ids.map(
    (id) => known.get(id) ?? unknown(file, 'sources', id, 'src/content/sources.yaml', [...known.keys()]),
  );
}

async function nextOf(entry: Entry): Promise<Article['next']> {
  const { worksheet: id, question, words } = entry.data.next;
  const worksheets = await getWorksheets();
  const worksheet =
    worksheets.find((one) => one.id === id) ??
    unknown(
      fileOf(entry),
      'next.worksheet',
      id,
      'src/content/worksheets/en',
      worksheets.map((one) => one.id),
    );
  // The form marks sections, and fields that one control or rows answer, with their ids.
  const anchors = new Map(
    worksheet.sections.flatMap((section) => [
      ...section.fields.map(({ id }) => [id, `#${id}`] as const),
      [section.id, `#${section.id}`] as const,
    ]),
  );
  const anchor = question === undefined ? '' : anchors.get(question);
  if (anchor === undefined)
    unknown(fileOf(entry), 'next.question', question ?? '', `the worksheet ${id}`, [...anchors.keys()]);
  return { href: `/worksheets/${id}/${anchor}`, words, worksheet };
}

async function toArticle(entry: Entry): Promise<Article> {
  const ids = entry.data.sources;
  return {
    ...entry.data,
    slug: entry.id,
    href: `/guide/${entry.id}/`,
    minutes: minutesOf(entry.body ?? ''),
    sources: await getSources(ids, fileOf(entry)),
    next: await nextOf(entry),
    cite: (id) =>
      ids.includes(id)
        ? ids.indexOf(id) + 1
        : unknown(fileOf(entry), '<Cite>', id, "the article's own sources", ids),
  };
}

const place = ({ data }: Entry) => STAGES.indexOf(data.stage) * 100 + Number(data.code.slice(1));

const shipped = async () =>
  (await getCollection('articles', ({ data }) => import.meta.env.DEV || !data.draft)).sort(
    (a, b) => place(a) - place(b),
  );

/** Every article that ships, in path order. */
export async function getArticles(): Promise<readonly Article[]> {
  return Promise.all((await shipped()).map(toArticle));
}

/** One article, its text as a component, and the one to read after it, if there is one. */
export async function getArticle(slug: string) {
  const entries = await shipped();
  const index = entries.findIndex(({ id }) => id === slug);
  const [entry, after] = [entries[index], entries[index + 1]];
  if (!entry)
    unknown(
      'getArticle',
      'slug',
      slug,
      'src/content/articles/en',
      entries.map(({ id }) => id),
    );
  const { Content } = await render(entry);
  return { article: await toArticle(entry), readOn: after && (await toArticle(after)), Content };
}
