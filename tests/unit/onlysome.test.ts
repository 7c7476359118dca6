/** What only some worksheets have: a mistake in it is found when the site is built. */
import { describe, expect, test } from 'vitest';
import { mistakesWith } from './content';

describe('what only some worksheets have leads to what it names', () => {
  test.each([
    [
      'application',
      'named: [place, with]',
      'named: [place, with]\napplication: [plaec]',
      'application: `plaec` names nothing. Did you mean `place`?',
    ],
    [
      'search',
      'cards:\n  - id: pocket\n',
      'cards:\n  - id: pocket\n    search: { any: place }\n',
      'cards › pocket › search › any: `place` is no list.',
    ],
    [
      'shows',
      /\nsections:\n {2}- id: ([\w-]+)\n/,
      '\nsections:\n  - id: $1\n    shows: pocket\n',
      'shows: `pocket` is no card with `search`.',
    ],
  ])('%s', (_, that, written, said) => {
    expect(mistakesWith(that, written).join('\n')).toContain(said);
  });

  test('a page that nobody keeps stands by itself, and not in a row', () => {
    const [mistake] = mistakesWith(
      'label: What you saw',
      'fleeting: { minutes: 5 }\n            label: What you saw',
    );
    expect(mistake).toContain('found the property `fleeting`, which does not exist');
  });
});
