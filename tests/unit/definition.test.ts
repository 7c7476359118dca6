/** A mistake in a definition is a sentence: where, what was found, what was expected, and the nearest name. */
import { describe, expect, test } from 'vitest';
import { parseDefinition } from '../../src/worksheet/definition';
import { mistakesWith } from './content';

const words = 'sections › words › fields';
const choosing = 'sections › choosing › fields';
const rows = 'sections › in-rows › fields';
const KINDS = '`line`, `text`, `date`, `choice`, `choices`, `scale`, `sentence`';

describe('a mistake in the shape', () => {
  test.each<[string, string | RegExp, string, readonly string[]]>([
    [
      'a misspelt property of a field',
      /options:(?=\n +slow)/,
      'optoins:',
      [
        `${choosing} › pace › options: found nothing, expected lines of the form \`id: words\`.`,
        `${choosing} › pace: found the property \`optoins\`, which does not exist. Did you mean \`options\`? Known here: \`id\`, \`label\`, \`hint\`, \`example\`, \`friend\`, \`quick\`, \`from\`, \`when\`, \`private\`, \`was\`, \`kind\`, \`options\`.`,
      ],
    ],
    [
      'a misspelt property of a column',
      'was: view',
      'wass: view',
      [
        `${rows} › stops › columns › seen: found the property \`wass\`, which does not exist. Did you mean \`was\`? Known here: \`id\`, \`label\`, \`hint\`, \`example\`, \`friend\`, \`quick\`, \`from\`, \`when\`, \`private\`, \`was\`, \`kind\`, \`lines\`.`,
      ],
    ],
    [
      'a misspelt property of the file',
      'opening:',
      'oppening:',
      [
        'the file: found the property `oppening`, which does not exist. Did you mean `opening`? Known here: `title`, `stage`, `order`, `lead`, `summary`, `leadIn`, `noun`, `minutes`, `opening`, `named`, `application`, `header`, `sections`, `cards`, `dates`, `themes`, `standing`.',
      ],
    ],
    [
      'a misspelt property of a wording for friends',
      /label: What did your friend see first\?/,
      'lable: x',
      [
        `${words} › first-sight › friend: found the property \`lable\`, which does not exist. Did you mean \`label\`? Known here: \`label\`, \`hint\`.`,
      ],
    ],
    [
      'an unknown kind',
      /kind: choice(?=\n +label: How fast)/,
      'kind: chioce',
      [
        `${choosing} › pace › kind: found \`"chioce"\`, expected a kind of field. Did you mean \`choice\`? Known here: ${KINDS}, \`list\`, \`table\`, \`letter\`.`,
      ],
    ],
    [
      'no kind',
      /kind: choice\n +(?=label: How fast)/,
      '',
      [
        `${choosing} › pace › kind: found nothing, expected a kind of field. Known here: ${KINDS}, \`list\`, \`table\`, \`letter\`.`,
      ],
    ],
    [
      'a table in a table',
      /kind: line(?=\n +label: Where\n)/,
      'kind: table',
      [
        `${rows} › stops › columns › where › kind: found \`"table"\`, expected a kind of column. Known here: ${KINDS}.`,
      ],
    ],
    [
      'a missing label',
      /\n +label: How fast did you go\?/,
      '',
      [`${choosing} › pace › label: found nothing, expected words.`],
    ],
    [
      'an empty label',
      'How fast did you go?',
      "'  '",
      [`${choosing} › pace › label: found \`""\`, expected words.`],
    ],
    [
      'a number for words',
      'label: How fast did you go?',
      'label: 5',
      [`${choosing} › pace › label: found \`5\`, expected words.`],
    ],
    [
      'an id that is none',
      'id: pace',
      'id: Pace 1',
      [
        `${choosing} › Pace 1 › id: found \`"Pace 1"\`, expected an id: lower-case letters, digits and hyphens, starting with a letter.`,
      ],
    ],
    [
      'a missing id',
      '- id: pace\n        kind',
      '- kind',
      [`${choosing} › number 1 › id: found nothing, expected words.`],
    ],
    [
      'an option with an id that is none',
      'slow: Slowly',
      'Slow Walk: Slowly',
      [
        `${choosing} › pace › options › Slow Walk: found \`"Slow Walk"\`, expected an id: lower-case letters, digits and hyphens, starting with a letter.`,
      ],
    ],
    [
      'a column too many',
      /( +)(- id: liked)/,
      `${[1, 2, 3, 4, 5, 6, 7].map((n) => `$1- { id: more-${n}, kind: line, label: More }\n`).join('')}$1$2`,
      [`${rows} › stops › columns: found 13 items, expected 12 at most.`],
    ],
    [
      'no columns',
      /columns:\n +- id: thing\n +kind: line\n +label: Thing\n +hint: One in each row\./,
      'columns: []',
      ['sections › in-tables › fields › packing › columns: found 0 items, expected 1 at least.'],
    ],
    [
      'one end of a scale',
      'ends: [still tired, quite rested]',
      'ends: [still tired]',
      [`${choosing} › rested › ends: found 1 item, expected 2 at least.`],
    ],
    [
      'a number that is words',
      'lines: 5',
      "lines: 'five'",
      [`${words} › story › lines: found \`"five"\`, expected a number.`],
    ],
    [
      'a number too large',
      'lines: 5',
      'lines: 31',
      [`${words} › story › lines: found \`31\`, expected 30 at most.`],
    ],
    [
      'a number too small',
      'max: 4',
      'max: 0',
      [`${rows} › good-things › max: found \`0\`, expected 1 at least.`],
    ],
    [
      'yes in words',
      'quick: true',
      'quick: often',
      ['header › place › quick: found `"often"`, expected true or false.'],
    ],
    [
      'an unknown stage',
      'stage: send',
      'stage: sent',
      ['stage: found `"sent"`. Did you mean `send`? Known here: `steady`, `understand`, `revise`, `send`.'],
    ],
    [
      'half a source',
      '{ worksheet: post-mortem, field: date }',
      '{ worksheet: post-mortem }',
      [`${words} › again-on › from › number 2 › field: found nothing, expected words.`],
    ],
  ])('%s', (_, that, written, said) => {
    expect(mistakesWith(that, written)).toEqual(said);
  });

  test.each([null, 5, 'words', [], undefined])('a file that holds %j', (data) => {
    const read = parseDefinition(data);
    expect(read).toMatchObject({ ok: false });
    expect(read.ok || read.mistakes[0]).toMatch(/^the file: found .+, expected properties\.$/);
  });
});
