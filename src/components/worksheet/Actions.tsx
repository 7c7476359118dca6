import type { ways } from '../../words/form.en';
import type { Card, Field } from '../../worksheet/schema';
import { fill } from '../../worksheet/words';
import { whenOf } from './Question';

export type WayWords = { readonly [Key in keyof typeof ways]: string };

interface Props {
  readonly cards: readonly Card[];
  readonly hasLetter: boolean;
  readonly hasDates: boolean;
  /** Some of it is private, so a copy without that can be made. */
  readonly hasPrivate: boolean;
  /** The fields that are offered as a table for a spreadsheet. */
  readonly exported: readonly Field[];
  readonly words: WayWords;
}

/** What a person can do with what they wrote. `takeaway.tsx` does what `data-take` names. */
export function Actions({ cards, hasLetter, hasDates, hasPrivate, exported, words }: Props) {
  const row = (what: string, which: string, take: string, of?: Card | Field) => (
    <li key={what + which} data-when={of && whenOf(of)}>
      <button type="button" data-take={take} data-of={of?.id}>
        <b>{what}</b> <span>{which}</span>
      </button>
    </li>
  );
  return (
    <section class="take">
      <h2>{words.take}</h2>
      <div>
        <button type="button" class="btn go" data-take="print">
          {words.print}
        </button>
        <ul class="rows out">
          {hasLetter ? (
            <>
              {row(words.copyMessage, words.copyMessageFor, 'message')}
              {row(words.mailto, words.mailtoFor, 'mailto')}
              {row(words.eml, words.emlFor, 'eml')}
            </>
          ) : null}
          {cards.map((card) => row(card.title, words.printCard, 'print', card))}
          {cards
            .filter(({ forOthers }) => forOthers)
            .map((card) => row(card.title, words.copyCard, 'request', card))}
          {hasDates ? row(words.calendar, words.calendarFor, 'calendar') : null}
          {row(words.asText, words.textFor, 'text')}
          {row(words.asMarkdown, words.markdownFor, 'markdown')}
          {row(words.copy, words.copyFor, 'copy')}
          {exported.map((field) => row(fill(words.csv, { field: field.label }), words.csvFor, 'csv', field))}
          {hasPrivate ? row(words.share, words.shareFor, 'share') : null}
          {row(words.backUp, words.backUpFor, 'backup')}
          {row(words.duplicate, words.duplicateFor, 'duplicate')}
          {row(words.deleteThis, words.deleteFor, 'delete')}
        </ul>
        <p class="said" role="status" />
        {hasPrivate ? <div class="to-share" /> : null}
      </div>
    </section>
  );
}
