/** A record is a promise: it is read as it was kept, and nothing in it is lost. */
import { describe, expect, test } from 'vitest';
import { parseAnswers } from '../../src/worksheet/answers';
import { FORMAT, parseEntry, toRecord } from '../../src/worksheet/entry';
import type { Entry } from '../../src/worksheet/entry';
import { applyPatch } from '../../src/worksheet/merge';
import { nextStamp, stampFor } from '../../src/worksheet/stamp';
import { exampleOf, textOf, worksheetOf } from './content';

const kept = textOf('tests/fixtures/records/format-1.json');
const now = nextStamp('', Date.UTC(2026, 10, 22, 14, 2), 'w');

function entryIn(text: string): Entry {
  const parsed = parseEntry(text);
  if (parsed.state !== 'ok') throw new Error(parsed.state);
  return parsed.entry;
}

describe('a record of format 1, as it was kept when that was new', () => {
  const old = JSON.parse(kept) as Entry; // but for its format and the clocks that it has not

  test('is read, and counts as written when it was changed last', () => {
    const clock = [stampFor(Date.parse(old.changedAt))];
    const clocks = Object.fromEntries(Object.keys(old.answers).map((field) => [field, clock]));
    expect(entryIn(kept)).toEqual({ ...old, format: FORMAT, clocks });
  });

  test('holds the answers that were given', () => {
    const { answers } = entryIn(kept);
    expect(parseAnswers(worksheetOf('every-kind'), answers)).toEqual(exampleOf('every-kind').answers);
  });

  test('is written as format 2, and read again it is the same', () => {
    const entry = entryIn(kept);
    expect(entryIn(toRecord(entry))).toEqual(entry);
  });
});

describe('a record of format 2, as it was kept when that was new', () => {
  const text = textOf('tests/fixtures/records/format-2.json').trimEnd();

  test('is written as it was read', () => {
    expect(toRecord(entryIn(text))).toBe(text);
  });

  test('holds what was said, beside that what lost to it, and when it was deleted and brought back', () => {
    const { answers, others, deleted, restored } = entryIn(text);
    expect(answers['place']).toBe('The reservoir path');
    expect(Object.values(others?.['place'] ?? {})).toEqual(['The canal path']);
    expect([deleted, restored]).toEqual(['0moq2x00000one', '0moq2x10000one']);
  });
});

describe('what a person changed', () => {
  const patch = { id: 'e1', worksheet: 'every-kind', answers: { place: 'The canal' } };

  test('makes an entry where there was none', () => {
    expect(applyPatch(undefined, patch, now)).toEqual({
      format: FORMAT,
      ...patch,
      createdAt: '2026-11-22T14:02:00.000Z',
      changedAt: '2026-11-22T14:02:00.000Z',
      clocks: { place: [now] },
    });
  });

  test('changes that, and leaves all else as it was, known or not', () => {
    const before = { ...entryIn(kept), later: { deep: [1, { a: null }] } };
    const after = applyPatch(before, { ...patch, id: before.id }, now);
    expect(after).toEqual({
      ...before,
      changedAt: '2026-11-22T14:02:00.000Z',
      answers: { ...before.answers, place: 'The canal' },
      clocks: { ...before.clocks, place: [now, ...(before.clocks['place'] ?? [])] },
    });
    expect(before.answers['place']).toBe('The reservoir path');
  });
});

describe('what is no record', () => {
  test.each([
    '',
    'null',
    '5',
    '"x"',
    '[]',
    '{}',
    'x',
    '{"format":"1"}',
    '{"format":null}',
    '\uFEFF{}',
    '\u0000',
  ])('is damaged: %j', (text) => {
    expect(parseEntry(text)).toEqual({ state: 'damaged' });
  });

  test.each(['id', 'worksheet', 'createdAt', 'changedAt', 'answers', 'format'])(
    'is damaged without its %s, or with nonsense there',
    (member) => {
      const whole = JSON.parse(kept) as Record<string, unknown>; // it was read above
      for (const nonsense of [undefined, null, [], true])
        expect(parseEntry(JSON.stringify({ ...whole, [member]: nonsense }))).toEqual({ state: 'damaged' });
    },
  );

  test('is damaged when it was cut off, wherever that was', () => {
    const text = kept.trimEnd();
    for (let length = 0; length < text.length; length += 1)
      expect(parseEntry(text.slice(0, length)), `after ${length}`).toEqual({ state: 'damaged' });
  });

  test.each(['[', '{"format":1,"answers":'])('is damaged, however deep it goes: %s', (opening) => {
    expect(parseEntry(opening.repeat(200_000))).toEqual({ state: 'damaged' });
  });
});

test.each([3, 2.5, 99, 1e300])('a record of format %d is newer, whatever else is in it', (format) => {
  expect(parseEntry(JSON.stringify({ format }))).toEqual({ state: 'newer' });
});

test('a record that names a prototype changes none', () => {
  const text = kept.replace('"answers": {', '"answers": {"__proto__": {"polluted": 1},');
  const after = applyPatch(entryIn(text), { id: 'e1', worksheet: 'every-kind', answers: {} }, now);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(Object.getPrototypeOf(after.answers)).toBe(Object.prototype);
  expect(JSON.stringify(after)).toContain('"__proto__":{"polluted":1}');
});
