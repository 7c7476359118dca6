import type { JSX } from 'preact';
import { LIST_COLUMN, columnsOf } from '../../worksheet/answers';
import type { Column } from '../../worksheet/schema';
import { fill } from '../../worksheet/words';
import { control } from './controls';
import { addName, capital, controlName } from './desk';
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
  return control(column, slot.row[column.id], place);
}

/** Up, down, out: each says what it is about. Nothing is asked first, because it can be put back. */
export function Tools({ field, slot, index, desk }: Props) {
  const slots = desk.sheet.slots[field.id] ?? [];
  const name = nameOf(field, index, desk);
  const grouped = field.kind === 'table' && field.group !== undefined;
  if (slots.length < 2 && !grouped) return null;
  const id = `${field.id}/${slot.key}`;

  const move = (to: number, focus: string) => {
    const others = slots.filter((one) => one !== slot);
    const say = fill(desk.words.moved, { item: capital(field.item), number: to + 1, count: slots.length });
    const atEnd = to === 0 ? `${id}-down` : to === slots.length - 1 ? `${id}-up` : focus;
    desk.setRows(field, [...others.slice(0, to), slot, ...others.slice(to)], { focus: atEnd, say });
  };
  const remove = () => {
    const say = fill(desk.words.removed, { item: capital(field.item), number: index + 1 });
    const rest = slots.filter((one) => one !== slot);
    desk.setRows(field, rest, { focus: addName(field), say }, { slot, index });
  };
  return (
    <p class="tools">
      {grouped ? null : (
        <>
          <button
            type="button"
            id={`${id}-up`}
            disabled={index === 0}
            onClick={() => move(index - 1, `${id}-up`)}
          >
            <span aria-hidden="true">↑</span>
            <span class="sr">
              {desk.words.up}: {name}
            </span>
          </button>
          <button
            type="button"
            id={`${id}-down`}
            disabled={index === slots.length - 1}
            onClick={() => move(index + 1, `${id}-down`)}
          >
            <span aria-hidden="true">↓</span>
            <span class="sr">
              {desk.words.down}: {name}
            </span>
          </button>
        </>
      )}
      <button type="button" onClick={remove}>
        {desk.words.remove}
        <span class="sr">: {name}</span>
      </button>
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
      <li class="slip one">
        <label class="sr" for={place.name}>
          {name}
        </label>
        <textarea
          id={place.name}
          name={place.name}
          rows={1}
          defaultValue={typeof text === 'string' ? text : ''}
        />
        <Tools {...props} />
      </li>
    );
  }
  return (
    <li class="slip">
      <fieldset>
        <legend>{name}</legend>
        <div class="cells">
          {columnsOf(field).map((column) => (
            <Cell key={column.id} field={field} slot={slot} column={column} desk={desk} />
          ))}
        </div>
        <Tools {...props} />
      </fieldset>
    </li>
  );
}
