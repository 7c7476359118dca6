/** Ids that one part of a definition uses to point at another: they name something, and only one thing. */
import { describe, expect, test } from 'vitest';
import { mistakesWith } from './content';

const STOPS = 'cards › pocket › Stops with a bench or grass';

describe('a name that names nothing', () => {
  const fields =
    '`place`, `with`, `day`, `season`, `first-sight`, `story`, `again-on`, `pace`, `weather`, `brought`, `rested`, `good-things`, `stops`, `parts`, `thoughts`, `packing`';
  test.each<[string, string | RegExp, string, readonly string[]]>([
    [
      'in named',
      'named: [place',
      'named: [plaec',
      [`named: \`plaec\` names nothing. Did you mean \`place\`? Known here: ${fields}.`],
    ],
    [
      'as the field of a card',
      'field: first-sight',
      'field: frist-sight',
      [
        `cards › pocket › Begin with: \`frist-sight\` names nothing. Did you mean \`first-sight\`? Known here: ${fields}.`,
      ],
    ],
    [
      'as a column of a card',
      'columns: [where',
      'columns: [wher',
      [
        `${STOPS} › columns: \`wher\` names nothing. Did you mean \`where\`? Known here: \`where\`, \`seen\`, \`date\`, \`seat\`, \`shared\`, \`liked\`.`,
      ],
    ],
    [
      'as the column that chooses',
      'column: seat',
      'column: where',
      [`${STOPS} › only › column: \`where\` is no column of the kind choice. Known here: \`seat\`.`],
    ],
    [
      'as the option that is chosen',
      'options: [bench, grass]',
      'options: [bench, gras]',
      [
        `${STOPS} › only › options: \`gras\` names nothing. Did you mean \`grass\`? Known here: \`bench\`, \`grass\`, \`none\`.`,
      ],
    ],
    [
      'as columns of what has none',
      'field: good-things',
      'field: story\n        columns: [a]',
      [
        'cards › pocket › Good things › columns: `a` names nothing. There is nothing here that could be named.',
      ],
    ],
    [
      'as the column to sort by',
      'group: place',
      'group: thought',
      ['thoughts › group: `thought` is no column of the kind choice. Known here: `place`.'],
    ],
    [
      'as a row of the short version',
      'quickRows: [setting-out',
      'quickRows: [seting-out',
      [
        'parts › quickRows: `seting-out` names nothing. Did you mean `setting-out`? Known here: `setting-out`, `middle`, `way-back`.',
      ],
    ],
  ])('%s', (_, that, written, said) => {
    expect(mistakesWith(that, written)).toEqual(said);
  });
});

describe('an id that stands there twice', () => {
  test.each<[string, string | RegExp, string, readonly string[]]>([
    [
      'as two fields',
      'id: story',
      'id: place',
      ['sections and fields: the id `place` stands there twice; every id is used once.'],
    ],
    [
      'as a section and a field',
      'id: choosing',
      'id: stops',
      ['sections and fields: the id `stops` stands there twice; every id is used once.'],
    ],
    [
      'as two columns',
      'id: shared',
      'id: where',
      ['stops › columns: the id `where` stands there twice; every id is used once.'],
    ],
    [
      'as a column and the row itself',
      'id: thing\n',
      'id: id\n',
      ['packing › columns: a column cannot be called `id`; rows keep theirs there.'],
    ],
  ])('%s', (_, that, written, said) => {
    expect(mistakesWith(that, written)).toEqual(said);
  });
});

test('every mistake is said at once', () => {
  expect(mistakesWith(/id: (story|pace)/g, 'id: A B')).toHaveLength(2);
});
