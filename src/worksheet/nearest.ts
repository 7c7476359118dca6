/** How many letters have to be put in, taken out or changed to turn one word into another (Levenshtein, 1965). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? from.length;
}

/**
 * The name that somebody who wrote `given` most likely meant, for messages to authors.
 * Gives `undefined` when every name is further away than half of its own length: a wild guess helps nobody.
 */
export function nearest(given: string, names: Iterable<string>): string | undefined {
  const near = [...names]
    .map((name) => ({ name, far: distance(given.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, far }) => far <= Math.max(name.length, given.length) / 2)
    .sort((a, b) => a.far - b.far);
  return near[0]?.name;
}
