/** A table that is grouped by a choice column: its rows lie in trays, one for each option. */
import type { Row } from './answers';
import type { Field } from './schema';
import type { FaceWords } from './words';

type Table = Extract<Field, { kind: 'table' }>;

export interface Tray {
  /** The option's id; empty for what is not sorted yet. */
  readonly id: string;
  readonly name: string;
}

/** The trays of a grouped table, in order; the first is for what is not sorted yet. */
export function traysOf(field: Table, words: FaceWords): readonly Tray[] {
  const column = field.columns.find(({ id }) => id === field.group);
  const options = column?.kind === 'choice' ? Object.entries(column.options) : [];
  return [{ id: '', name: words.notSorted }, ...options.map(([id, name]) => ({ id, name }))];
}

/** What lies in each tray. What fits none is in the first. */
export function inTrays<Item>(
  field: Table,
  items: readonly Item[],
  rowOf: (item: Item) => Row,
  words: FaceWords,
): readonly (Tray & { readonly inside: readonly Item[] })[] {
  const trays = traysOf(field, words);
  const trayOf = (item: Item) => {
    const option = rowOf(item)[field.group ?? ''];
    return trays.find(({ id }) => id === option)?.id ?? '';
  };
  return trays.map((tray) => ({ ...tray, inside: items.filter((item) => trayOf(item) === tray.id) }));
}

/** The tray that a new row begins in, where rows are counted: that of `most` as long as there is room. */
export function firstTray(field: Field, rows: readonly Row[]): Readonly<Record<string, string>> {
  if (field.kind !== 'table' || !field.most || field.group === undefined) return {};
  return { [field.group]: isFull(field, rows) ? field.most.otherwise : field.most.option };
}

/** True if the tray of `most` holds as many rows as it may, besides the one with this id. */
export function isFull({ group = '', most }: Table, rows: readonly Row[], besides = ''): boolean {
  if (!most) return false;
  return rows.filter((row) => row.id !== besides && row[group] === most.option).length >= most.count;
}
