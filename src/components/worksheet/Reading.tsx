import type { LetterAnswer } from '../../worksheet/answers';
import type { Made } from '../../worksheet/letter';
import type { Phrases } from '../../worksheet/phrasing';
import { toPieces } from '../../worksheet/redraft';
import type { Change } from '../../worksheet/redraft';
import { fill } from '../../worksheet/words';
import type { LetterWords } from '../../words/letter.en';

interface Props {
  readonly name: string;
  readonly words: LetterWords;
  readonly phrases: Phrases;
  readonly letter: LetterAnswer | undefined;
  readonly made: Made | undefined;
  readonly isTheirs: boolean;
  /** It is shown to be written in, at first. */
  readonly isWriting: boolean;
  /** The choices that were made do not go together. */
  readonly isOdd: boolean;
  readonly changes: readonly Change[];
  readonly unplaced: readonly Change[];
  readonly also: readonly { readonly id: string; readonly title: string; readonly body: string }[];
  readonly take: () => void;
  readonly keep: () => void;
  readonly again: () => void;
  readonly back: () => void;
}

/** The message set to be read, each sentence with what it is for, and the way to change it. */
export function Reading(props: Props) {
  const { name, words, letter, made, isTheirs, isOdd, unplaced, also } = props;
  if (!letter) return <p class="wait">{words.choose}</p>;
  return (
    <>
      <fieldset class="switch views">
        <legend class="sr">{words.view}</legend>
        <label>
          <input type="radio" name={`${name}-view`} value="read" defaultChecked={!props.isWriting} />
          <span>{words.read}</span>
        </label>
        <label>
          <input type="radio" name={`${name}-view`} value="write" defaultChecked={props.isWriting} />
          <span>{words.change}</span>
        </label>
      </fieldset>
      {isOdd ? <p class="hint">{words.mismatch}</p> : null}
      {props.changes.length > 0 ? <Changes {...props} /> : null}
      {unplaced.length > 0 ? (
        <div class="changes" role="status">
          <p>{words.unplaced}</p>
          <ul>
            {unplaced.map(({ id, to, from }) => (
              <li key={id}>{to ?? from}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <Set {...props} letter={letter} />
      <p class="ways">
        <button type="button" class="btn go" data-take="message">
          {words.copyAll}
        </button>
        <button type="button" class="as-link" data-take="mailto">
          {words.open}
        </button>
      </p>
      <p class="said" role="status" />
      {isTheirs ? (
        <p class="ways">
          <span>{words.yours}</span>
          {made ? (
            <button type="button" class="as-link" onClick={props.again}>
              {words.again}
            </button>
          ) : null}
          {letter.before ? (
            <button type="button" class="as-link" onClick={props.back}>
              {words.back}
            </button>
          ) : null}
        </p>
      ) : null}
      {also.map(({ id, title, body }) => (
        <div key={id} class="also">
          <h3>{title}</h3>
          <div class="set">
            {body.split('\n\n').map((text, index) => (
              <p key={index}>{text}</p>
            ))}
          </div>
        </div>
      ))}
    </>
  );
}

function Set({ words, phrases, letter }: Props & { letter: LetterAnswer }) {
  const whyOf = (id: string) => phrases.parts.find((part) => part.id === id)?.why;
  return (
    <div class="set">
      {letter.subject === '' ? null : (
        <p class="subject">{fill(words.subject, { subject: letter.subject })}</p>
      )}
      {toPieces(letter.body, letter.made.parts).map((line, index) => (
        <div key={index} class="line">
          {line.map(({ text, part }, number) => {
            const why = part && whyOf(part.id);
            return (
              <p key={number} class="piece">
                <span>{text}</span>
                {why === undefined ? null : <small>{why}</small>}
              </p>
            );
          })}
        </div>
      ))}
    </div>
  );
}

/** What would change in a message that is somebody's own, and whether it shall. */
function Changes({ words, changes, take, keep }: Props) {
  return (
    <div class="changes" role="status">
      <p>{words.changed}</p>
      <ul>
        {changes.map(({ id, from, to }) => (
          <li key={id}>
            {from === undefined ? (
              <span class="sr">{words.isNew}: </span>
            ) : (
              <>
                <del>{from}</del> {to === undefined ? <span class="sr">{words.gone}</span> : null}
              </>
            )}
            {to === undefined ? null : <ins>{to}</ins>}
          </li>
        ))}
      </ul>
      <p class="ways">
        <button type="button" class="btn" onClick={take}>
          {words.take}
        </button>
        <button type="button" class="btn" onClick={keep}>
          {words.keep}
        </button>
      </p>
    </div>
  );
}
