/** What comes up again over several sheets, as whole tables. */
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/worksheet/entry';
import { toOver } from '../../src/worksheet/over';
import { themesOf } from '../../src/worksheet/themes';
import { form } from '../../src/words/form.en';
import { parseDefinition } from '../../src/worksheet/definition';
import { worksheets } from './content';

const themed = toOver(worksheets);
const entry = (id: string, worksheet: string, answers: Readonly<Record<string, unknown>>): Entry => ({
  ...{ format: 2, id, worksheet, answers, clocks: {} },
  ...{ createdAt: '2026-11-03T10:00:00Z', changedAt: '2026-11-03T10:00:00Z' },
});
const tags = (...all: readonly string[]) => all.map((text, index) => ({ id: `t${index}`, text }));
const note = (id: string, employer: string, said: string, ...all: readonly string[]) =>
  entry(id, 'feedback-log', { employer, said, source: 'hr', tags: tags(...all) });

/** Each theme as a few lines: what it is, over how many sheets, and each count with the words behind it. */
const table = (entries: readonly Entry[]) =>
  themesOf(themed, entries, form).flatMap(({ title, of, counts }) => [
    `${title}: ${of}`,
    ...counts.map(
      ({ label, behind }) =>
        `  ${label}: ${behind.map(({ title: name, words }) => `${name} (${words.join(' | ')})`).join('; ')}`,
    ),
  ]);

const three = [
  note('a', 'Fen Harbour', 'Shorter, please.', 'Examples too long', 'Kind'),
  note('b', 'The Atlas Room', 'We lost the thread.', 'examples  too long '),
  note('c', 'Zoë & Sons', 'You know your maps.', 'Knows the field', 'EXAMPLES TOO LONG', 'examples too long'),
];

describe('what comes up again', () => {
  test('is nothing without a sheet', () => {
    expect(table([])).toEqual([]);
  });

  test('is too little to say with two', () => {
    expect(table(three.slice(0, 2))).toEqual(['What it was about: 2', 'Who said it: 2']);
  });

  test('is counted from the third on, once for each sheet, with the words of that sheet and no other', () => {
    const [fen, atlas, sons] = [
      'Fen Harbour, Somebody in HR (Shorter, please.)',
      'The Atlas Room, Somebody in HR (We lost the thread.)',
      'Zoë & Sons, Somebody in HR (You know your maps.)',
    ];
    expect(table(three)).toEqual([
      'What it was about: 3',
      `  Examples too long: ${fen}; ${atlas}; ${sons}`,
      `  Kind: ${fen}`,
      `  Knows the field: ${sons}`,
      'Who said it: 3',
      `  Somebody in HR: ${fen}; ${atlas}; ${sons}`,
    ]);
  });

  test('counts only sheets that say something to it', () => {
    expect(table([...three.slice(0, 2), note('d', 'Nobody', 'A no.')])).toContain('What it was about: 2');
  });

  test('counts low ratings of the parts, with the note beside each, and where it ended', () => {
    const rated = (id: string, employer: string, rating: number, note_: string) =>
      entry(id, 'post-mortem', {
        ...{ employer, happened: `At ${employer}.`, 'stage-reached': 'final-interview' },
        stages: [
          { id: 'answers', rating, note: note_ },
          { id: 'closing', rating: 5, note: 'Warm' },
          { id: 'task', rating: 0, note: 'There was none' },
        ],
      });
    const sheets = [
      rated('a', 'Fen', 1, 'Thin'),
      rated('b', 'Atlas', 2, 'Two gaps'),
      rated('c', 'Sons', 3, 'Fine'),
    ];
    expect(table(sheets)).toEqual([
      'Parts that felt hard going: 3',
      '  Answers: Fen (Thin); Atlas (Two gaps)',
      'Where it ended: 3',
      ...['Application only', 'Short first call', 'Test or task', 'First interview', 'Later interview'].map(
        (stage) => `  ${stage}: `, // in the order of the process, so that one sees where it was not
      ),
      '  Final interview: Fen (At Fen.); Atlas (At Atlas.); Sons (At Sons.)',
      '  Offer withdrawn: ',
    ]);
  });

  test('is right over two hundred, and no word of one employer stands under another', () => {
    const words = ['pace', 'detail', 'figures', 'rapport'];
    const many = Array.from({ length: 200 }, (_, index) =>
      note(`n${index}`, `Employer ${index}.`, `Said at ${index}.`, words[index % 4] ?? '', `only ${index}`),
    );
    const [about, source] = themesOf(themed, many, form);
    expect(about?.counts.slice(0, 4).map(({ label, behind }) => [label, behind.length])).toEqual(
      ['detail', 'figures', 'pace', 'rapport'].map((label) => [label, 50]),
    );
    expect(about?.counts).toHaveLength(204);
    expect(source?.counts.map(({ label, behind }) => [label, behind.length])).toEqual([
      ['Somebody in HR', 200],
    ]);
    const all = [about, source].flatMap((theme) => theme?.counts.flatMap(({ behind }) => behind) ?? []);
    expect(all).toHaveLength(600);
    for (const { entry: id, title, words: said } of all) {
      const number = id.slice(1);
      expect([title, said]).toEqual([`Employer ${number}., Somebody in HR`, [`Said at ${number}.`]]);
    }
  });

  test('takes any word for a word, and what does not fit for nothing', () => {
    const odd = [
      note('a', 'A', '', 'constructor', '__proto__'),
      note('b', 'B', '', 'constructor', ''),
      note('c', 'C', '', '__proto__'),
      entry('d', 'feedback-log', { tags: 'no list', source: 'nobody' }),
      entry('e', 'not-known', { tags: tags('constructor') }),
    ];
    const [about] = themesOf(themed, odd, form);
    expect(about?.of).toBe(3);
    expect(about?.counts.map(({ label, behind }) => [label, behind.length])).toEqual([
      ['__proto__', 2],
      ['constructor', 2],
    ]);
  });
});

test.each([
  [{ field: 'lead-in' }, 'themes › one › field: `lead-in` holds nothing that can be counted.'],
  [{ field: 'parts' }, 'themes › one › column: `nothing` is no scale.'],
  [{ field: 'kind', behind: ['nowhere'] }, 'themes › one › behind: `nowhere` names nothing.'],
])('a mistake in a theme is a sentence: %j', (rule, mistake) => {
  const read = parseDefinition({
    ...{
      title: 'T',
      stage: 'send',
      lead: 'L',
      summary: 'S',
      noun: 'n',
      minutes: { full: 5 },
      named: ['kind'],
    },
    sections: [
      {
        ...{ id: 'all', title: 'All' },
        fields: [
          { id: 'lead-in', kind: 'text', label: 'Lead-in' },
          { id: 'kind', kind: 'choice', label: 'Kind', options: { a: 'A' } },
          {
            ...{ id: 'parts', kind: 'table', label: 'Parts', item: 'part', rows: { one: 'One' } },
            columns: [{ id: 'rating', kind: 'scale', label: 'Rating', ends: ['low', 'high'] }],
          },
        ],
      },
    ],
    themes: [{ id: 'one', title: 'One', ...rule }],
  });
  expect(read.ok ? [] : read.mistakes.map((one) => `${one.split('. ')[0] ?? ''}.`)).toEqual([mistake]);
});

test('what themes need of a worksheet is little, and enough', () => {
  expect(themed.map(({ id }) => id)).toContain('feedback-log');
  expect(JSON.stringify(themed)).not.toContain('Their words, not yours');
});
