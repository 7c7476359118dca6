import { columnsOf } from '../../worksheet/answers';
import type { Row } from '../../worksheet/answers';
import { fill } from '../../worksheet/words';
import { addName, capital, controlName } from './desk';
import type { Desk, RowsField } from './desk';
import { newId, newSlot } from './sheet';
import type { Slot } from './sheet';
import { Cell, Slip } from './Slip';
import { Trays } from './Trays';

interface Props {
  readonly field: RowsField;
  readonly desk: Desk;
}

/** The rows of a list or a table, and what can be done with them. */
export function Rows({ field, desk }: Props) {
  const slots = desk.sheet.slots[field.id] ?? [];
  if (field.kind === 'table' && field.rows) return <FixedRows field={field} rows={field.rows} desk={desk} />;
  return (
    <>
      {field.kind === 'table' && field.paste ? <Paste field={field} offer={field.paste} desk={desk} /> : null}
      {field.kind === 'table' && field.group ? (
        <Trays field={field} desk={desk} />
      ) : (
        <ol class="slips">
          {slots.map((slot, index) => (
            <Slip key={slot.key} field={field} slot={slot} index={index} desk={desk} />
          ))}
        </ol>
      )}
      <Removed field={field} desk={desk} />
      <Add field={field} desk={desk} />
    </>
  );
}

function FixedRows({ field, rows, desk }: Props & { rows: Readonly<Record<string, string>> }) {
  const slots = desk.sheet.slots[field.id] ?? [];
  const quick = field.kind === 'table' ? field.quickRows : undefined;
  return (
    <>
      <ScaleKey field={field} desk={desk} />
      <ul class="fixed">
        {slots
          .filter(({ key }) => key in rows)
          .map((slot) => (
            <li key={slot.key} class={quick && !quick.includes(slot.key) ? 'extra' : undefined}>
              <fieldset>
                <legend>{rows[slot.key]}</legend>
                {columnsOf(field).map((column) => (
                  <Cell key={column.id} field={field} slot={slot} column={column} desk={desk} />
                ))}
              </fieldset>
            </li>
          ))}
      </ul>
    </>
  );
}

/** What the numbers mean, once for all rows. */
function ScaleKey({ field, desk }: Props) {
  const column = columnsOf(field).find(({ kind }) => kind === 'scale');
  if (column?.kind !== 'scale') return null;
  const [low, high] = column.ends;
  return <p class="hint">{fill(desk.words.scaleKey, { low, high })}</p>;
}

function Removed({ field, desk }: Props) {
  const { removed } = desk;
  if (removed?.field !== field.id) return null;
  const item = { item: capital(field.item), number: removed.index + 1 };
  const putBack = () => {
    const slots = [...(desk.sheet.slots[field.id] ?? [])];
    slots.splice(removed.index, 0, removed.slot);
    const focus = controlName(field, removed.slot, columnsOf(field)[0]?.id ?? '');
    desk.setRows(field, slots, { focus, say: fill(desk.words.added, item) });
  };
  return (
    <p class="removed">
      {fill(desk.words.removed, item)}{' '}
      <button type="button" class="as-link" onClick={putBack}>
        {desk.words.undo}
      </button>
    </p>
  );
}

function Add({ field, desk }: Props) {
  const slots = desk.sheet.slots[field.id] ?? [];
  const add = () => {
    const slot = newSlot({ id: newId() });
    const focus = controlName(field, slot, columnsOf(field)[0]?.id ?? '');
    const say = fill(desk.words.added, { item: capital(field.item), number: slots.length + 1 });
    desk.setRows(field, [...slots, slot], { focus, say });
  };
  if (field.max !== undefined && slots.length >= field.max)
    return (
      <p class="hint" id={addName(field)} tabIndex={-1}>
        {fill(desk.words.enough, { max: field.max })}
      </p>
    );
  return (
    <button type="button" class="btn" id={addName(field)} onClick={add}>
      {fill(desk.words.add, { item: field.item })}
    </button>
  );
}

/** Several lines at once, from an advert say: one row each, in the first column. */
function Paste({ field, offer, desk }: Props & { offer: string }) {
  const id = `${field.id}-paste`;
  const take = () => {
    const box = document.getElementById(id);
    if (!(box instanceof HTMLTextAreaElement)) return;
    const lines = box.value.split('\n').map((line) => line.replace(/^(\s|[•*–-]|\d+[.)] )+/, '').trim());
    const column = columnsOf(field)[0]?.id ?? '';
    const kept = (desk.sheet.slots[field.id] ?? []).filter((slot) => Object.keys(slot.row).length > 1);
    const found = lines.filter((line) => /[^:]$/.test(line));
    const room = (field.max ?? Infinity) - kept.length;
    const rows = found
      .slice(0, room)
      .map((line): Slot => newSlot({ id: newId(), [column]: line } satisfies Row));
    const say = fill(desk.words.added, { item: capital(field.item), number: kept.length + rows.length });
    if (rows.length === 0) {
      box.focus();
      return;
    }
    box.value = found.slice(room).join('\n'); // what there is no room for stays in the box
    desk.setRows(field, [...kept, ...rows], { focus: rows[0] && controlName(field, rows[0], column), say });
  };
  return (
    <details class="paste">
      <summary>
        <span class="mark" aria-hidden="true" />
        {offer}
      </summary>
      <label class="sr" for={id}>
        {offer}
      </label>
      <textarea id={id} rows={4} />
      <button type="button" class="btn" onClick={take}>
        {desk.words.pasteDo}
      </button>
    </details>
  );
}
