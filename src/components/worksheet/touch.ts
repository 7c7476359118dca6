/** What comes with the first touch of the form, or with rows that were kept: the code for all that changes in it. */
import { fieldsOf } from '../../worksheet/answers';
import { isFull } from '../../worksheet/trays';
import type { OpenDesk, RowsField } from './desk';
import { openDrawing } from './drawing';
import { showExample } from './examples';
import { fullWords } from './Trays';
import { carry, moves, sort } from './moves';
import type { Change, Place } from './moves';
import { rowsIn, rowsOf } from './sheet';
import type { Slot } from './sheet';

/** Listens for dragging, and gives what is done when something in the form was pressed, chosen or opened. */
export function openTouch(form: HTMLFormElement, desk: OpenDesk) {
  const { sheet, words } = desk;
  const fields = fieldsOf(desk.worksheet);
  const draw = openDrawing(form, desk);

  /** The field and the row that an element stands in. */
  const placeOf = (element: Element): Place | undefined => {
    const id = element.closest('.rowed')?.id;
    const field = fields.find((one) => one.id === id);
    if (!field) return undefined;
    const key = element.closest<HTMLElement>('[data-row]')?.dataset['row'];
    const slots = sheet.slots[field.id] ?? [];
    const slot = slots.find((one) => one.key === key);
    return { field: field as RowsField, slots, slot, removed: desk.removed, words }; // only those are `.rowed`
  };

  /** The one way to change rows: kept, drawn, gone to, said. */
  const setRows = ({ field }: Place, { slots, removed, focus, say }: Change) => {
    const before = fields.find(({ id }) => id === desk.removed?.field);
    sheet.slots[field.id] = [...slots];
    sheet.answers[field.id] = rowsOf(sheet, field);
    desk.put({ [field.id]: rowsOf(sheet, field) });
    desk.removed = removed;
    desk.refused = undefined;
    draw(field);
    if (before && before !== field) draw(before); // what was taken out there can no longer be put back
    document.getElementById(focus)?.focus();
    desk.say(say);
  };

  const doAt = (element: Element, move: (place: Place) => Change | undefined) => {
    const place = placeOf(element);
    const change = place && move(place);
    if (change) setRows(place, change);
  };

  /** Takes a row along into another table, as the button says. */
  const carryOn = (button: HTMLElement) => {
    const place = placeOf(button);
    const id = place?.field.kind === 'table' ? place.field.carry?.into : undefined;
    const into = fields.find((one) => one.id === id);
    if (!place || into?.kind !== 'table') return;
    const change = carry(place, into, sheet.slots[into.id] ?? []);
    if (change) setRows({ ...place, field: into }, change);
  };

  /** Says, at the row, that its tray is full, and what can be done. Nothing has changed. */
  const refuse = (field: RowsField, slot: Slot) => {
    desk.refused = { field: field.id, key: slot.key };
    draw(field);
    desk.say(fullWords(field, words));
  };

  const trayAt = ({ target }: Event) =>
    target instanceof Element && target.closest<HTMLElement>('[data-tray]');
  form.addEventListener('dragstart', ({ target, dataTransfer }) => {
    const grip = target instanceof Element && target.closest('.grip');
    const slot = grip && placeOf(grip)?.slot;
    if (slot) dataTransfer?.setData('text/plain', slot.key);
  });
  form.addEventListener('dragover', (event) => trayAt(event) && event.preventDefault());
  form.addEventListener('drop', (event) => {
    const tray = trayAt(event);
    const key = event.dataTransfer?.getData('text/plain');
    if (!tray) return;
    doAt(tray, (place) => {
      const { field } = place;
      const slot = place.slots.find((one) => one.key === key);
      if (!slot || field.kind !== 'table') return undefined;
      event.preventDefault();
      if (tray.dataset['tray'] === field.most?.option && isFull(field, rowsIn(place.slots), slot.row.id)) {
        refuse(field, slot);
        return undefined;
      }
      slot.row = { ...slot.row, [field.group ?? '']: tray.dataset['tray'] ?? '' };
      return sort({ ...place, slot });
    });
  });

  return {
    /** Does what a button's `data-do` names. */
    press: (button: HTMLElement) => {
      if (button.dataset['do'] === 'carry') carryOn(button);
      else
        doAt(button, (place) => {
          const other = place.slots.find(({ key }) => key === button.dataset['with']);
          return moves[button.dataset['do'] ?? '']?.({ ...place, other });
        });
    },
    /** Puts a row into the tray that was chosen for it. */
    sort: (select: Element) => doAt(select, sort),
    /** A row was to go into a tray that is full. */
    refuse: (select: Element) => {
      const place = placeOf(select);
      if (place?.slot) refuse(place.field, place.slot);
    },
    /** Shows the rows that came in at waking up. */
    drawAll: () => fields.forEach(draw),
    draw,
    open: (details: HTMLElement) => void showExample(details, words),
  };
}
