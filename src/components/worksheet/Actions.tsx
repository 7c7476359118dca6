import type { ways } from '../../words/form.en';
import type { Card } from '../../worksheet/schema';
import { whenOf } from './Question';

export type WayWords = { readonly [Key in keyof typeof ways]: string };

interface Props {
  readonly cards: readonly Card[];
  readonly hasLetter: boolean;
  readonly hasDates: boolean;
  readonly words: WayWords;
}

/** What a person can do with what they wrote. `takeaway.tsx` does what `data-take` names. */
export function Actions({ cards, hasLetter, hasDates, words }: Props) {
  const row = (what: string, which: string, take: string, card?: Card) => (
    <li key={what + which} data-when={card && whenOf(card)}>
      <button type="button" data-take={take} data-card={card?.id}>
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
          {row(words.backUp, words.backUpFor, 'backup')}
          {row(words.duplicate, words.duplicateFor, 'duplicate')}
          {row(words.deleteThis, words.deleteFor, 'delete')}
        </ul>
        <p class="said" role="status" />
      </div>
    </section>
  );
}
