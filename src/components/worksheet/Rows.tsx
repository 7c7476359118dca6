import { capital, fill } from '../../worksheet/words';
import { addName } from './desk';
import type { Desk, RowsField } from './desk';
import { Slip } from './Slip';
import { Trays } from './Trays';

interface Props {
  readonly field: RowsField;
  readonly desk: Desk;
}

/** The rows that a person adds to a list or a table. What `data-do` names is done by `moves.ts`. */
export function Rows({ field, desk }: Props) {
  const slots = desk.sheet.slots[field.id] ?? [];
  return (
    <>
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

function Removed({ field, desk: { removed, words } }: Props) {
  if (removed?.field !== field.id) return null;
  return (
    <p class="removed">
      {fill(words.removed, { item: capital(field.item), number: removed.index + 1 })}{' '}
      <button type="button" class="as-link" data-do="putBack">
        {words.undo}
      </button>
    </p>
  );
}

function Add({ field, desk: { sheet, words } }: Props) {
  const { max } = field;
  if (max !== undefined && (sheet.slots[field.id] ?? []).length >= max)
    return (
      <p class="hint" id={addName(field)} tabIndex={-1}>
        {fill(words.enough, { max })}
      </p>
    );
  return (
    <button type="button" class="btn" id={addName(field)} data-do="add">
      {fill(field.kind === 'table' && field.dated !== undefined ? words.newToday : words.add, {
        item: field.item,
      })}
    </button>
  );
}
