/** What can be done with the rows of a field, by the name that a button has in `data-do`: what they are afterwards. */
import { dayOf } from '../../stores/clock';
import { FROM, columnsOf, isBlank } from '../../worksheet/answers';
import type { Row } from '../../worksheet/answers';
import { firstTray, traysOf } from '../../worksheet/trays';
import { capital, fill } from '../../worksheet/words';
import { addName, controlName, pasteName, toolName } from './desk';
import type { FormWords, Removed, RowsField } from './desk';
import { newId, newSlot, rowsIn } from './sheet';
import type { Slot } from './sheet';

/** A field with its rows, which one of them is meant, and what was taken out last. */
export interface Place {
  readonly field: RowsField;
  readonly slots: readonly Slot[];
  readonly slot: Slot | undefined;
  readonly removed: Removed | undefined;
  readonly words: FormWords;
  /** The row that makes room. */
  readonly other?: Slot | undefined;
}
/** The rows as they are to be, what is said, and the id of what is gone to. */
export interface Change {
  readonly slots: readonly Slot[];
  readonly say: string;
  readonly focus: string;
  readonly removed?: Removed;
}
type Move = (place: Place) => Change | undefined;

const numbered = (sentence: string, field: RowsField, number: number, count = 0) =>
  fill(sentence, { item: capital(field.item), number, count });
const firstColumn = (field: RowsField) => columnsOf(field)[0]?.id ?? '';
const firstControl = (field: RowsField, slot: Slot) => controlName(field, slot, firstColumn(field));

/** What a new row begins with: today's day in a history, and a tray with room, where rows are counted. */
function beginning(field: RowsField, slots: readonly Slot[]): Row {
  const dated = field.kind === 'table' ? field.dated : undefined;
  const day = dated === undefined ? {} : { [dated]: dayOf(Date.now()) };
  return { ...firstTray(field, rowsIn(slots)), ...day, id: newId() };
}

const add: Move = ({ field, slots, words }) => {
  const slot = newSlot(beginning(field, slots));
  const say = numbered(words.added, field, slots.length + 1);
  return { slots: [...slots, slot], focus: firstControl(field, slot), say };
};

const remove: Move = ({ field, slots, slot, words }) => {
  if (!slot) return undefined;
  const index = slots.indexOf(slot);
  const say = numbered(words.removed, field, index + 1);
  const removed = { field: field.id, slot, index };
  return { slots: slots.filter((one) => one !== slot), focus: addName(field), say, removed };
};

const inTray = (field: RowsField, { row }: Slot, tray: string): Row =>
  field.kind === 'table' ? { ...row, [field.group ?? '']: tray } : row;

const putBack: Move = ({ field, slots, removed, words }) => {
  if (!removed) return undefined;
  const say = numbered(words.added, field, removed.index + 1);
  return {
    slots: slots.toSpliced(removed.index, 0, removed.slot),
    focus: firstControl(field, removed.slot),
    say,
  };
};

/** A row that has come to an end leaves the focus on the way back. */
const moveBy =
  (by: 1 | -1, tool: 'up' | 'down'): Move =>
  ({ field, slots, slot, words }) => {
    if (!slot) return undefined;
    const to = slots.indexOf(slot) + by;
    const others = slots.filter((one) => one !== slot);
    const focus = to === 0 ? 'down' : to === slots.length - 1 ? 'up' : tool;
    return {
      slots: others.toSpliced(to, 0, slot),
      focus: toolName(field, slot, focus),
      say: numbered(words.moved, field, to + 1, slots.length),
    };
  };

const paste: Move = ({ field, slots, words }) => {
  const box = document.getElementById(pasteName(field));
  if (!(box instanceof HTMLTextAreaElement)) return undefined;
  const lines = box.value.split('\n').map((line) => line.replace(/^(\s|[•*–-]|\d+[.)] )+/, '').trim());
  const kept = slots.filter(({ row }) => Object.keys(row).length > 1);
  const found = lines.filter((line) => /[^:]$/.test(line));
  const room = (field.max ?? Infinity) - kept.length;
  const rows = found
    .slice(0, room)
    .map((line): Slot => newSlot({ id: newId(), [firstColumn(field)]: line } satisfies Row));
  if (!rows[0]) {
    box.focus();
    return undefined;
  }
  box.value = found.slice(room).join('\n'); // what there is no room for stays in the box
  const say = numbered(words.added, field, kept.length + rows.length);
  return { slots: [...kept, ...rows], focus: firstControl(field, rows[0]), say };
};

/** The row goes into the other tray. */
const park: Move = (place) => {
  const { field, slot } = place;
  if (!slot || field.kind !== 'table' || !field.most) return undefined;
  slot.row = inTray(field, slot, field.most.otherwise);
  return sort(place);
};

/** Another row makes room for this one. */
const swap: Move = (place) => {
  const { field, slot, other } = place;
  if (!slot || !other || field.kind !== 'table' || !field.most) return undefined;
  other.row = inTray(field, other, field.most.otherwise);
  slot.row = inTray(field, slot, field.most.option);
  return sort(place);
};

/** The words of a row go into another table as a row of their own; if they have been there before, it is gone to. */
export function carry(
  { field, slot, words }: Place,
  into: RowsField,
  slots: readonly Slot[],
): Change | undefined {
  const text = slot?.row[firstColumn(field)];
  if (!slot || typeof text !== 'string' || text.trim() === '') return undefined;
  const from = `#${field.id}/${slot.row.id}`;
  const there = slots.find(({ row }) => row[FROM] === from);
  if (there) return { slots, focus: firstControl(into, there), say: '' };
  const begun = slots.filter(({ row }) => !isBlank(row[firstColumn(into)]));
  const fresh = newSlot({ ...beginning(into, begun), [firstColumn(into)]: text, [FROM]: from });
  const say = numbered(words.added, into, begun.length + 1);
  return { slots: [...begun, fresh], focus: firstControl(into, fresh), say };
}

export const moves: Readonly<Record<string, Move>> = {
  ...{ add, remove, putBack, paste, park, swap },
  up: moveBy(-1, 'up'),
  down: moveBy(1, 'down'),
};

/** The row is in the tray already; it is drawn there, and said. */
export function sort({ field, slots, slot, words }: Place): Change | undefined {
  if (!slot || field.kind !== 'table' || field.group === undefined) return undefined;
  const option = slot.row[field.group] ?? '';
  const tray = traysOf(field, words).find(({ id }) => id === option);
  return {
    slots,
    focus: controlName(field, slot, field.group),
    say: fill(words.sorted, { tray: tray?.name ?? '' }),
  };
}
