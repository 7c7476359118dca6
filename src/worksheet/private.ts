/** What a definition calls private: the fields and columns that hold names. */
import { columnsOf, fieldsOf } from './answers';
import type { Field, Worksheet } from './schema';

const isMeant = (field: Field): boolean =>
  Boolean(field.private) || columnsOf(field).some((column) => column.private);

/** True for a worksheet of which a copy without names can be made. */
export const hasPrivate = (worksheet: Pick<Worksheet, 'header' | 'sections'>): boolean =>
  fieldsOf(worksheet).some(isMeant);

export type Private = Pick<Worksheet, 'id' | 'header' | 'sections'>;

/** As much of a worksheet as it takes to read its private words. */
export const toPrivate = ({ id, header, sections }: Worksheet): Private => ({
  id,
  header: fieldsOf({ header, sections }).filter(isMeant),
  sections: [],
});
