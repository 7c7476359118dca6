/** The checks on what people write: hardly ever a false alarm, and seldom a miss. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkLetter } from '../../src/worksheet/checks';
import { readFor } from '../../src/worksheet/letter';
import { parsePhrases } from '../../src/worksheet/lettering';
import { form as words } from '../../src/words/form.en';
import { readFolder, textOf, valueOf, worksheetOf } from './content';

const sheet = worksheetOf('feedback-email');
const phrases = valueOf(parsePhrases(readFolder('src/content/letters/en').get(sheet.id), sheet));
const { fair, unfair } = parse(textOf('tests/fixtures/letters/sentences.yaml')) as {
  fair: readonly string[];
  unfair: readonly (readonly [id: string, sentence: string])[];
};
const answers = { name: 'Ms Lind', me: 'Robin', role: 'Gardener' };

/** The checks that speak about words. A single sentence need not say thanks. */
const found = (body: string) =>
  checkLetter(phrases, readFor(phrases, sheet, answers, words), {
    subject: 'S',
    body,
    answers,
    today: '2026-11-26',
  })
    .map(({ id }) => id)
    .filter((id) => id !== 'no-thanks');

const alarms = fair.filter((sentence) => found(sentence).length > 0);
const misses = unfair.filter(([id, sentence]) => !found(sentence).includes(id));

test('there are enough sentences to say something', () => {
  expect(fair.length + unfair.length).toBeGreaterThanOrEqual(140);
  expect(new Set([...fair, ...unfair.map(([, sentence]) => sentence)]).size).toBe(
    fair.length + unfair.length,
  );
  const ids = new Set(unfair.map(([id]) => id));
  expect([...ids].filter((id) => !phrases.checks.some((check) => check.id === id))).toEqual([]);
});

test('fewer than 2 in 100 fair sentences are spoken of, and fewer than 1 in 10 unfair ones are missed', () => {
  const share = (some: number, all: number) => `${some} of ${all} (${((100 * some) / all).toFixed(1)} %)`;
  console.log(
    `False alarms: ${share(alarms.length, fair.length)}; misses: ${share(misses.length, unfair.length)}.`,
  );
  expect(alarms.length / fair.length, alarms.join('\n')).toBeLessThan(0.02);
  expect(misses.length / unfair.length, misses.map(([, one]) => one).join('\n')).toBeLessThan(0.1);
});
