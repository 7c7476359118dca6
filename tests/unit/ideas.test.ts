/** Every idea that a worksheet must hold is asked for where `docs/ideas.md` says. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columnsOf, fieldsOf } from '../../src/worksheet/answers';
import type { Column, Field, Worksheet } from '../../src/worksheet/schema';
import { worksheets } from './content';

/** The ideas that belong to a worksheet; the others are for the articles. */
const NUMBERS =
  '1 2 6 7 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 26 27 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 48 49 50 51 52 53 54 56 57 58 60 61 63 64 65 68 69 73 74 75 76 77 78 79 80 81 82 83 84 86 87 88 89 90 91 92 94 95 96 101 102 103 105 108 109 110 112 113 114 115 116 117 118 120 121 122 123';

const text = readFileSync(new URL('../../docs/ideas.md', import.meta.url), 'utf8');
const rows = text.split('\n').flatMap((line) => {
  const [, number, idea, where] = /^\|\s*(\d+)\s*\|\s*(.*?)\s*\|\s*(.*?)\s*\|$/.exec(line) ?? [];
  const addresses = [...(where ?? '').matchAll(/`([^`]+)`/g)].map(([, address = '']) => address);
  return number === undefined ? [] : [{ number, idea, addresses }];
});

const optionsOf = (of: Field | Column | undefined) => (of && 'options' in of ? Object.keys(of.options) : []);

function holds(worksheet: Worksheet, id: string, column?: string, row?: string, option?: string): boolean {
  const field = fieldsOf(worksheet).find((one) => one.id === id);
  if (!field) {
    const { sections, cards, dates, themes } = worksheet;
    const isThere = [...sections, ...cards, ...dates, ...themes].some((one) => one.id === id);
    return isThere && column === undefined && row === undefined && option === undefined;
  }
  const inColumn = columnsOf(field).find((one) => one.id === column);
  return (
    (column === undefined || inColumn !== undefined) &&
    (row === undefined || (field.kind === 'table' && Object.hasOwn(field.rows ?? {}, row))) &&
    (option === undefined || optionsOf(inColumn ?? field).includes(option))
  );
}

/** True if an address such as `post-mortem#causes.control=not` leads somewhere. */
function leads(address: string): boolean {
  const [, id, name = '', column, row, option] =
    /^([\w-]+)#([\w-]+)(?:\.([\w-]+))?(?:\/([\w-]+))?(?:=([\w-]+))?$/.exec(address) ?? [];
  const worksheet = worksheets.find((one) => one.id === id);
  return worksheet !== undefined && holds(worksheet, name, column, row, option);
}

test('every idea is there, once', () => {
  expect(rows.map(({ number }) => number).join(' ')).toBe(NUMBERS);
});

describe.each(rows.map((row) => [row.number, row.idea, row.addresses] as const))(
  '%s, %s',
  (_, idea, addresses) => {
    test('is asked for where it says', () => {
      expect(idea).not.toBe('');
      expect(addresses.length).toBeGreaterThan(0);
      expect(addresses.filter((address) => !leads(address))).toEqual([]);
    });
  },
);

test.each([
  ['post-mortem#no-such'],
  ['no-such#role'],
  ['post-mortem#causes.no-such'],
  ['post-mortem#causes.control=no-such'],
  ['post-mortem#stages/no-such'],
  ['post-mortem#next-interview=x'],
  ['post-mortem'],
])('an address that leads nowhere is found: %s', (address) => {
  expect(leads(address)).toBe(false);
});
