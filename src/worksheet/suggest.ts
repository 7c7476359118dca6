/** What somebody may have meant. */
import { nearest } from './nearest';

/** "Did you mean `options`?", or the list to choose from. */
export function suggest(found: string, known: readonly string[]): string {
  if (known.length === 0) return 'There is nothing here that could be named.';
  const name = nearest(found, known);
  const all = known.map((item) => `\`${item}\``).join(', ');
  return name === undefined ? `Known here: ${all}.` : `Did you mean \`${name}\`? Known here: ${all}.`;
}
