/** What every part of the form is handed: the words, the sheet, and in the browser what can be done with both. */
import type { Answers } from '../../worksheet/answers';
import type { Column, Field, Section, Worksheet } from '../../worksheet/schema';
import type { form } from '../../words/form.en';
import type { Besides } from './Question';
import type { Sheet, Slot } from './sheet';

export type FormWords = { readonly [Key in keyof typeof form]: string };

/** The row of a field that was taken out last, so that it can be put back. */
export interface Removed {
  readonly field: string;
  readonly slot: Slot;
  readonly index: number;
}
/** A row that found its tray full. */
export interface Refused {
  readonly field: string;
  readonly key: string;
}
/** What rows are drawn from. */
export interface Desk {
  readonly words: FormWords;
  readonly sheet: Sheet;
  readonly removed?: Removed | undefined;
  readonly refused?: Refused | undefined;
}
/** The desk once the page is awake. */
export interface OpenDesk extends Desk {
  readonly worksheet: Worksheet;
  /** Only of worksheets that have something there. */
  readonly beside: Besides | undefined;
  removed: Removed | undefined;
  refused: Refused | undefined;
  /** Keeps what changed. */
  readonly put: (changed: Answers) => void;
  /** Tells a screen reader, and when something did not work everybody. */
  readonly say: (words: string, isSeen?: boolean) => void;
}

/** True if the short version holds none of a section. */
export const isExtra = (section: Section) => !section.quick && !section.fields.some((field) => field.quick);

/** True if the short version has the table, and not this column of it. */
export const isExtraColumn = (field: Field, column: Column) =>
  field.kind === 'table' && !column.quick && field.columns.some(({ quick }) => quick);

export type RowsField = Extract<Field, { kind: 'list' | 'table' }>;

export const controlName = (field: Field, slot: Slot, column: string) => `${field.id}/${slot.key}/${column}`;
/** A sentence has two controls. The first has the name that any other control would have. */
export const secondGap = (name: string) => `${name}/2`;
export const firstGap = (name: string) => name.replace(/\/2$/, '');
/** The two controls of a message. */
export const LETTER_PARTS = ['subject', 'body'] as const;
export const letterName = (field: Field, part: (typeof LETTER_PARTS)[number]) => `${field.id}/letter/${part}`;
/** Of what is not kept: without a name nothing takes it in, and neither the browser nor its helpers note it down. */
export const UNNAMED = { name: undefined, autocomplete: 'off', spellcheck: false } as const;
export const toolName = (field: Field, slot: Slot, tool: 'up' | 'down') => `${field.id}/${slot.key}-${tool}`;
export const addName = (field: Field) => `${field.id}-add`;
export const pasteName = (field: Field) => `${field.id}-paste`;
