/** What other tabs wrote into the sheet that is open, and what else there is to say about it. It comes with the first news. */
import { render } from 'preact';
import {
  FROM,
  columnsOf,
  fieldsOf,
  isBlankRow,
  isLetter,
  isSimpleField,
  parseAnswers,
} from '../../worksheet/answers';
import type { Answers, LetterAnswer, Row, Simple } from '../../worksheet/answers';
import type { Entry } from '../../worksheet/entry';
import { isDeleted } from '../../worksheet/merge';
import { letGo, useOther } from '../../worksheet/others';
import type { Stamp } from '../../worksheet/stamp';
import type { Field } from '../../worksheet/schema';
import type { OpenDesk, RowsField } from './desk';
import { LETTER_PARTS, controlName, letterName } from './desk';
import type { Keeping, Trouble } from './keeping';
import { Notice } from './Notice';
import { Others } from './Others';
import { newSlot, rowsOf } from './sheet';
import type { Slot } from './sheet';
import { show } from './wake';

export function openNews(
  form: HTMLFormElement,
  desk: OpenDesk,
  keeping: Keeping,
  draw: (field: Field) => void,
) {
  const { worksheet, words, sheet } = desk;
  const host = form.querySelector(':scope > .news') ?? form;
  const { storage } = keeping;

  /** Says what there is to say: what was the matter, and what lost to what is shown. */
  function tell(trouble: Trouble | undefined, entry: Entry | undefined): void {
    /** What the browser refuses stays as it is, and can be pressed again. */
    const change = (edit: (stored: Entry, now: Stamp) => Entry) => {
      if (!entry) return;
      void storage.change(entry.id, (stored, now) => stored && edit(stored, now)).catch(() => undefined);
    };
    render(
      <>
        {trouble ? <Notice trouble={trouble} words={words} keeping={keeping} /> : null}
        {entry?.others ? (
          <Others
            {...{ worksheet, words, entry }}
            use={(field, stamp) => change((stored, now) => useOther(stored, field, stamp, now))}
            letGo={(field, stamp) => change((stored) => letGo(stored, field, stamp))}
          />
        ) : null}
      </>,
      host,
    );
  }

  /** Puts these answers on the page. Nobody is in any of them. */
  function take(answers: Answers, fields: readonly string[]): void {
    for (const field of fieldsOf(worksheet)) {
      if (!fields.includes(field.id)) continue;
      const answer = answers[field.id];
      // parseAnswers gives every kind its own.
      if (isSimpleField(field)) {
        show(form, field.id, answer as Simple | undefined);
        sheet.answers[field.id] = answer ?? '';
      } else if (isLetter(field)) {
        const letter = answer as LetterAnswer | undefined;
        for (const part of LETTER_PARTS) show(form, letterName(field, part), letter?.[part]);
        if (letter) sheet.answers[field.id] = letter;
        else Reflect.deleteProperty(sheet.answers, field.id);
      } else takeRows(field, (answer ?? []) as readonly Row[]);
    }
    if (fields.includes(FROM) && answers[FROM]) sheet.answers[FROM] = answers[FROM];
  }

  /** Puts these fields of an entry on the page, and says what there is to say about it. */
  function takeIn(entry: Entry, fields: readonly string[]): void {
    take(parseAnswers(worksheet, entry.answers), fields);
    tell(isDeleted(entry) ? { state: 'deleted', entry } : undefined, entry);
  }

  function takeRows(field: RowsField, rows: readonly Row[]): void {
    const slots = sheet.slots[field.id] ?? [];
    const isFixed = field.kind === 'table' && field.rows !== undefined;
    const slotOf = (row: Row) =>
      slots.find((slot) => (isFixed ? slot.key : slot.row.id) === row.id) ?? newSlot(row);
    const filled = rows.map((row): Slot => Object.assign(slotOf(row), { row }));
    const rest = slots.filter((slot) => !filled.includes(slot));
    // A fixed row that holds nothing any more is still there; of the others, those that nobody has begun.
    for (const slot of rest) if (isFixed) slot.row = { id: slot.key };
    sheet.slots[field.id] = isFixed
      ? [...slots, ...filled.filter((slot) => !slots.includes(slot))]
      : [...filled, ...rest.filter(({ row }) => isBlankRow(row))];
    sheet.answers[field.id] = rowsOf(sheet, field);
    draw(field);
    for (const slot of sheet.slots[field.id] ?? [])
      for (const column of columnsOf(field))
        show(form, controlName(field, slot, column.id), slot.row[column.id]);
  }

  return { tell, take, takeIn };
}
