/**
 * Waking up: what the page holds by now, and what was kept, become one. What was typed into this page beats what was
 * kept; what was kept beats what the browser put back into the fields by itself; where nothing was kept, even that is
 * taken in rather than lost.
 */
import { columnsOf, fieldsOf } from '../../worksheet/answers';
import type { Answer, Answers, Simple } from '../../worksheet/answers';
import type { Column, Field, Worksheet } from '../../worksheet/schema';
import { newId, newSlot, note, rowsOf } from './sheet';
import type { Sheet, Slot } from './sheet';

declare global {
  /** The names of the controls that somebody typed into; a listener in the head fills it from the first moment on. */
  var typedBeforeWaking: Set<string> | undefined;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function controls(form: HTMLFormElement, name: string): readonly Control[] {
  return Array.from(form.querySelectorAll<Control>(`[name="${CSS.escape(name)}"]`));
}

/** What the controls of one name hold. */
export function valueOf(form: HTMLFormElement, name: string, field: Column): Simple {
  const found = controls(form, name);
  const ticked = found.filter((control) => 'checked' in control && control.checked).map(({ value }) => value);
  if (field.kind === 'choices') return ticked;
  if (field.kind === 'scale') return ticked[0] === undefined ? '' : Number(ticked[0]);
  return found[0]?.type === 'radio' ? (ticked[0] ?? '') : (found[0]?.value ?? '');
}

function show(form: HTMLFormElement, name: string, value: Answer | undefined): void {
  for (const control of controls(form, name)) {
    if (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type))
      control.checked = Array.isArray(value)
        ? value.includes(control.value)
        : String(value) === control.value;
    else control.value = value === undefined ? '' : String(value);
  }
}

export interface Woken {
  /** What was typed before now, to be kept. */
  readonly typed: Answers;
}

/**
 * Fills sheet and controls. `stored` is what was kept for this entry, or undefined when nothing was. Rows that come
 * in are only in `sheet` afterwards: render to see them.
 */
export function wake(
  form: HTMLFormElement,
  worksheet: Worksheet,
  sheet: Sheet,
  stored: Answers | undefined,
): Woken {
  const seen = globalThis.typedBeforeWaking ?? new Set<string>();
  const focused = document.activeElement?.getAttribute('name');
  const typed: Record<string, Answer> = {};
  for (const field of fieldsOf(worksheet)) {
    const kept = stored?.[field.id];
    const answer = isRows(field)
      ? wakeRows(
          form,
          sheet,
          field,
          kept,
          (name) => seen.has(name) || (!stored && holds(form, name)),
          focused,
        )
      : wakeOne(form, sheet, field, kept, seen.has(field.id) || (!stored && holds(form, field.id)));
    if (answer !== undefined) typed[field.id] = answer;
  }
  return { typed };
}

const isRows = (field: Field) => field.kind === 'list' || field.kind === 'table';

const holds = (form: HTMLFormElement, name: string): boolean =>
  controls(form, name).some((control) =>
    control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)
      ? control.checked
      : control.value !== '',
  );

function wakeOne(
  form: HTMLFormElement,
  sheet: Sheet,
  field: Field,
  kept: Answer | undefined,
  isTyped: boolean,
): Answer | undefined {
  if (isTyped) return note(sheet, field, field.id, valueOf(form, field.id, field as Column)); // not a field with rows
  if (kept !== undefined) sheet.answers[field.id] = kept;
  show(form, field.id, kept);
  return undefined;
}

function wakeRows(
  form: HTMLFormElement,
  sheet: Sheet,
  field: Field,
  kept: Answer | undefined,
  isTyped: (name: string) => boolean,
  focused: string | null | undefined,
): Answer | undefined {
  const fixed = field.kind === 'table' && field.rows !== undefined;
  const keptRows = Array.isArray(kept) ? kept.filter((row) => typeof row === 'object') : [];
  let changed = false;
  const stay = (sheet.slots[field.id] ?? []).filter((slot) => {
    const row = keptRows.find(({ id }) => fixed && id === slot.key);
    if (row) slot.row = row;
    else if (!fixed) slot.row = { id: newId() };
    const names = columnsOf(field).map((column) => ({
      column,
      name: `${field.id}/${slot.key}/${column.id}`,
    }));
    for (const { column, name } of names) {
      if (isTyped(name)) slot.row = { ...slot.row, [column.id]: valueOf(form, name, column) };
      else show(form, name, row?.[column.id]);
    }
    const isTouched = names.some(({ name }) => isTyped(name));
    changed ||= isTouched;
    return fixed || isTouched || names.some(({ name }) => name === focused) || keptRows.length === 0;
  });
  sheet.slots[field.id] = fixed ? stay : [...keptRows.map((row): Slot => newSlot(row)), ...stay];
  sheet.answers[field.id] = rowsOf(sheet, field);
  return changed ? rowsOf(sheet, field) : undefined;
}
