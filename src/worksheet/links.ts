/**
 * What may be brought in from other worksheets. The consumer names the source, the person chooses, and what came in says
 * where it came from. It is theirs to edit, and is never brought in twice.
 */
import { FROM, LIST_COLUMN, columnsOf, fieldsOf, isBlank, isSimpleField, parseAnswers } from './answers';
import type { Answers, Row, Simple } from './answers';
import type { Entry } from './entry';
import type { Field, Source, Worksheet } from './schema';
import { firstTray } from './trays';
import { fill } from './words';

/** One thing that can be brought in. */
export interface Offer {
  /** Where it stands: `worksheet/entry/field` or `worksheet/entry/field/row`. */
  readonly from: string;
  readonly field: Field;
  /** The answer as it would be here: a simple one, or the words of a row. */
  readonly answer: Simple;
  /** What would be replaced by it. */
  readonly replaces: boolean;
}

const isWords = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const rowsIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value)
    ? value.filter((row): row is Record<string, unknown> => typeof row === 'object' && row !== null)
    : [];

function simpleOffer(field: Field, source: Source, entry: Entry, answers: Answers): readonly Offer[] {
  const given = entry.answers[source.field];
  const mapped = source.options && typeof given === 'string' ? source.options[given] : given;
  // What does not fit here is not offered.
  const answer = parseAnswers({ header: [field], sections: [] }, { [field.id]: mapped })[field.id];
  const mine = answers[field.id];
  if (answer === undefined || isBlank(answer) || JSON.stringify(answer) === JSON.stringify(mine)) return [];
  const from = `${entry.worksheet}/${entry.id}/${source.field}`;
  return [{ from, field, answer: answer as Simple, replaces: !isBlank(mine) }]; // a simple field gives a simple answer
}

function rowOffers(field: Field, source: Source, entry: Entry, answers: Answers): readonly Offer[] {
  const { column = LIST_COLUMN, only, as = '{words}' } = source;
  const mine = (answers[field.id] ?? []) as readonly Row[]; // the field has rows
  return rowsIn(entry.answers[source.field]).flatMap((row): Offer[] => {
    const words = row[column];
    const from = `${entry.worksheet}/${entry.id}/${source.field}/${String(row['id'])}`;
    const isMeant = !only || only.options.some((option) => option === row[only.column]);
    if (!isWords(words) || !isMeant || mine.some((one) => one[FROM] === from)) return [];
    return [{ from, field, answer: fill(as, { words: words.trim() }), replaces: false }];
  });
}

/** Everything in an entry that a worksheet's fields say may come from there, and that is not here yet. */
export function offersFrom(worksheet: Worksheet, entry: Entry, answers: Answers): readonly Offer[] {
  return fieldsOf(worksheet).flatMap((field) =>
    field.from
      .filter((source) => source.worksheet === entry.worksheet)
      .flatMap((source) =>
        isSimpleField(field)
          ? simpleOffer(field, source, entry, answers)
          : columnsOf(field).length > 0
            ? rowOffers(field, source, entry, answers)
            : [],
      ),
  );
}

/** The worksheets that something may come from. */
export const sourcesOf = (worksheet: Worksheet): readonly string[] => [
  ...new Set(fieldsOf(worksheet).flatMap(({ from }) => from.map((source) => source.worksheet))),
];

/** The worksheets that take something from this one: where somebody may go on with what they wrote. */
export const takersOf = ({ id }: Pick<Worksheet, 'id'>, all: readonly Worksheet[]): readonly Worksheet[] =>
  all.filter((one) => one.id !== id && sourcesOf(one).includes(id));

/** What was chosen → the answers that change. Rows come after those that are there; `newId` gives each an id. */
export function bringIn(chosen: readonly Offer[], answers: Answers, newId: () => string): Answers {
  const changed: Record<string, Answers[string]> = {};
  const marks = new Map(((answers[FROM] ?? []) as readonly Row[]).map((row) => [row.id, row])); // this wrote it
  for (const { field, from, answer } of chosen) {
    const [column] = columnsOf(field);
    if (!column) {
      changed[field.id] = answer;
      marks.set(field.id, { id: field.id, [FROM]: from });
      continue;
    }
    const before = (changed[field.id] ?? answers[field.id] ?? []) as readonly Row[]; // the field has rows
    changed[field.id] = [
      ...before,
      { ...firstTray(field, before), id: newId(), [column.id]: answer, [FROM]: from },
    ];
  }
  return marks.size > 0 ? { ...changed, [FROM]: [...marks.values()] } : changed;
}
