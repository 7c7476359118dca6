import type { Card } from '../../worksheet/schema';
import type { FormWords } from './desk';

/** What a person can do with what they wrote. `takeaway.tsx` does what `data-take` names. */
export function Actions({ cards, words }: { cards: readonly Card[]; words: FormWords }) {
  const row = (what: string, which: string, take: string, card?: string) => (
    <li key={what}>
      <button type="button" data-take={take} data-card={card}>
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
          {cards.map((card) => row(card.title, words.printCard, 'print', card.id))}
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
