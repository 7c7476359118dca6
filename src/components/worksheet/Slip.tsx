import type { JSX } from 'preact';
import { FROM, LIST_COLUMN, columnsOf } from '../../worksheet/answers';
import type { Row } from '../../worksheet/answers';
import type { Column } from '../../worksheet/schema';
import { capital, fill } from '../../worksheet/words';
import { control } from './controls';
import { controlName, isExtraColumn, toolName } from './desk';
import type { Desk, RowsField } from './desk';
import type { Slot } from './sheet';

interface Props {
  readonly field: RowsField;
  readonly slot: Slot;
  readonly index: number;
  readonly desk: Desk;
}

export const nameOf = (field: RowsField, index: number, desk: Desk) =>
  fill(desk.words.row, { item: capital(field.item), number: index + 1 });

/** The control of one column in one row. */
export function Cell({ field, slot, column, desk }: Omit<Props, 'index'> & { column: Column }): JSX.Element {
  const place = { name: controlName(field, slot, column.id), words: desk.words };
  const drawn = control(column, slot.row[column.id], place);
  return isExtraColumn(field, column) ? <div class="extra">{drawn}</div> : drawn;
}

/** Up, down, out: each says what it is about. Nothing is asked first, because it can be put back. */
export function Tools({ field, slot, index, desk }: Props) {
  const { length } = desk.sheet.slots[field.id] ?? [];
  const name = nameOf(field, index, desk);
  const grouped = field.kind === 'table' && field.group !== undefined;
  if (length < 2 && !grouped) return null;
  const move = (what: 'up' | 'down', arrow: string, isOff: boolean) => (
    <button type="button" id={toolName(field, slot, what)} data-do={what} disabled={isOff}>
      <span aria-hidden="true">{arrow}</span>
      <span class="sr">
        {desk.words[what]}: {name}
      </span>
    </button>
  );
  return (
    <p class="tools">
      {grouped ? null : (
        <>
          {move('up', '↑', index === 0)}
          {move('down', '↓', index === length - 1)}
        </>
      )}
      <button type="button" data-do="remove">
        {desk.words.remove}
        <span class="sr">: {name}</span>
      </button>
    </p>
  );
}

/** Where a row came from: another question of this sheet, or another sheet. */
function linkTo(address: string): string | undefined {
  const [place, entry] = address.split('/');
  if (!place || !entry) return undefined;
  return place.startsWith('#') ? place : `/worksheets/${place}/?entry=${entry}`;
}

/** Where a row was brought in from, if it was. */
export function From({ row, desk }: { row: Row; desk: Desk }) {
  const links = String(row[FROM] ?? '')
    .split(' ')
    .map(linkTo);
  const found = [...new Set(links)].filter((link) => link !== undefined);
  if (found.length === 0) return null;
  return (
    <p class="from">
      {found.map((link, index) => (
        <a key={link} href={link}>
          {link.startsWith('#') ? desk.words.carriedOn : desk.words.broughtIn}
          {found.length > 1 ? ` (${index + 1})` : ''}
        </a>
      ))}
    </p>
  );
}

/** One row that a person added: of a list, a single line; of a table, one control for each column. */
export function Slip(props: Props) {
  const { field, slot, index, desk } = props;
  const name = nameOf(field, index, desk);
  if (field.kind === 'list') {
    const place = { name: controlName(field, slot, LIST_COLUMN), words: desk.words };
    const text = slot.row[LIST_COLUMN];
    return (
      <li class="slip one" data-row={slot.key}>
        <label class="sr" for={place.name}>
          {name}
        </label>
        <textarea
          id={place.name}
          name={place.name}
          rows={1}
          defaultValue={typeof text === 'string' ? text : ''}
        />
        <From row={slot.row} desk={desk} />
        <Tools {...props} />
      </li>
    );
  }
  return (
    <li class="slip" data-row={slot.key}>
      <fieldset>
        <legend>{name}</legend>
        <div class="cells">
          {columnsOf(field).map((column) => (
            <Cell key={column.id} field={field} slot={slot} column={column} desk={desk} />
          ))}
        </div>
        <From row={slot.row} desk={desk} />
        <Tools {...props} />
      </fieldset>
    </li>
  );
}
