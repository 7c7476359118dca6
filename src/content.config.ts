import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { articleSchema, sourceSchema } from './catalog/schema';

/** The build that the tests look at holds a few worksheets more. They are never in the real one. */
const fixtures = process.env['FIXTURES'] ? ['tests/fixtures'] : [];

/** Definitions and examples are read by the catalog, which says in plain words what is wrong with one. */
const yaml = (folder: string) =>
  defineCollection({
    loader: glob({
      base: '.',
      pattern: ['src/content', ...fixtures].map((place) => `${place}/${folder}/*.yaml`),
      generateId: ({ entry }) => entry.replace(/^.*\/|\.yaml$/g, ''),
    }),
    schema: z.looseObject({}),
  });

export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: '*.mdx', base: 'src/content/articles/en' }),
    schema: articleSchema,
  }),
  sources: defineCollection({ loader: file('src/content/sources.yaml'), schema: sourceSchema }),
  worksheets: yaml('worksheets/en'),
  examples: yaml('examples/en'),
  letters: yaml('letters/en'),
};
