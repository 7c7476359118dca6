/**
 * Waking up: what the page holds by now, and what was kept, become one. What was typed into this page beats what was
 * kept; what was kept beats what the browser put back into the fields by itself; where nothing was kept, even that is
 * taken in rather than lost.
 */
import { FROM, columnsOf, fieldsOf, isLetter, isSimpleField } from '../../worksheet/answers';
import type { Answer, Answers, FieldOf, LetterAnswer, Row, Simple } from '../../worksheet/answers';
import type { Column, Field, Worksheet } from '../../worksheet/schema';
import { gapsOf, toSentence } from '../../worksheet/sentence';
import type { Frame } from '../../worksheet/sentence';
import { LETTER_PARTS, controlName, firstGap, letterName, secondGap } from './desk';
import type { RowsField } from './desk';
import { newId, newSlot, note, rowsOf } from './sheet';
import type { Sheet, Slot } from './sheet';

declare global {
  /** The names of the controls that somebody typed into; a listener in the head fills it from the first moment on. */
  var typedBeforeWaking: Set<string> | undefined;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function controls(form: HTMLFormElement, name: string): readonly Control[] {
  const [one, two] = [CSS.escape(name), CSS.escape(secondGap(name))];
  return Array.from(form.querySelectorAll<Control>(`[name="${one}"], [name="${two}"]`));
}

/** What the controls of one name hold. */
export function valueOf(form: HTMLFormElement, name: string, field: Column): Simple {
  const found = controls(form, name);
  const ticked = found.filter((control) => 'checked' in control && control.checked).map(({ value }) => value);
  if (field.kind === 'choices') return ticked;
  if (field.kind === 'sentence')
    return toSentence(field.parts, [found[0]?.value ?? '', found[1]?.value ?? '']);
  if (field.kind === 'scale') return ticked[0] === undefined ? '' : Number(ticked[0]);
  return found[0]?.type === 'radio' ? (ticked[0] ?? '') : (found[0]?.value ?? '');
}

/** Puts a value into the controls of a name; nothing empties them. */
export function show(form: HTMLFormElement, name: string, value: Simple | undefined): void {
  const values = typeof value === 'object' ? value : [String(value ?? '')];
  for (const [index, control] of controls(form, name).entries()) {
    const { frame } = control.dataset;
    const words =
      frame === undefined ? values[0] : gapsOf(JSON.parse(frame) as Frame, values[0] ?? '')[index]; // the control's own
    if (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type))
      control.checked = values.includes(control.value);
    else if (control.value !== words) control.value = words ?? '';
  }
}

/**
 * Fills sheet and controls, and gives what was typed before now, to be kept. `stored` is what was kept for this entry,
 * or undefined when nothing was. Rows that come in are only in `sheet` afterwards: render to see them.
 */
export function wake(
  form: HTMLFormElement,
  worksheet: Worksheet,
  sheet: Sheet,
  stored: Answers | undefined,
): Answers {
  const seen = globalThis.typedBeforeWaking ?? new Set<string>();
  const focused = firstGap(document.activeElement?.getAttribute('name') ?? '');
  const typed: Record<string, Answer> = {};
  const isTyped = (name: string) =>
    seen.has(name) || seen.has(secondGap(name)) || (!stored && holds(form, name));
  for (const field of fieldsOf(worksheet)) {
    const kept = stored?.[field.id];
    // parseAnswers gives every kind its own.
    const answer = isSimpleField(field)
      ? wakeOne({ form, sheet, field, isTyped }, kept as Simple | undefined)
      : isLetter(field)
        ? wakeLetter({ form, sheet, field, isTyped }, kept as LetterAnswer | undefined)
        : wakeRows({ form, sheet, field, isTyped, focused }, (kept ?? []) as readonly Row[]);
    if (answer !== undefined) typed[field.id] = answer;
  }
  const marks = stored?.[FROM];
  if (marks) sheet.answers[FROM] = marks;
  return typed;
}

const holds = (form: HTMLFormElement, name: string): boolean =>
  controls(form, name).some((control) =>
    control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)
      ? control.checked
      : control.value !== '' &&
        !(control instanceof HTMLSelectElement && control.selectedOptions[0]?.defaultSelected),
  );

interface Waking<F extends Field> {
  readonly form: HTMLFormElement;
  readonly sheet: Sheet;
  readonly field: F;
  readonly isTyped: (name: string) => boolean;
  readonly focused?: string | null | undefined;
}

function wakeOne(
  { form, sheet, field, isTyped }: Waking<Column>,
  kept: Simple | undefined,
): Answer | undefined {
  if (isTyped(field.id)) return note(sheet, field, field.id, valueOf(form, field.id, field));
  if (kept !== undefined) sheet.answers[field.id] = kept;
  show(form, field.id, kept);
  return undefined;
}

function wakeLetter(
  { form, sheet, field, isTyped }: Waking<FieldOf<'letter'>>,
  kept: LetterAnswer | undefined,
): Answer | undefined {
  const typed = LETTER_PARTS.filter((part) => isTyped(letterName(field, part)));
  if (kept) sheet.answers[field.id] = kept;
  for (const part of LETTER_PARTS) {
    const name = letterName(field, part);
    if (typed.includes(part)) note(sheet, field, name, controls(form, name)[0]?.value ?? '');
    else show(form, name, kept?.[part]);
  }
  return typed.length > 0 ? sheet.answers[field.id] : undefined;
}

function wakeRows(waking: Waking<RowsField>, kept: readonly Row[]): Answer | undefined {
  const { form, sheet, field, isTyped, focused } = waking;
  const fixed = field.kind === 'table' && field.rows !== undefined;
  const slots = sheet.slots[field.id] ?? [];
  const namesOf = (slot: Slot) => columnsOf(field).map((column) => controlName(field, slot, column.id));
  const isTouched = (slot: Slot) => namesOf(slot).some(isTyped);
  const stay = slots.filter(
    (slot) => fixed || kept.length === 0 || isTouched(slot) || namesOf(slot).some((name) => name === focused),
  );
  const touched = stay.some(isTouched);
  for (const slot of stay) {
    const row = fixed ? kept.find(({ id }) => id === slot.key) : undefined;
    slot.row = row ?? { ...slot.row, id: fixed ? slot.key : newId() };
    for (const column of columnsOf(field)) {
      const name = controlName(field, slot, column.id);
      if (isTyped(name)) slot.row = { ...slot.row, [column.id]: valueOf(form, name, column) };
      else show(form, name, slot.row[column.id]);
    }
  }
  // Rows that have no slot yet: all that were kept, or those fixed ones that only a later version knows.
  const others = kept.filter((row) => !stay.some((slot) => fixed && slot.key === row.id)).map(newSlot);
  sheet.slots[field.id] = fixed ? [...stay, ...others] : [...others, ...stay];
  sheet.answers[field.id] = rowsOf(sheet, field);
  return touched ? rowsOf(sheet, field) : undefined;
}
