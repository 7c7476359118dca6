/** Looks at JSON before it is read: a file from outside may be made to break whoever reads it. RFC 8259. */

export interface Shape {
  /** How deep its lists and objects lie in each other. */
  readonly levels: number;
  /** How many values, at least: every comma begins one, and so does every list or object. */
  readonly values: number;
}

/** The next place after a string that begins at `at`, or the end of the text. */
function afterString(text: string, at: number): number {
  let next = at + 1;
  while (next < text.length && text[next] !== '"') next += text[next] === '\\' ? 2 : 1;
  return next + 1;
}

/** Calls back for every bracket and comma that is in no string, with how deep it lies. Stops where it is told to. */
function walk(text: string, see: (sign: string, at: number, level: number) => boolean): void {
  let level = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '"') at = afterString(text, at) - 1;
    else if (sign === '{' || sign === '[') {
      if (!see(sign, at, (level += 1))) return;
    } else if (sign === '}' || sign === ']') {
      if (!see(sign, at, level)) return;
      level -= 1;
    } else if (sign === ',' && !see(sign, at, level)) return;
  }
}

/** The shape of a JSON text, or of as much of it as there is up to these limits. It need not be JSON. */
export function shapeOf(text: string, most: Shape): Shape {
  let levels = 0;
  let values = 1;
  walk(text, (sign, _at, level) => {
    if (sign !== '}' && sign !== ']') values += 1;
    levels = Math.max(levels, level);
    return levels <= most.levels && values <= most.values;
  });
  return { levels, values };
}

/**
 * The objects in the list that stands under a name in the outermost object, each as its own text, as far as the text
 * goes. One that is not whole is left out.
 */
export function wholeObjects(text: string, name: string): readonly string[] {
  const start = new RegExp(`"${name}"\\s*:\\s*\\[`).exec(text);
  if (!start) return [];
  const list = text.slice(start.index + start[0].length);
  const found: string[] = [];
  let from = 0;
  walk(list, (sign, at, level) => {
    if (sign === '{' && level === 1) from = at;
    if (sign === '}' && level === 1) found.push(list.slice(from, at + 1));
    return level > 0 || sign !== ']';
  });
  return found;
}

/** True if a name in it could reach a prototype: `__proto__`, or `constructor` with `prototype` inside. */
export function isHostile(value: unknown): boolean {
  const waiting = [value];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one !== 'object' || one === null) continue;
    for (const [name, inner] of Object.entries(one as Readonly<Record<string, unknown>>)) {
      if (name === '__proto__') return true;
      const isObject = typeof inner === 'object' && inner !== null;
      if (name === 'constructor' && isObject && Object.hasOwn(inner, 'prototype')) return true;
      waiting.push(inner);
    }
  }
  return false;
}
