import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { articleSchema, helpSchema, personSchema, sourceSchema } from './catalog/schema';

/** The build that the tests look at holds a few worksheets more. They are never in the real one. */
const fixtures = process.env['FIXTURES'] ? ['tests/fixtures'] : [];

const yaml = (folder: string) =>
  glob({
    base: '.',
    pattern: ['src/content', ...fixtures].map((place) => `${place}/${folder}/*.yaml`),
    generateId: ({ entry }) => entry.replace(/^.*\/|\.yaml$/g, ''),
  });

/** Read by the catalog, which says in plain words what is wrong with one. */
const readLater = (folder: string) => defineCollection({ loader: yaml(folder), schema: z.looseObject({}) });

export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: '*.mdx', base: 'src/content/articles/en' }),
    schema: articleSchema,
  }),
  sources: defineCollection({ loader: file('src/content/sources.yaml'), schema: sourceSchema }),
  people: defineCollection({ loader: yaml('people/en'), schema: personSchema }),
  help: defineCollection({ loader: yaml('help/en'), schema: helpSchema }),
  worksheets: readLater('worksheets/en'),
  examples: readLater('examples/en'),
  letters: readLater('letters/en'),
};
