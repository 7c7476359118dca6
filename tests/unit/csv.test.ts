/** A table for a spreadsheet, read back by an independent reader of CSV. */
import { describe, expect, test } from 'vitest';
import Papa from 'papaparse';
import { toCsv } from '../../src/worksheet/faces/csv';
import type { Row } from '../../src/worksheet/answers';
import { fieldsOf } from '../../src/worksheet/answers';
import { form as words } from '../../src/words/form.en';
import { exampleOf, worksheetOf } from './content';

const tableOf = (worksheet: string, id: string) => {
  const field = fieldsOf(worksheetOf(worksheet)).find((one) => one.id === id);
  if (field?.kind !== 'table') throw new Error(`${id} is no table.`);
  return field;
};
const goals = tableOf('few-goals', 'goals');
const csv = (rows: readonly Row[]) => toCsv(goals, rows, words);
const read = (text: string) => Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;

test('the rows of an example, with a line of labels', () => {
  const { answers } = exampleOf('few-goals');
  expect(read(csv(answers['goals'] as readonly Row[]))).toEqual([
    ['Goal', 'How it begins', 'By when?', 'With whom?', 'Where it stands'],
    ['Know ten birds by their call', 'When I hear one I stop.', '2026-06-30', '', 'Now'],
    ['Oil the gate with Anders', '', '', 'Anders, or Tove', 'Done'],
    ['Draw the heron', 'When … I take the small pencil.', '', '', 'Later'],
    ['Not sure yet', '', '', '', ''],
  ]);
});

test('is UTF-8 with a byte order mark, and its lines end in CRLF', () => {
  const text = csv([{ id: 'a', goal: 'Grüße' }]);
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.endsWith('\r\n')).toBe(true);
});

describe('whatever somebody writes', () => {
  test.each(['a,b', 'say "no"', 'one\ntwo', ';', "'", ' x ', 'ä, "ö"\n\nü'])('%j comes back', (goal) => {
    expect(read(csv([{ id: 'a', goal }]))[1]?.[0]).toBe(goal.trim());
  });

  test.each(['=1+1', '+44 20', '-', '@SUM(A1)', '=HYPERLINK("http://x.example","y")'])(
    '%j is a text and no formula',
    (goal) => {
      expect(read(csv([{ id: 'a', goal }]))[1]?.[0]).toBe(`'${goal}`);
    },
  );
});

test('fixed rows say which they are', () => {
  const parts = tableOf('every-kind', 'parts');
  const { answers } = exampleOf('every-kind');
  expect(read(toCsv(parts, answers['parts'] as readonly Row[], words))[1]?.slice(0, 2)).toEqual([
    'Setting out',
    '2 of 5',
  ]);
});
