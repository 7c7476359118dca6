/** The words that faces and the form need from a language. `src/words/` holds them, one file a language. */
export interface FaceWords {
  readonly untitled: string;
  readonly notPart: string;
  readonly of: string;
  readonly notSorted: string;
}

/** Puts values into a sentence: `fill('{item} {number}', { item: 'Question', number: 2 })` is "Question 2". */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}

/** Words as a reader takes them: how letters are made up, and how much space is between, makes no difference. */
export const normalized = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ');

/** With a capital letter at the beginning. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
