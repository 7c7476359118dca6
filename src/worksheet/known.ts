/** As much of a worksheet as a list of sheets needs: its names, and the fields that a sheet is named by. */
import { fieldsOf } from './answers';
import type { Worksheet } from './schema';

export type Known = Pick<
  Worksheet,
  'id' | 'title' | 'noun' | 'named' | 'application' | 'header' | 'sections'
>;

/** At the desk it also says what may come of it: the worksheets of the same application that take something from it. */
export interface OnDesk extends Known {
  readonly takenBy: readonly string[];
}

export const toKnown = ({ id, title, noun, named, application, header, sections }: Worksheet): Known => ({
  ...{ id, title, noun, named, application },
  header: fieldsOf({ header, sections }).filter((field) => named.includes(field.id)),
  sections: [],
});
