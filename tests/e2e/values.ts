/** What somebody who answers everything answers, and how it reads on paper. */
import type { Column } from '../../src/worksheet/schema';
import { toSentence } from '../../src/worksheet/sentence';
import type { Filled } from './filling';

export const NOT_PART = 'Not part of it';

/** An answer that no other control has; `n` is the control's number. Days begin in January 2026. */
export function valueFor(column: Column, n: number): Filled['value'] {
  switch (column.kind) {
    case 'line':
      return `Plum ${n}, “Zoë’s”.`;
    case 'text':
      return `Plum ${n}, the first line,\nand “Zoë’s” second ${n}.`;
    case 'date':
      return new Date(Date.UTC(2026, 0, n)).toISOString().slice(0, 10);
    case 'sentence':
      return toSentence(column.parts, [`plum ${n} comes`, `“Zoë” ${n}`]);
    case 'scale':
      return n % 6 === 0 ? NOT_PART : String(n % 6);
    case 'choice':
      return Object.values(column.options)[n % Object.keys(column.options).length] ?? '';
    case 'choices':
      return Object.values(column.options).filter((_, index) => (index + n) % 3 !== 0);
  }
}

/** What a sheet of paper or a file says for each answer. */
export function saidOf({ column, value }: Filled): readonly string[] {
  if (typeof value !== 'string') return value;
  if (column.kind === 'scale') return [value === NOT_PART ? value : `${value} of 5`];
  if (column.kind !== 'date') return value.split('\n');
  return [new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(value))];
}
