/** A message that a person has made their own, and answers that have changed since: what changes, and how it goes in. */
import type { LetterAnswer } from './answers';
import type { Made } from './letter';
import { bodyOf } from './part';
import type { Part } from './part';

/** A sentence that is other words now; one of the two is missing where it is new, or gone. */
export interface Change {
  readonly id: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const SUBJECT = 'subject';

const textsOf = ({ subject, parts }: Made): ReadonlyMap<string, string> =>
  new Map([
    ...(subject === '' ? [] : [[SUBJECT, subject] as const]),
    ...parts.map(({ id, text }) => [id, text] as const),
  ]);

/** What differs between two makings of one message, in the order of the newer one. */
export function changesBetween(old: Made, made: Made): readonly Change[] {
  const [before, after] = [textsOf(old), textsOf(made)];
  return [...new Set([...after.keys(), ...before.keys()])]
    .map((id) => ({ id, from: before.get(id), to: after.get(id) }))
    .filter(({ from, to }) => from !== to);
}

/** As the answers make it, with nothing of a person's own. */
export const freshLetter = (made: Made): LetterAnswer => ({
  subject: made.subject,
  body: bodyOf(made.parts),
  made,
});

/** Puts one sentence into a body that may have been rewritten; undefined where its place cannot be found. */
function place(body: string, { id, from, to }: Change, made: Made): string | undefined {
  const index = made.parts.findIndex((part) => part.id === id);
  const part = made.parts[index];
  if (from !== undefined) {
    const at = body.indexOf(from);
    if (at < 0) return undefined;
    if (to !== undefined) return body.slice(0, at) + to + body.slice(at + from.length);
    return (body.slice(0, at).replace(/\s+$/, '') + body.slice(at + from.length)).trimStart();
  }
  const previous = made.parts.slice(0, Math.max(index, 0)).findLast(({ text }) => body.includes(text));
  if (!part || !previous) return undefined;
  const end = body.indexOf(previous.text) + previous.text.length;
  return body.slice(0, end) + part.before + part.text + body.slice(end);
}

/**
 * Puts what changed into a person's own message, sentence by sentence. What they wrote stays as it is; a change whose
 * place is not there any more is given back.
 */
export function redraft(
  letter: LetterAnswer,
  made: Made,
): { readonly letter: LetterAnswer; readonly unplaced: readonly Change[] } {
  let { subject, body } = letter;
  const unplaced: Change[] = [];
  for (const change of changesBetween(letter.made, made)) {
    if (change.id === SUBJECT) {
      if (subject === letter.made.subject) subject = made.subject;
      else unplaced.push(change);
      continue;
    }
    const next = place(body, change, made);
    if (next === undefined) unplaced.push(change);
    else body = next;
  }
  return { letter: { ...letter, subject, body, made }, unplaced };
}

/** A piece of a message as it stands, and the part that it still is word for word. */
export interface Piece {
  readonly text: string;
  readonly part: Part | undefined;
}

/** A body → its paragraphs and lines, each as pieces, so that what a sentence is for can stand beside it. */
export function toPieces(body: string, parts: readonly Part[]): readonly (readonly Piece[])[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const part of parts) {
    const found = body.indexOf(part.text, at);
    if (found < 0) continue;
    if (found > at) pieces.push({ text: body.slice(at, found), part: undefined });
    pieces.push({ text: part.text, part });
    at = found + part.text.length;
  }
  if (at < body.length) pieces.push({ text: body.slice(at), part: undefined });
  const lines: Piece[][] = [[]];
  for (const piece of pieces)
    for (const [index, text] of piece.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text.trim() !== '') lines.at(-1)?.push({ ...piece, text: text.trim() });
    }
  return lines.filter((line) => line.length > 0);
}
