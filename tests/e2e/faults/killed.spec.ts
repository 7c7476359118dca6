/** The browser is killed, as by a phone that is out of memory or power: the sheet is there, and at most the last second is not. */
import { setTimeout as passed } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { test } from '../profile';
import { open } from '../strip';
import { expect } from '../test';

const SHEET = '/worksheets/post-mortem/';
const TIMES = 10;
/** Milliseconds from the last key to the end. This is no wait for something: it is what is asked. */
const AFTER = 1000;

test.describe.configure({ timeout: 180_000 });

const wentWell = (page: Page) => page.getByRole('textbox', { name: 'What went well?' });

/** Types for a few seconds, at the pace of a person; gives each letter with when it was typed. */
async function write(page: Page, round: number): Promise<readonly { letter: string; at: number }[]> {
  await wentWell(page).focus();
  await page.keyboard.press('Control+End');
  const typed: { letter: string; at: number }[] = [];
  for (const letter of ` Round ${round}: I knew what to say, and said it.`) {
    await page.keyboard.type(letter, { delay: 30 });
    typed.push({ letter, at: Date.now() });
  }
  return typed;
}

test(
  `${TIMES} times, ${AFTER} ms after the last key, with all the words but those of the last second`,
  { tag: ['@firefox', '@naive'] },
  async ({ profile }) => {
    let page = await profile.launch();
    await open(page, SHEET);
    let before = '';
    for (let round = 1; round <= TIMES; round += 1) {
      const typed = await write(page, round);
      const address = page.url();
      await passed(AFTER);
      await profile.kill();

      page = await profile.launch();
      await open(page, address);
      const sure = typed.filter(({ at }) => at < (typed.at(-1)?.at ?? 0) - 1000);
      const kept = await wentWell(page).inputValue();
      expect(kept, `round ${round}`).toContain(before + sure.map(({ letter }) => letter).join(''));
      before = kept;
    }
  },
);
