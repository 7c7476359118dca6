/** What Preact draws in the browser: rows that a person adds. */
import { hydrate, render } from 'preact';
import { fieldsOf } from '../../worksheet/answers';
import type { Field } from '../../worksheet/schema';
import type { OpenDesk, RowsField } from './desk';
import { Rows } from './Rows';
import { blankSheet } from './sheet';

/**
 * Takes over the rows of every field as they stand there, blank, however late that is.
 * @returns what draws those of one field as they are now; of a field whose rows are fixed, nothing
 */
export function openDrawing(form: HTMLFormElement, desk: OpenDesk): (field: Field) => void {
  const hostOf = (field: Field) => form.querySelector(`[data-rows="${field.id}"]`);
  const blank = { words: desk.words, sheet: blankSheet(desk.worksheet) };
  for (const field of fieldsOf(desk.worksheet)) {
    const host = hostOf(field);
    if (host) hydrate(<Rows field={field as RowsField} desk={blank} />, host); // only these have a host
  }
  return (field) => {
    const host = hostOf(field);
    if (host) render(<Rows field={field as RowsField} desk={desk} />, host);
  };
}
