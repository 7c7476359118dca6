/** Which worksheets take answers from which. What is taken is in `bringing.ts`. */
import { fieldsOf } from './answers';
import type { Worksheet } from './schema';

/** The worksheets that something may come from. */
export const sourcesOf = (worksheet: Worksheet): readonly string[] => [
  ...new Set(fieldsOf(worksheet).flatMap(({ from }) => from.map((source) => source.worksheet))),
];

/** The worksheets that take something from this one: where somebody may go on with what they wrote. */
export const takersOf = ({ id }: Pick<Worksheet, 'id'>, all: readonly Worksheet[]): readonly Worksheet[] =>
  all.filter((one) => one.id !== id && sourcesOf(one).includes(id));
