/**
 * What comes up again over several sheets: counts, and the words behind each. Never a cause, and nothing at all while
 * there are too few to say.
 */
import { LIST_COLUMN, NOT_PART, fieldsOf, isSimpleField, parseAnswers } from './answers';
import type { Answers, Row } from './answers';
import type { Entry } from './entry';
import type { ThemeRule } from './onward';
import type { Over } from './over';
import type { Column, Field } from './schema';
import { titleOf, toWords } from './show';
import { normalized } from './words';
import type { FaceWords } from './words';

/** So many sheets have to say something before anything is counted. */
export const ENOUGH = 3;

/** One sheet behind a count. */
export interface Behind {
  readonly entry: string;
  readonly title: string;
  /** What stands there, in the person's words. */
  readonly words: readonly string[];
}
export interface Count {
  readonly label: string;
  /** In the order of the sheets that were given. */
  readonly behind: readonly Behind[];
}
export interface Theme {
  readonly id: string;
  readonly worksheet: string;
  readonly title: string;
  /** The sheets that say something to it. Below `ENOUGH` there are no counts. */
  readonly of: number;
  /** The most frequent first, or in the order of a process. */
  readonly counts: readonly Count[];
}

/** One thing that a sheet says, and its own words to it. */
interface Said {
  readonly label: string;
  readonly words: readonly string[];
}

function saidIn(field: Field, rule: ThemeRule, answers: Answers, words: FaceWords): readonly Said[] {
  const answer = answers[field.id];
  if (answer === undefined) return [];
  if (field.kind === 'choice' || field.kind === 'choices') {
    const chosen = field.kind === 'choice' ? [answer as string] : (answer as readonly string[]); // parseAnswers: it fits
    return chosen.map((option) => ({ label: field.options[option] ?? option, words: [] }));
  }
  const rows = answer as readonly Row[]; // only these are left
  if (field.kind === 'list')
    return rows.map((row) => ({ label: normalized(String(row[LIST_COLUMN] ?? '')), words: [] }));
  if (field.kind !== 'table') return [];
  const notes = field.columns.filter(({ kind }) => kind === 'line' || kind === 'text');
  return rows.flatMap((row) => {
    const rating = row[rule.column ?? ''];
    if (typeof rating !== 'number' || rating === NOT_PART || rating > rule.upTo) return [];
    const beside = notes.map((column: Column) => toWords(column, row[column.id], words)).filter(Boolean);
    return [{ label: field.rows?.[row.id] ?? '', words: beside }];
  });
}

/** True if a sheet says something to it, be it that nothing was low. */
const saysAny = (field: Field, rule: ThemeRule, answers: Answers, words: FaceWords) =>
  saidIn(field, { ...rule, upTo: 5 }, answers, words).some(({ label }) => label !== '');

function themeOf(worksheet: Over, rule: ThemeRule, entries: readonly Entry[], words: FaceWords): Theme {
  const fields = fieldsOf(worksheet);
  const field = fields.find(({ id }) => id === rule.field);
  const counts = new Map<string, { label: string; behind: Map<string, Behind> }>();
  let of = 0;
  for (const entry of field ? entries : []) {
    const answers = parseAnswers(worksheet, entry.answers);
    if (!field || !saysAny(field, rule, answers, words)) continue;
    of += 1;
    const around = rule.behind
      .flatMap((id) => fields.find((one) => one.id === id) ?? [])
      .map((one) => (isSimpleField(one) ? toWords(one, answers[one.id] as string | undefined, words) : ''))
      .filter(Boolean);
    for (const said of saidIn(field, rule, answers, words)) {
      if (said.label === '') continue;
      const key = said.label.toLowerCase();
      const count = counts.get(key) ?? { label: said.label, behind: new Map<string, Behind>() };
      counts.set(key, count);
      if (count.behind.has(entry.id)) continue; // said twice on one sheet is said once
      const title = titleOf(worksheet, answers, words);
      count.behind.set(entry.id, { entry: entry.id, title, words: [...said.words, ...around] });
    }
  }
  const all = [...counts.values()].map(({ label, behind }) => ({ label, behind: [...behind.values()] }));
  const ordered = rule.inOrder && field ? inOrder(field, all) : all.sort(byCount);
  return {
    ...{ id: rule.id, worksheet: worksheet.id, title: rule.title, of },
    counts: of < ENOUGH ? [] : ordered,
  };
}

const byCount = (one: Count, other: Count) =>
  other.behind.length - one.behind.length || one.label.localeCompare(other.label, 'en');

/** Every option of a choice, those that nobody chose among them. */
const inOrder = (field: Field, counts: readonly Count[]): readonly Count[] =>
  Object.values('options' in field ? field.options : {}).map(
    (label) => counts.find((count) => count.label === label) ?? { label, behind: [] },
  );

/** Every theme to which something was said. `entries` are what is kept, in the order in which they are to be shown. */
export const themesOf = (
  worksheets: readonly Over[],
  entries: readonly Entry[],
  words: FaceWords,
): readonly Theme[] =>
  worksheets
    .flatMap((worksheet) => {
      const own = entries.filter((entry) => entry.worksheet === worksheet.id);
      return worksheet.themes.map((rule) => themeOf(worksheet, rule, own, words));
    })
    .filter(({ of }) => of > 0);
