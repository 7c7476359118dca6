/** Words that were collected, put together for the box of a job board or a search engine. */
import { LIST_COLUMN } from './answers';
import type { Answers, Row } from './answers';
import type { Card } from './schema';
import { normalized } from './words';

export interface Searches {
  /** One for each of the words of which any will do, for boxes that know no OR: at most so many as there are. */
  readonly each: readonly string[];
  /** All of them in one line, with AND, OR and NOT; empty as long as there is nothing to search for. */
  readonly all: string;
  /** The same for boxes where a space is AND, and a minus sign leaves out. */
  readonly minus: string;
}

/** Several words stand in quotation marks, so that they are looked for as one; marks of one's own would end them. */
const quoted = (words: string): string => (/\s/.test(words) ? `"${words}"` : words);

function wordsIn(list: string | undefined, answers: Answers): readonly string[] {
  const rows = (list === undefined ? [] : (answers[list] ?? [])) as readonly Row[]; // pointing.ts: it is a list
  const words = rows.map((row) => normalized(String(row[LIST_COLUMN] ?? '').replace(/["“”„«»()]/g, ' ')));
  return [...new Set(words.filter(Boolean))].map(quoted);
}

/** Answers → what to type into a search box. Without words of which any will do there is nothing to search for. */
export function toSearches({ any, all, none }: NonNullable<Card['search']>, answers: Answers): Searches {
  const [titles, musts, nots] = [any, all, none].map((list) => wordsIn(list, answers));
  if (!titles?.length) return { each: [], all: '', minus: '' };
  const either = titles.length > 1 ? `(${titles.join(' OR ')})` : (titles[0] ?? '');
  return {
    each: titles.map((title) => [title, ...(musts ?? [])].join(' ')),
    all: [[either, ...(musts ?? [])].join(' AND '), ...(nots ?? []).map((word) => `NOT ${word}`)].join(' '),
    minus: [either, ...(musts ?? []), ...(nots ?? []).map((word) => `-${word}`)].join(' '),
  };
}
