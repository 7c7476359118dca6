import { drawCard } from '../../worksheet/card';
import type { Answers } from '../../worksheet/answers';
import type { Card, Worksheet } from '../../worksheet/schema';
import { titleOf } from '../../worksheet/show';
import type { FormWords } from './desk';
import { Lines } from './marks';

/** A card on a page of its own: drawn from the answers, or blank with lines. */
export function CardSheet(props: {
  worksheet: Worksheet;
  card: Card;
  answers: Answers;
  words: FormWords;
  blank: boolean;
}) {
  const { worksheet, card, answers, words, blank } = props;
  const parts = drawCard(worksheet, card, answers, words).filter((part) => blank || part.lines.length > 0);
  if (parts.length === 0) return null;
  return (
    <section class={`pcard card-${card.id}`}>
      <h2>{card.title}</h2>
      <p class="hint">{card.lead}</p>
      {blank ? null : <p class="after">{titleOf(worksheet, answers, words)}</p>}
      <div class="pcols">
        {parts.map(({ title, part, lines }) => (
          <div key={title} class="pf">
            <h3>{title}</h3>
            {blank ? (
              <Lines count={part.lines} />
            ) : (
              <ul class="plines">
                {lines.map((line, index) => (
                  <li key={index}>
                    {line.map((said, place) => (
                      <span key={place}>{said}</span>
                    ))}
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
