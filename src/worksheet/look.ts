/** Looking for words in what somebody wrote. */

/** Letters that look alike are alike: "Zoe" finds "Zoë", "strasse" does not find "Straße". Unicode NFKD, lower case. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Every text inside, whatever it is made of. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value as Readonly<Record<string, unknown>>).flatMap(textsIn);
}

/** True if every word of the query stands in what is looked through; an empty query is found everywhere. */
export function hasWords(query: string, ...inside: readonly unknown[]): boolean {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const all = plain(inside.flatMap(textsIn).join('\n'));
  return words.every((word) => all.includes(word));
}
