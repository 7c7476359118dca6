import { columnsOf } from '../../worksheet/answers';
import type { Field } from '../../worksheet/schema';
import { inTrays, traysOf } from '../../worksheet/trays';
import { fill } from '../../worksheet/words';
import { controlName } from './desk';
import type { Desk, FormWords, RowsField } from './desk';
import { Cell, From, Tools, nameOf } from './Slip';
import type { Slot } from './sheet';

interface Props {
  readonly field: Extract<Field, { kind: 'table' }>;
  readonly desk: Desk;
}

/**
 * Rows sorted into trays, one for each option of the column that the table is grouped by. Every row has a "Move to"
 * of its own; dragging its handle is extra.
 */
export function Trays({ field, desk }: Props) {
  const slots = desk.sheet.slots[field.id] ?? [];
  const trays = inTrays(field, slots, (slot) => slot.row, desk.words);
  return (
    <div class={field.most ? 'trays counted' : 'trays'}>
      {trays.map(({ inside, ...tray }) => {
        if (tray.id === '' && inside.length === 0) return null;
        return (
          <div key={tray.id} class={tray.id === '' ? 'tray unsorted' : 'tray'} data-tray={tray.id}>
            <h3>{tray.name}</h3>
            {inside.length === 0 ? <p class="hint">{desk.words.trayEmpty}</p> : null}
            <ul class="slips-in">
              {inside.map((slot) => (
                <TrayRow key={slot.key} field={field} slot={slot} index={slots.indexOf(slot)} desk={desk} />
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

function TrayRow({ field, slot, index, desk }: Props & { slot: Slot; index: number }) {
  const name = nameOf(field, index, desk);
  const id = controlName(field, slot, field.group ?? '');
  const tray = slot.row[field.group ?? ''];
  // Where some rows are counted, the others take little room.
  const isAside = field.most !== undefined && tray !== undefined && tray !== field.most.option;
  const cells = field.columns
    .filter((column) => column.id !== field.group)
    .map((column) => <Cell key={column.id} field={field} slot={slot} column={column} desk={desk} />);
  return (
    <li class="slip" data-row={slot.key}>
      <fieldset>
        <legend class="sr">{name}</legend>
        {isAside ? (
          <>
            {cells.slice(0, 1)}
            <details>
              <summary>
                <span class="mark" aria-hidden="true" />
                {desk.words.trayRest}
                <span class="sr">: {name}</span>
              </summary>
              {cells.slice(1)}
            </details>
          </>
        ) : (
          cells
        )}
        <From row={slot.row} desk={desk} />
        <div class="sorting">
          <span class="grip" aria-hidden="true" draggable />
          <label for={id}>
            {desk.words.moveTo}
            <span class="sr">: {name}</span>
          </label>
          <select id={id} name={id}>
            {traysOf(field, desk.words).map((option) => (
              <option key={option.id} value={option.id} selected={option.id === (tray ?? '')}>
                {option.name}
              </option>
            ))}
          </select>
          <Tools field={field} slot={slot} index={index} desk={desk} />
        </div>
        {field.carry && field.carry.tray === tray ? (
          <p class="ways">
            <button type="button" class="btn" data-do="carry">
              {field.carry.words}
              <span class="sr">: {name}</span>
            </button>
          </p>
        ) : null}
        <TrayFull field={field} slot={slot} desk={desk} />
      </fieldset>
    </li>
  );
}

/** That a tray is full, in a sentence. */
export function fullWords(field: RowsField, words: FormWords): string {
  if (field.kind !== 'table' || !field.most) return '';
  const tray = traysOf(field, words).find(({ id }) => id === field.most?.option)?.name ?? '';
  return fill(words.trayFull, { tray, count: field.most.count });
}

/** Why a row is not where it was to go, and the ways there are: each one step. */
function TrayFull({ field, slot, desk: { sheet, refused, words } }: Props & { slot: Slot }) {
  const { most, group = '' } = field;
  if (!most || refused?.field !== field.id || refused.key !== slot.key) return null;
  const [first] = columnsOf(field);
  const inside = (sheet.slots[field.id] ?? []).filter(({ row }) => row[group] === most.option);
  const other = traysOf(field, words).find(({ id }) => id === most.otherwise)?.name ?? '';
  return (
    <div class="full">
      <p>{fullWords(field, words)}</p>
      <ul>
        <li>
          <button type="button" class="as-link" data-do="park">
            {slot.row[group] === most.otherwise ? words.trayStay : fill(words.trayThis, { tray: other })}
          </button>
        </li>
        {inside.map(({ key, row }) => (
          <li key={key}>
            <button type="button" class="as-link" data-do="swap" data-with={key}>
              {fill(words.trayOther, {
                tray: other,
                row: String(row[first?.id ?? ''] ?? '') || words.untitled,
              })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
