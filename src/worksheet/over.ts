/** As much of a worksheet as it takes to look over many sheets: what comes up again in them, and what is due. */
import { fieldsOf } from './answers';
import type { Field, Worksheet } from './schema';

export type Over = Pick<Worksheet, 'id' | 'title' | 'named' | 'header' | 'sections' | 'themes' | 'dates'>;

const withoutHints = (field: Field): Field => ({
  ...field,
  ...{ hint: undefined, friend: undefined, example: undefined, when: undefined, from: [] },
});

/** The worksheets that have themes or dates, without what those do not need. */
export const toOver = (all: readonly Worksheet[]): readonly Over[] =>
  all
    .filter(({ themes, dates }) => themes.length + dates.length > 0)
    .map(({ id, title, named, header, sections, themes, dates }) => {
      const needed = new Set([
        ...named,
        ...themes.flatMap(({ field, behind, on }) => [field, ...behind, ...(on === undefined ? [] : [on])]),
        ...dates.flatMap(({ field, when }) => [field, ...Object.keys(when ?? {})]),
      ]);
      const fields = fieldsOf({ header, sections }).filter((field) => needed.has(field.id));
      return { id, title, named, themes, dates, header: fields.map(withoutHints), sections: [] };
    });
