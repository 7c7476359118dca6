/** What may be brought in: only what the consumer names, only by a person, never twice, and it says where it came from. */
import { describe, expect, test } from 'vitest';
import { parseAnswers } from '../../src/worksheet/answers';
import type { Answers } from '../../src/worksheet/answers';
import { bringIn as bringInWith, offersFrom as offersOf, sheetsIn } from '../../src/worksheet/bringing';
import type { Offer } from '../../src/worksheet/bringing';
import { sourcesOf, takersOf } from '../../src/worksheet/links';
import type { Entry } from '../../src/worksheet/entry';
import { exampleOf, worksheetOf, worksheets } from './content';

const note = worksheetOf('a-note');
const walk = worksheetOf('every-kind');
const entryOf = (answers: Entry['answers'], worksheet = walk.id): Entry => ({
  ...{ format: 2, id: 'e1', worksheet, answers, clocks: {} },
  ...{ createdAt: '2026-11-22T00:00:00.000Z', changedAt: '2026-11-22T00:00:00.000Z' },
});
const example = entryOf(exampleOf('every-kind').answers);

const often = (count: number) => `${count}×`;
const bringIn = (chosen: readonly Offer[], answers: Answers, newId: () => string) =>
  bringInWith(chosen, answers, newId, often);
const offersFrom = (worksheet: typeof note, entry: Entry, answers: Answers) =>
  offersOf(worksheet, [entry], answers);

const told = (entry: Entry, answers: Answers = {}) =>
  offersFrom(note, entry, answers).map(({ field, answer, from }) => [field.id, answer, from]);
const ids = () => {
  let count = 0;
  return () => `n${(count += 1)}`;
};

describe('what is offered', () => {
  test('is what the definition names, worded as it says', () => {
    expect(told(example)).toEqual([
      ['to', 'Anders', 'every-kind/e1/with'],
      ['wishes', 'Could we go to The old pump house again?', 'every-kind/e1/stops/s1'],
      ['wishes', 'Nobody telephoned', 'every-kind/e1/good-things/g1'],
      ['wishes', 'The light under the bridge,\nlike a second bridge', 'every-kind/e1/good-things/g2'],
      ['wishes', 'Soup afterwards', 'every-kind/e1/good-things/g3'],
    ]);
  });

  test('is nothing from a worksheet that is not named', () => {
    expect(told(entryOf(example.answers, 'a-note'))).toEqual([]);
    expect(sourcesOf(note)).toEqual(['every-kind']);
    expect(sourcesOf(walk)).not.toContain('a-note');
  });

  test('is nothing that is here already, and what would be replaced says so', () => {
    expect(told(example, { to: 'Anders' })[0]?.[0]).toBe('wishes');
    expect(offersFrom(note, example, { to: 'Maja' })[0]).toMatchObject({ answer: 'Anders', replaces: true });
  });

  test.each([null, 5, 'x', [], [null], [{ where: 'a' }], { a: 1 }, [{ id: 's1', where: 7, seat: 'bench' }]])(
    'is nothing that does not fit: %j',
    (nonsense) => {
      const offers = offersFrom(note, entryOf({ with: 7, stops: nonsense, 'good-things': nonsense }), {});
      expect(offers.map(({ answer }) => answer)).not.toContain(undefined);
      expect(offers.filter(({ field }) => field.id === 'to')).toEqual([]);
    },
  );
});

test('whoever takes something is where to go on, and nobody takes from themselves', () => {
  expect(takersOf(walk, worksheets).map(({ id }) => id)).toContain('a-note');
  expect(takersOf(note, worksheets)).toEqual([]);
});

describe('what was chosen', () => {
  const offers = offersFrom(note, example, {});

  test('comes in after what is there, marked with where it came from', () => {
    const before = { wishes: [{ id: 'w1', text: 'My own' }] };
    const after = bringIn(offers.slice(0, 2), before, ids());
    expect(after).toEqual({
      to: 'Anders',
      wishes: [
        { id: 'w1', text: 'My own' },
        { id: 'n1', text: 'Could we go to The old pump house again?', $from: 'every-kind/e1/stops/s1' },
      ],
      $from: [{ id: 'to', $from: 'every-kind/e1/with' }],
    });
    expect(before.wishes).toHaveLength(1);
  });

  test('is not offered again, however it was changed since', () => {
    const after = bringIn(offers, {}, ids());
    expect(told(example, after)).toEqual([]);
    const changed = {
      ...after,
      wishes: (after['wishes'] as { id: string }[]).map((row) => ({ ...row, text: 'Mine' })),
    };
    expect(told(example, changed)).toEqual([]);
  });

  test('is read back with its marks', () => {
    const after = bringIn(offers, {}, ids());
    expect(parseAnswers(note, JSON.parse(JSON.stringify(after)))).toEqual(after);
  });

  test('nothing changes nothing', () => {
    expect(bringIn([], { to: 'a' }, ids())).toEqual({});
  });
});

