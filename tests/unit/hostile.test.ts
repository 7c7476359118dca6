/** Records from outside: whatever is in them, reading them throws nothing and changes nothing else. */
import { describe, expect, test } from 'vitest';
import { columnsOf, fieldsOf, isBlank, parseAnswers } from '../../src/worksheet/answers';
import { worksheetOf } from './content';
import { pick, randomFrom, randomValue } from './random';

const sheet = worksheetOf('every-kind');
const parse = (answers: unknown) => parseAnswers(sheet, answers);

describe('a hostile record', () => {
  test.each([
    null,
    undefined,
    0,
    'x',
    true,
    [],
    [[]],
    { stops: [{ id: 'r', where: { toString: 1 } }] },
    Symbol('x'),
    () => 1,
  ])('of the shape %s gives no answer', (given) => {
    const parsed = parse(given);
    expect(Object.values(parsed).filter((answer) => !isBlank(answer))).toEqual([]);
  });

  test('does not reach the prototype of anything', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const hostile: unknown = JSON.parse(`{
      "__proto__": { "polluted": 1 }, "constructor": { "prototype": { "polluted": 1 } }, "place": "a",
      "stops": [{ "id": "r1", "__proto__": { "polluted": 1 }, "where": "a", "constructor": "b" }],
      "good-things": [{ "id": "__proto__", "text": "c" }]
    }`);
    const parsed = parse(hostile);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
    expect(JSON.stringify(parsed)).not.toContain('polluted');
    expect(parsed).toMatchObject({ place: 'a', 'good-things': [{ id: '__proto__', text: 'c' }] });
  });

  test('with 10,000 rows, and one nested 100,000 deep, is read', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => ({ id: `r${index}`, text: 'a' }));
    expect(parse({ 'good-things': rows })['good-things']).toHaveLength(10_000);
    const deep: unknown = JSON.parse(`{"stops": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
    expect(parse(deep)).toEqual({ stops: [] });
  });

  test('10,000 of them never throw, and what is kept fits', () => {
    const random = randomFrom(20);
    const fields = fieldsOf(sheet);
    const ids: [string, ...string[]] = ['place', ...fields.map(({ id }) => id)];
    const names = [
      ...fields.flatMap((field) => [field.id, ...columnsOf(field).map(({ id }) => id)]),
      'companion',
      'view',
    ];
    const words = [
      'spring',
      'slow',
      'bench',
      'tea',
      'water',
      'sun',
      'setting-out',
      'share',
      '2026-11-03',
      'r1',
      'r2',
    ];
    const kept = new Map<string, number>();
    const changed: unknown[] = [];
    for (let record = 0; record < 10_000; record += 1) {
      const given = { [pick(random, ids)]: randomValue(random, names, words) };
      const parsed = parse(given);
      if (JSON.stringify(parse(parsed)) !== JSON.stringify(parsed)) changed.push(given);
      for (const [id, answer] of Object.entries(parsed))
        kept.set(id, (kept.get(id) ?? 0) + (isBlank(answer) ? 0 : 1));
    }
    expect(changed).toEqual([]);
    // Had nothing ever fitted, nothing would have been tried.
    for (const { id } of fields) expect(kept.get(id) ?? 0, id).toBeGreaterThan(0);
  });
});
