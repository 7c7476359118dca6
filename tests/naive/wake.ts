/** Waking up as an honest beginner would write it: what was kept is put into the controls, and that is that. */
import { newSlot } from '../../src/components/worksheet/sheet';
import type { Sheet } from '../../src/components/worksheet/sheet';
import type { Answer, Answers, Row, Simple } from '../../src/worksheet/answers';
import type { Worksheet } from '../../src/worksheet/schema';

export { valueOf } from '../../src/components/worksheet/wake';

const isRows = (answer: Answer): answer is readonly Row[] =>
  Array.isArray(answer) && answer.some((item) => typeof item === 'object');

export function wake(
  form: HTMLFormElement,
  _worksheet: Worksheet,
  sheet: Sheet,
  stored: Answers | undefined,
): { readonly typed: Answers } {
  for (const [id, answer] of Object.entries(stored ?? {})) {
    sheet.answers[id] = answer;
    if (typeof answer === 'object' && 'body' in answer) {
      show(form, `${id}/letter/subject`, answer.subject);
      show(form, `${id}/letter/body`, answer.body);
    } else if (!isRows(answer)) show(form, id, answer);
    else if (form.querySelector(`[id="${id}-add"]`)) sheet.slots[id] = answer.map(newSlot);
    else for (const row of answer) showRow(form, sheet, id, row);
  }
  return { typed: {} };
}

function showRow(form: HTMLFormElement, sheet: Sheet, id: string, row: Row): void {
  const slot = sheet.slots[id]?.find(({ key }) => key === row.id);
  if (slot) slot.row = row;
  for (const [column, value] of Object.entries(row)) show(form, `${id}/${row.id}/${column}`, value);
}

export function show(form: HTMLFormElement, name: string, value: Simple | undefined): void {
  const controls = form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`);
  for (const control of controls)
    if (/radio|checkbox/.test(control.type))
      control.checked = [value].flat().map(String).includes(control.value);
    else control.value = String(value ?? '');
}
