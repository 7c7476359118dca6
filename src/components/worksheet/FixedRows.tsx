import { columnsOf } from '../../worksheet/answers';
import { fill } from '../../worksheet/words';
import type { Desk, RowsField } from './desk';
import { Cell } from './Slip';

interface Props {
  readonly field: RowsField;
  readonly desk: Desk;
}

/** The rows of a table that has its own: nobody adds one, so they are drawn at build only. */
export function FixedRows({ field, rows, desk }: Props & { rows: Readonly<Record<string, string>> }) {
  const slots = desk.sheet.slots[field.id] ?? [];
  const quick = field.kind === 'table' ? field.quickRows : undefined;
  return (
    <>
      <ScaleKey field={field} desk={desk} />
      <ul class="fixed">
        {slots.map((slot) => (
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
