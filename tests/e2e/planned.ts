/** What an invented person wrote on all of their sheets, as pages kept it. */
import type { Page } from '@playwright/test';
import { allExamples } from '../unit/content';
import { put, recordOf, stampOf } from './seed';

/** Puts the sheets of everybody there, each under its person and step: `dario-8`. */
export async function putEverything(page: Page): Promise<void> {
  await page.goto('/guide/');
  await put(
    page,
    allExamples.map(({ worksheet, answers, person, step }) => {
      const id = `${person.id}-${step}`;
      const clocks = Object.fromEntries(Object.keys(answers).map((field) => [field, [stampOf(1)]]));
      return [id, recordOf({ id, role: '', employer: '' }, [], { worksheet, answers, clocks })] as const;
    }),
  );
}
