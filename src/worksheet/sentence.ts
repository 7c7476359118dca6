/** A sentence with two gaps. It is kept as the sentence that it makes, so that every face can show it as it is. */

/** The words before the first gap, between the two, and the mark at the end. */
export type Frame = readonly [begin: string, middle: string, end: string];
export type Gaps = readonly [first: string, second: string];

/** Stands for a gap that is still open. */
const OPEN = '…';

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What stands between the gaps, with its spaces: a comma follows the word before it. */
const between = (middle: string) => `${/^[,;:.]/.test(middle) ? '' : ' '}${middle} `;

/** The words between the gaps as they stand before the second by itself: without a comma. */
export const leadOf = ([, middle]: Frame): string => middle.replace(/^[,;:.]\s*/, '');

/** Two gaps → the sentence; nothing, if both are empty. Line breaks and spaces count as one space. */
export function toSentence([begin, middle, end]: Frame, gaps: Gaps): string {
  const [first, second] = [flat(gaps[0]), flat(gaps[1])];
  if (first === '' && second === '') return '';
  const close = second === '' || /[.?!…]$/.test(second) ? '' : end;
  return `${begin} ${first || OPEN}${between(middle)}${second || OPEN}${close}`;
}

/** A sentence → its gaps. What was not made with this frame is in the first one, as a whole. */
export function gapsOf([begin, middle, end]: Frame, sentence: string): Gaps {
  const head = `${begin} `;
  const at = sentence.indexOf(between(middle), head.length + 1);
  if (!sentence.startsWith(head) || at < 0) return [sentence, ''];
  const closed = (gap: string) => (gap === OPEN ? '' : gap);
  const second = sentence.slice(at + between(middle).length);
  const open = second.endsWith(end) ? second.slice(0, -end.length) : second;
  // A mark that toSentence would not have set is the person's own.
  return [closed(sentence.slice(head.length, at)), closed(/[.?!…\s]$/.test(open) ? second : open)];
}
