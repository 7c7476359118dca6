/** As much of a worksheet as a list of sheets needs: its names, and the fields that a sheet is named by. */
import { fieldsOf } from './answers';
import type { Worksheet } from './schema';

export type Known = Pick<Worksheet, 'id' | 'title' | 'noun' | 'named' | 'header' | 'sections'>;

export const toKnown = ({ id, title, noun, named, header, sections }: Worksheet): Known => ({
  ...{ id, title, noun, named },
  header: fieldsOf({ header, sections }).filter((field) => named.includes(field.id)),
  sections: [],
});