describe('several sheets together', () => {
  const goals = worksheetOf('few-goals');
  const sheet = (id: string, answers: Entry['answers']) => ({ ...entryOf(answers), id });
  const three = [
    sheet('a', {
      story: 'Mud.',
      'good-things': [
        { id: '1', text: 'The  heron' },
        { id: '2', text: 'Soup' },
      ],
    }),
    sheet('b', { story: 'Sun.', 'good-things': [{ id: '1', text: 'the heron ' }] }),
    sheet('c', {
      stops: [
        { id: '1', where: 'THE HERON', seen: 'Grey on grey.' },
        { id: '2', where: 'The bench' },
      ],
    }),
  ];
  const all = (answers: Answers = {}) =>
    offersOf(goals, three, answers).filter(({ field }) => field.id === 'wishes');

  test('say once what several say, the most frequent first, with the words behind', () => {
    expect(all().map(({ answer, from, behind }) => [answer, from, behind])).toEqual([
      [
        'The  heron',
        'every-kind/a/good-things/1 every-kind/b/good-things/1 every-kind/c/stops/1',
        ['Mud.', 'Sun.', 'Grey on grey.'],
      ],
      ['Soup', 'every-kind/a/good-things/2', ['Mud.']],
      ['The bench', 'every-kind/c/stops/2', []],
    ]);
  });

  test('come in with how often, and are not offered again', () => {
    const after = bringIn(all().slice(0, 1), {}, ids());
    expect(after['wishes']).toEqual([
      {
        ...{ id: 'n1', wish: 'The  heron', often: '3×', why: '“Mud.”\n“Sun.”\n“Grey on grey.”' },
        $from: 'every-kind/a/good-things/1 every-kind/b/good-things/1 every-kind/c/stops/1',
      },
    ]);
    expect(all(after).map(({ answer }) => answer)).toEqual(['Soup', 'The bench']);
    expect(parseAnswers(goals, after)).toEqual(after);
  });

  test('add to the row that says the same already, and change no word in it', () => {
    const mine = { wishes: [{ id: 'w', wish: 'Soup', why: 'I like it.', often: '' }] };
    const [soup] = all().filter(({ answer }) => answer === 'Soup');
    expect(bringIn(soup ? [soup] : [], mine, ids())['wishes']).toEqual([
      { id: 'w', wish: 'Soup', why: 'I like it.\n“Mud.”', often: '1×', $from: 'every-kind/a/good-things/2' },
    ]);
  });

  test('count a sheet once, however often it says so', () => {
    const twice = sheet('d', {
      'good-things': [
        { id: '1', text: 'Tea' },
        { id: '2', text: 'tea' },
      ],
    });
    expect(offersOf(goals, [twice], {}).map(({ from }) => sheetsIn(from))).toEqual([1, 1]);
  });
});

describe('one answer that becomes a row', () => {
  const network = worksheetOf('network');
  const log = (who: string) => entryOf({ who }, 'feedback-log');

  test('is offered, comes in once, and says where from', () => {
    const [offer, ...others] = offersFrom(network, log(' Priti '), {}).filter(
      ({ field }) => field.id === 'people',
    );
    expect(others).toEqual([]);
    expect(offer).toMatchObject({ answer: 'Priti', from: 'feedback-log/e1/who' });
    const after = bringIn(offer ? [offer] : [], {}, ids());
    expect(after['people']).toEqual([{ id: 'n1', who: 'Priti', $from: 'feedback-log/e1/who' }]);
    expect(offersFrom(network, log('Priti'), after).filter(({ field }) => field.id === 'people')).toEqual([]);
  });

  test.each([[''], ['   ']])('is not offered where nothing stands there: %j', (who) => {
    expect(offersFrom(network, log(who), {})).toEqual([]);
  });
});
