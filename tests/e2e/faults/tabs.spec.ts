/** One sheet in two tabs: both hold both, the loser of a true conflict is kept, and nothing is silently gone. */
import type { BrowserContext, Page } from '@playwright/test';
import { form as words, ways } from '../../../src/words/form.en';
import { inDatabase, inLocal } from '../records';
import { copyFrom, kept, open } from '../strip';
import { expect, test } from '../test';

const SHEET = '/worksheets/post-mortem/';

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const wentWell = (page: Page) => page.getByRole('textbox', { name: 'What went well?' });

/** The first sentence of what is said. */
const opening = (said: string) => said.slice(0, said.indexOf('.'));

/** Two tabs that show the same sheet, in which something is written. */
async function two(context: BrowserContext): Promise<readonly [Page, Page]> {
  const one = await context.newPage();
  await open(one, SHEET);
  await wentWell(one).fill('I was on time.');
  await kept(one);
  const other = await context.newPage();
  await open(other, one.url());
  await expect(wentWell(other)).toHaveValue('I was on time.');
  return [one, other];
}

/** Keeps a tab from hearing of the others, as if it were frozen. */
const deafen = (page: Page) =>
  page.addInitScript(() => {
    BroadcastChannel.prototype.addEventListener = () => undefined;
    const { addEventListener } = globalThis;
    globalThis.addEventListener = (...given: Parameters<typeof addEventListener>) => {
      if (given[0] !== 'storage') addEventListener.apply(globalThis, given);
    };
  });

test.describe('two tabs', { tag: '@naive' }, () => {
  test('that write in different fields, in turn, both show and keep both', async ({ context }) => {
    const [one, other] = await two(context);
    await box(one, 'Role').fill('Gardener');
    await expect(box(other, 'Role')).toHaveValue('Gardener');
    await box(other, 'Employer').fill('Harbour Parks');
    await expect(box(one, 'Employer')).toHaveValue('Harbour Parks');
    await box(other, 'Guess 1').fill('A matter of timing');
    await expect(box(one, 'Guess 1')).toHaveValue('A matter of timing');
    await other.getByRole('button', { name: 'Add another guess' }).click();
    await box(other, 'Guess 2').fill('Or of money');
    await expect(box(one, 'Guess 2')).toHaveValue('Or of money');
    for (const page of [one, other]) {
      const copy = await copyFrom(page);
      for (const said of ['Gardener', 'Harbour Parks', 'A matter of timing', 'Or of money', 'I was on time.'])
        expect(copy).toContain(said);
    }
    await one.reload();
    await expect(box(one, 'Guess 2')).toHaveValue('Or of money');
    await expect(box(one, 'Employer')).toHaveValue('Harbour Parks');
  });

  test('of which one is in a field: it is not touched, and what the other wrote is kept', async ({
    context,
  }) => {
    const [one, other] = await two(context);
    await wentWell(other).focus();
    await wentWell(one).fill('I was on time, and calm.');
    await kept(one);
    await box(one, 'Role').fill('Gardener');
    await expect(box(other, 'Role')).toHaveValue('Gardener');
    await expect(wentWell(other)).toHaveValue('I was on time.');
    await wentWell(other).pressSequentially(' They noticed.');
    await kept(other);
    await expect(wentWell(other)).toHaveValue(/They noticed\./);
    await wentWell(other).blur();
    await expect(other.getByText(words.warnOthers)).toBeVisible();
    await expect(other.getByText('I was on time, and calm.')).toBeVisible();
  });

  test('of which one heard nothing: one version wins, the other can be looked at and taken', async ({
    context,
  }) => {
    const [one, other] = await two(context);
    await deafen(other);
    await other.reload();
    await expect(wentWell(other)).toHaveValue('I was on time.');
    await wentWell(one).fill('From the first tab');
    await kept(one);
    await wentWell(one).blur();
    await wentWell(other).fill('From the second tab');
    await kept(other);
    await expect(wentWell(one)).toHaveValue('From the second tab');
    await expect(one.getByText('From the first tab')).toBeVisible();
    await one.getByRole('button', { name: words.useOther }).click();
    await expect(wentWell(one)).toHaveValue('From the first tab');
    await kept(one);
    await expect(one.getByText('From the second tab')).toBeVisible();
    await one.getByRole('button', { name: words.letGo }).click();
    await expect(one.getByText('From the second tab')).toHaveCount(0);
    await kept(one);
    await one.reload();
    await expect(wentWell(one)).toHaveValue('From the first tab');
    await expect(one.getByText(words.warnOthers)).toHaveCount(0);
  });

  test('of which one deletes while the other types: it says so, and the next word brings it back', async ({
    context,
  }) => {
    const [one, other] = await two(context);
    await wentWell(other).focus();
    await one.getByRole('button', { name: ways.deleteThis }).click();
    await expect(one.getByText(opening(words.warnDeleted))).toBeVisible();
    await expect(other.getByText(opening(words.warnDeletedElsewhere))).toBeVisible();
    await expect(wentWell(other)).toHaveValue('I was on time.');
    await wentWell(other).pressSequentially(' And calm.');
    await kept(other);
    await expect(other.getByText(opening(words.warnDeletedElsewhere))).toHaveCount(0);
    await other.reload();
    await expect(wentWell(other)).toHaveValue(/I was on time\./);
    await expect(wentWell(other)).toHaveValue(/And calm\./);
  });

  test('of which one clears localStorage while the other types: the words stay, and are kept again', async ({
    context,
  }) => {
    const [one, other] = await two(context);
    await wentWell(other).pressSequentially(' So was she.');
    await one.evaluate(() => localStorage.clear());
    await wentWell(other).pressSequentially(' And kind.');
    await kept(other);
    await expect(wentWell(other)).toHaveValue('I was on time. So was she. And kind.');
    await expect.poll(async () => JSON.stringify(await inLocal(other))).toContain('And kind.');
    expect(await inDatabase(other)).toEqual(await inLocal(other));
    await other.reload();
    await expect(wentWell(other)).toHaveValue('I was on time. So was she. And kind.');
  });

  test('of which one clears everything: the other asks, and keeps the words again if it may', async ({
    context,
  }) => {
    const [one, other] = await two(context);
    await one.close();
    const third = await context.newPage();
    await third.goto('/guide/');
    await third.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('second-draft').onsuccess = resolve;
        }),
    );
    await third.evaluate(() => localStorage.clear());
    await expect(other.getByText(words.gone)).toBeVisible();
    await expect(wentWell(other)).toHaveValue('I was on time.');
    await wentWell(other).pressSequentially(' Still.');
    await expect(other.getByText(words.gone)).toBeVisible();
    expect(await inLocal(third)).toEqual({});
    await other.getByRole('button', { name: words.keepAgain }).click();
    await kept(other);
    await other.reload();
    await expect(wentWell(other)).toHaveValue('I was on time. Still.');
  });
});

test('without locks and channels, two tabs still hold both', async ({ context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'locks', { value: undefined });
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  });
  const [one, other] = await two(context);
  await box(one, 'Role').fill('Gardener');
  await expect(box(other, 'Role')).toHaveValue('Gardener');
  await box(other, 'Employer').fill('Harbour Parks');
  await expect(box(one, 'Employer')).toHaveValue('Harbour Parks');
});
