/** Every worksheet by keyboard alone, and the longest one on a phone as well. */
import type { Page } from '@playwright/test';
import { chooseFull } from './filling';
import { sheets } from './sheets';
import { awake, kept, open } from './strip';
import { expect, test } from './test';

const WIDE = { width: 1280, height: 720 };
const NARROW = { width: 360, height: 640 };
const LONG = 180_000; // milliseconds: it stops at some three hundred places

interface Stop {
  /** Where the focus is, in words for a report. */
  readonly name: string;
  /** Of a control in the form: what it is kept by. */
  readonly control: string | undefined;
  readonly kind: string;
  readonly isNew: boolean;
  readonly isFurther: boolean;
  readonly isOutlined: boolean;
  readonly isCovered: boolean;
  readonly isInView: boolean;
}

/** Looks at where the focus is now, and remembers it for the next look. `undefined` when it has left the page. */
const look = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const now = document.activeElement;
    const before: unknown = Reflect.get(globalThis, 'before');
    Object.assign(globalThis, { before: now });
    if (!(now instanceof HTMLElement) || now === document.body) return undefined;
    const follows = (one: Node) =>
      (one.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    // A radio or a box that is drawn by its label has its outline there.
    const drawn = [
      now,
      ...(now.parentElement?.matches('label') ? [now.parentElement, ...now.parentElement.children] : []),
    ];
    const isOutlined = drawn.some((element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
    });
    const area = (now.closest('label') ?? now).getBoundingClientRect();
    const strip = document.querySelector('.kept');
    const edge = strip?.getBoundingClientRect();
    const isCovered =
      edge !== undefined &&
      strip?.contains(now) === false &&
      area.bottom > edge.top + 1 &&
      area.top < edge.bottom;
    return {
      name: `${now.tagName} ${now.getAttribute('name') ?? now.textContent.trim().slice(0, 40)}`,
      control: (now.closest('form') && now.getAttribute('name')) ?? undefined,
      kind: now instanceof HTMLInputElement ? now.type : now.tagName,
      isNew: before !== now,
      isFurther: before === now || !(before instanceof Node) || follows(before),
      isOutlined,
      isCovered,
      isInView: area.top >= -1 && area.bottom <= innerHeight + 1,
    };
  });

/** What a person presses to answer, by the kind of control. A date is filled in by its three parts. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  date: ['ArrowUp', 'ArrowRight', 'ArrowUp', 'ArrowRight', 'ArrowUp'],
  radio: ['Space'],
  checkbox: ['Space'],
  SELECT: ['ArrowDown'],
};

for (const [id, sheet, viewport] of sheets.flatMap(([id, sheet]) =>
  (id === 'post-mortem' ? [WIDE, NARROW] : [WIDE]).map((size) => [id, sheet, size] as const),
))
  test(`every control of ${id} is reached, seen and filled in, ${viewport.width} pixels wide`, async ({
    page,
  }) => {
    test.setTimeout(LONG);
    await page.setViewportSize(viewport);
    await open(page, `/worksheets/${id}/`);
    if (sheet.minutes.quick !== undefined) await chooseFull(page, sheet);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur()); // back to the top
    const stops: Stop[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await look(page);
      if (!stop || (stops.length > 0 && stop.name === stops[0]?.name)) break;
      stops.push(stop);
      if (!stop.isNew || stop.control === undefined) continue;
      for (const key of KEYS[stop.kind] ?? []) await page.keyboard.press(key);
      if (stop.kind === 'text' || stop.kind === 'TEXTAREA') await page.keyboard.type('Plum');
      await look(page); // a choice may have moved on
    }
    const told = (wrong: (stop: Stop) => boolean) => stops.filter(wrong).map(({ name }) => name);
    expect(
      told(({ isFurther }) => !isFurther),
      'which come out of order',
    ).toEqual([]);
    expect(
      // Inside a date the browser itself shows which part is meant.
      told(({ isOutlined, isNew, kind }) => !isOutlined && (isNew || kind !== 'date')),
      'where the focus cannot be seen',
    ).toEqual([]);
    expect(
      told(({ isCovered }) => isCovered),
      'which are under the strip',
    ).toEqual([]);
    expect(
      told(({ isInView }) => !isInView),
      'which are out of view',
    ).toEqual([]);
    // Some questions are asked only after some choices, and some words come only then.
    const names = await page.evaluate(() => {
      const all = Array.from(document.querySelectorAll<HTMLElement>('form [name]'));
      const there = all.filter((control) => (control.closest('label') ?? control).checkVisibility());
      return Array.from(new Set(there.map((control) => control.getAttribute('name') ?? '')));
    });
    expect(names.length).toBeGreaterThan(3);
    const reached = new Set(stops.map(({ control }) => control));
    expect(
      names.filter((name) => !reached.has(name)),
      'which are not reached',
    ).toEqual([]);

    // What nobody keeps has no name, and is reached all the same.
    const nameless = stops.filter(({ kind, control }) => kind === 'TEXTAREA' && control === undefined);
    await expect(page.locator('[data-fleeting]')).toHaveCount(nameless.length);

    const filled = await page.evaluate(() => {
      const all = new FormData(document.querySelector('form') ?? undefined);
      return Array.from(all.keys()).filter((name) => all.get(name) !== '');
    });
    expect(
      names.filter((name) => !filled.includes(name)),
      'which cannot be filled in',
    ).toEqual([]);
    for (const button of [
      'Print this sheet',
      'Download as plain text',
      'Download as Markdown',
      'Copy as text',
    ])
      expect(
        told(({ name }) => name.startsWith(`BUTTON ${button}`)),
        button,
      ).toHaveLength(1);
  });

test('the way back is the way there', async ({ page }) => {
  test.setTimeout(LONG);
  await open(page, '/worksheets/every-kind/');
  await page.getByRole('textbox').first().fill('Something to take along');
  await kept(page);
  await page.reload();
  await awake(page);
  const walk = async (key: string, last: string) => {
    const stops: string[] = [];
    while (stops.at(-1) !== last) {
      await page.keyboard.press(key);
      const stop = await look(page);
      if (stop?.isNew && stop.kind !== 'radio') stops.push(stop.name); // a set of radios is entered at either end
    }
    return stops;
  };
  const there = await walk('Tab', 'BUTTON Download a copy');
  expect(there.length).toBeGreaterThan(20);
  const back = await walk('Shift+Tab', 'A Skip to the page');
  expect(back.toReversed()).toEqual(there.slice(0, -1));
});
