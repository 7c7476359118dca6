import type { Answers } from '../../worksheet/answers';
import { lengthOf } from '../../worksheet/checks';
import type { Finding } from '../../worksheet/checks';
import type { Phrases } from '../../worksheet/phrasing';
import { fill } from '../../worksheet/words';
import type { LetterWords } from '../../words/letter.en';

/** What a kind colleague would say to it. Nothing here blocks anything. */
export function ReadThrough(props: {
  words: LetterWords;
  phrases: Phrases;
  findings: readonly Finding[];
  body: string;
  answers: Answers;
}) {
  const { words, phrases, findings, body, answers } = props;
  if (body.trim() === '') return null;
  const length = lengthOf(phrases, body, answers);
  return (
    <>
      <h3>{words.readThrough}</h3>
      {length ? (
        <p class="hint">{fill(words[length.of], { count: length.count, most: length.most })}</p>
      ) : null}
      {findings.length === 0 ? (
        <p class="hint">{words.nothing}</p>
      ) : (
        <ul class="rows findings">
          {findings.map(({ id, says, instead }) => (
            <li key={id}>
              <b>{says}</b> <span>{instead}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
