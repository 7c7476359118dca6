/** What every part of the form is handed: the words, the sheet, and the one way to change its rows. */
import type { Answers } from '../../worksheet/answers';
import type { Field, Section, Worksheet } from '../../worksheet/schema';
import type { form } from '../../words/form.en';
import type { Sheet, Slot } from './sheet';

export type FormWords = { readonly [Key in keyof typeof form]: string };

/** After a change of rows: the name of the control to go to, and what a screen reader is told. */
export interface After {
  readonly focus?: string | undefined;
  readonly say: string;
}
export interface Desk {
  readonly words: FormWords;
  readonly sheet: Sheet;
  readonly hasExample: boolean;
  /** The fields on the label. */
  readonly header: readonly Field[];
  /** The row that was taken out last, so that it can be put back. */
  readonly removed: { readonly field: string; readonly slot: Slot; readonly index: number } | undefined;
  setRows(field: Field, slots: Slot[], after: After, removed?: { slot: Slot; index: number }): void;
}

/** True if the short version holds none of a section. */
export const isExtra = (section: Section) => !section.quick && !section.fields.some((field) => field.quick);

export type RowsField = Extract<Field, { kind: 'list' | 'table' }>;

export const controlName = (field: Field, slot: Slot, column: string) => `${field.id}/${slot.key}/${column}`;
export const addName = (field: Field) => `${field.id}-add`;
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What is taken along: the sheet as it is at that moment. */
export interface Take {
  readonly worksheet: Worksheet;
  readonly words: FormWords;
  readonly answers: () => Answers;
}
