/**
 * What may be brought in from other sheets, from one or from several together. The consumer names the source, the person
 * chooses, and what came in says where it came from. It is theirs to edit, and is never brought in twice.
 */
import { FROM, LIST_COLUMN, columnsOf, fieldsOf, isBlank, isSimpleField, parseAnswers } from './answers';
import type { Answers, Row, Simple } from './answers';
import type { Entry } from './entry';
import type { Field, Source, Worksheet } from './schema';
import { firstTray } from './trays';
import { fill, normalized } from './words';

/** One thing that can be brought in. */
export interface Offer {
  /**
   * Where it stands: `worksheet/entry/field` or `worksheet/entry/field/row`. Where several say the same, all of their
   * addresses, with a space between.
   */
  readonly from: string;
  readonly field: Field;
  readonly source: Source;
  /** The answer as it would be here: a simple one, or the words of a row. */
  readonly answer: Simple;
  /** What would be replaced by it. */
  readonly replaces: boolean;
  /** The words behind it, as they stand there. */
  readonly behind: readonly string[];
}

const addressesIn = (from: unknown): readonly string[] =>
  typeof from === 'string' ? from.split(' ').filter(Boolean) : [];

/** On how many sheets something was said, by its addresses. */
export const sheetsIn = (from: unknown): number =>
  new Set(addressesIn(from).map((address) => address.split('/')[1])).size;

const isWords = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** What tells words apart: capitals do not. */
const keyOf = (words: unknown): string => normalized(String(words)).toLowerCase();

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
  // A simple field gives a simple answer.
  return [{ from, field, source, answer: answer as Simple, replaces: !isBlank(mine), behind: [] }];
}

function rowOffers(field: Field, source: Source, entry: Entry, answers: Answers): readonly Offer[] {
  const { column = LIST_COLUMN, only, as = '{words}', behind } = source;
  const mine = (answers[field.id] ?? []) as readonly Row[]; // the field has rows
  const isHere = (from: string) => mine.some((one) => addressesIn(one[FROM]).includes(from));
  const given = entry.answers[source.field];
  const place = `${entry.worksheet}/${entry.id}/${source.field}`;
  // One answer becomes a row as well: the name on one sheet, a person in a list here.
  const rows = isWords(given) ? [{ [column]: given }] : rowsIn(given);
  return rows.flatMap((row): Offer[] => {
    const words = row[column];
    const from = isWords(given) ? place : `${place}/${String(row['id'])}`;
    const isMeant = !only || only.options.some((option) => option === row[only.column]);
    if (!isWords(words) || !isMeant || isHere(from)) return [];
    const said = behind?.field === undefined ? row[behind?.column ?? ''] : entry.answers[behind.field];
    return [
      {
        ...{ from, field, source, answer: fill(as, { words: words.trim() }), replaces: false },
        behind: isWords(said) ? [said.trim()] : [],
      },
    ];
  });
}

/** Those that say the same for the same field as one. */
function together(offers: readonly Offer[]): readonly Offer[] {
  const found = new Map<string, Offer>();
  for (const offer of offers) {
    const key = `${offer.field.id} ${keyOf(offer.answer)}`;
    const one = found.get(key);
    found.set(
      key,
      one
        ? {
            ...one,
            from: `${one.from} ${offer.from}`,
            behind: [...new Set([...one.behind, ...offer.behind])],
          }
        : offer,
    );
  }
  return [...found.values()];
}

/**
 * Everything in these entries that a worksheet's fields say may come from there, and that is not here yet. Of several
 * entries only rows come, those that were said most often first.
 */
export function offersFrom(
  worksheet: Worksheet,
  entries: readonly Entry[],
  answers: Answers,
): readonly Offer[] {
  return fieldsOf(worksheet).flatMap((field) => {
    const pairs = field.from.flatMap((source) =>
      entries
        .filter((entry) => entry.worksheet === source.worksheet)
        .map((entry) => [source, entry] as const),
    );
    if (isSimpleField(field))
      return entries.length > 1
        ? []
        : pairs.flatMap(([source, entry]) => simpleOffer(field, source, entry, answers));
    if (columnsOf(field).length === 0) return [];
    const offers = together(pairs.flatMap(([source, entry]) => rowOffers(field, source, entry, answers)));
    return [...offers].sort((one, other) => sheetsIn(other.from) - sheetsIn(one.from));
  });
}

/** Says in words how often something was said. */
export type Often = (count: number) => string;

/** A row with one more offer in it: where from, how often, and the words behind. */
function rowWith(row: Row, { from, source, behind }: Offer, often: Often): Row {
  const all = [...new Set([...addressesIn(row[FROM]), ...addressesIn(from)])].join(' ');
  const into = source.behind?.into;
  const quotes = behind.filter((words) => into !== undefined && !String(row[into] ?? '').includes(words));
  return {
    ...row,
    ...(source.often !== undefined && { [source.often]: often(sheetsIn(all)) }),
    ...(into !== undefined && {
      [into]: [String(row[into] ?? ''), ...quotes.map((words) => `“${words}”`)].filter(Boolean).join('\n'),
    }),
    [FROM]: all,
  };
}

/**
 * What was chosen → the answers that change. Rows come after those that are there, or into the one that says the same;
 * `newId` gives each an id.
 */
export function bringIn(
  chosen: readonly Offer[],
  answers: Answers,
  newId: () => string,
  often: Often,
): Answers {
  const changed: Record<string, Answers[string]> = {};
  const marks = new Map(((answers[FROM] ?? []) as readonly Row[]).map((row) => [row.id, row])); // this wrote it
  for (const offer of chosen) {
    const { field, from, answer } = offer;
    const [column] = columnsOf(field);
    if (!column) {
      changed[field.id] = answer;
      marks.set(field.id, { id: field.id, [FROM]: from });
      continue;
    }
    const before = (changed[field.id] ?? answers[field.id] ?? []) as readonly Row[]; // the field has rows
    const same = before.find((row) => keyOf(row[column.id]) === keyOf(answer));
    changed[field.id] = same
      ? before.map((row) => (row === same ? rowWith(row, offer, often) : row))
      : [...before, rowWith({ ...firstTray(field, before), id: newId(), [column.id]: answer }, offer, often)];
  }
  return marks.size > 0 ? { ...changed, [FROM]: [...marks.values()] } : changed;
}
