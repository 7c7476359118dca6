import type { Read } from '../worksheet/definition';

/** Ends the build with every mistake in a file. */
export function readOrEnd<Value>(file: string, read: Read<Value>): Value {
  if (read.ok) return read.value;
  throw new Error(
    `${file} has ${read.mistakes.length} to mend:\n${read.mistakes.map((one) => `  - ${one}`).join('\n')}`,
  );
}
