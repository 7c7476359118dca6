import { drawCard } from '../../worksheet/card';
import type { Answers } from '../../worksheet/answers';
import type { Card, Worksheet } from '../../worksheet/schema';
import { titleOf } from '../../worksheet/show';
import type { FormWords } from './desk';
import { Lines } from './marks';

/** A card on a page of its own: drawn from the answers, or blank with lines. What is for somebody else is always blank. */
export function CardSheet(props: {
  worksheet: Worksheet;
  card: Card;
  answers: Answers;
  words: FormWords;
  blank: boolean;
  /** It was asked for by itself, so it is there even when nothing stands on it yet. */
  alone: boolean;
}) {
  const { worksheet, card, answers, words, alone } = props;
  const drawn = drawCard(worksheet, card, answers, words);
  const hasNothing = card.forOthers || drawn.every(({ lines }) => lines.length === 0);
  if (hasNothing && !props.blank && !alone) return null;
  const blank = hasNothing || props.blank;
  const parts = drawn.filter((part) => blank || part.lines.length > 0);
  return (
    <section class={`pcard card-${card.id}${card.wide ? ' wide' : ''}`}>
      <h2>{card.title}</h2>
      <p class="hint">{card.lead}</p>
      {blank || card.wide ? null : <p class="after">{titleOf(worksheet, answers, words)}</p>}
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
