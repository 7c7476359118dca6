import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { worksheetOf, exampleOf } from './content';
import { toText } from '../../src/worksheet/faces/text';
import { toMarkdown } from '../../src/worksheet/faces/markdown';
import { form } from '../../src/words/form.en';
test('x', () => {
  for (const id of ['post-mortem', 'every-kind']) {
    const w = worksheetOf(id), a = exampleOf(id).answers;
    writeFileSync(`/tmp/${id}.txt`, toText(w, a, form));
    writeFileSync(`/tmp/${id}.md`, toMarkdown(w, a, form));
  }
});
