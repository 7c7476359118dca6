/**
 * The answers as the form holds them while somebody writes. They are changed in place, on purpose: typing must render
 * nothing. A slot is a row together with the key of its controls, which stays the same for as long as they live.
 */
import { isBlankRow } from '../../worksheet/answers';
import type { Answer, LetterAnswer, Row, Simple } from '../../worksheet/answers';
import { fieldsOf } from '../../worksheet/answers';
import type { Field, Worksheet } from '../../worksheet/schema';
import { firstTray } from '../../worksheet/trays';

export interface Slot {
  readonly key: string;
  row: Row;
}
export interface Sheet {
  readonly answers: Record<string, Answer>;
  readonly slots: Record<string, Slot[]>;
}

// `crypto.randomUUID` is not there on plain-http addresses; random values are.
const hex = (bytes: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** An id for a row, that no other row has. */
export const newId = (): string => hex(8);

/** A random UUID, version 4 (RFC 9562), for an entry. */
export const newUuid = (): string => hex(16).replace(/(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-4$3-a$4-');

export const newSlot = (row: Row): Slot => ({ key: row.id, row });

/** The rows that stand there before anything is known: the fixed ones, or a few empty ones. */
function firstSlots(field: Field): Slot[] {
  if (field.kind === 'table' && field.rows) return Object.keys(field.rows).map((id) => newSlot({ id }));
  if (field.kind !== 'list' && field.kind !== 'table') return [];
  if (field.kind === 'table' && field.dated !== undefined) return []; // each begins with the day it is added
  const count = field.kind === 'list' ? field.blank : 1;
  return Array.from({ length: count }, (_, index) =>
    newSlot({ ...firstTray(field, []), id: `blank-${index + 1}` }),
  );
}

export function blankSheet(worksheet: Worksheet): Sheet {
  const fields = fieldsOf(worksheet);
  return { answers: {}, slots: Object.fromEntries(fields.map((field) => [field.id, firstSlots(field)])) };
}

/** The rows of slots, begun or not. */
export const rowsIn = (slots: readonly Slot[]): readonly Row[] => slots.map(({ row }) => row);

/** What the rows of a field come to as an answer. Rows without a word are not kept. */
export function rowsOf(sheet: Sheet, field: Field): readonly Row[] {
  // The tray that a row begins in is no word of anybody's. A day is: it says that somebody looked.
  const given = field.kind === 'table' && field.most ? [field.group] : [];
  const isBegun = (row: Row) =>
    !isBlankRow(Object.fromEntries(Object.entries(row).filter(([column]) => !given.includes(column))) as Row);
  return (sheet.slots[field.id] ?? []).map((slot) => slot.row).filter(isBegun);
}

const NO_LETTER: LetterAnswer = { subject: '', body: '', made: { subject: '', parts: [] } };

/** Notes one value at a control's name, `field`, `field/key/column` or `field/letter/part`, and gives the field's answer as it is now. */
export function note(sheet: Sheet, field: Field, name: string, value: Simple): Answer {
  const [, key, column] = name.split('/');
  if (field.kind === 'letter') {
    const before = (sheet.answers[field.id] ?? NO_LETTER) as LetterAnswer; // parseAnswers: it fits its kind
    return (sheet.answers[field.id] = { ...before, [column ?? 'body']: String(value) });
  }
  const slot = sheet.slots[field.id]?.find((one) => one.key === key);
  if (slot && column !== undefined) slot.row = { ...slot.row, [column]: value };
  const answer = slot ? rowsOf(sheet, field) : value;
  sheet.answers[field.id] = answer;
  return answer;
}
