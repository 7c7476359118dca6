/** Numbers that look random and are the same in every run (mulberry32), and what a hostile file could hold. */

export type Random = () => number;

/** A source of numbers from 0 up to, not including, 1. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<Item>(random: Random, items: readonly [Item, ...Item[]]): Item {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

const NAMES = ['id', '__proto__', 'constructor', 'toString', 'text', 'length', '', 'rows', '0'] as const;
const LEAVES = [
  null,
  true,
  false,
  0,
  -0,
  1.5,
  6,
  NaN,
  Infinity,
  '',
  ' ',
  'x',
  '2026-02-30',
  'a\u0000\u202E\uD800',
];

/** A value of any shape. `names` are property names, `words` strings, that would be understood. */
export function randomValue(
  random: Random,
  names: readonly string[],
  words: readonly string[],
  depth = 4,
): unknown {
  const inner = () => randomValue(random, names, words, depth - 1);
  const name = () => pick(random, [...NAMES, ...names, ...names, ...names]);
  const many = <Item>(make: () => Item) => Array.from({ length: Math.floor(random() * 5) }, make);
  const shape = depth > 0 ? random() : 0;
  if (shape < 0.4) return pick(random, [undefined, ...LEAVES, ...words, ...words]);
  if (shape < 0.6) return many(inner);
  const id = random() < 0.7 ? [['id', pick(random, ['r', ...words])] as const] : [];
  // As JSON.parse makes them: `__proto__` is a property like any other.
  return Object.fromEntries([...many(() => [name(), inner()] as const), ...id]);
}
