/** Listens to the whole form. What typing needs is here; what pressing needs comes with the first touch or key. */
import { columnsOf, fieldsOf } from '../../worksheet/answers';
import type { Column, Field } from '../../worksheet/schema';
import { isFull } from '../../worksheet/trays';
import { download } from './carry';
import { firstGap } from './desk';
import type { OpenDesk } from './desk';
import type { openDraft } from './draft';
import type { Keeping } from './keeping';
import type { openNews } from './news';
import { note, rowsIn } from './sheet';
import type { openTakeaway } from './takeaway';
import type { openTouch } from './touch';
import { valueOf } from './wake';

/** Signs that somebody is about to press something. */
const TOUCHES = ['pointermove', 'pointerdown', 'focusin', 'keydown'];

/**
 * Browsers take what lies under the strip for seen, and do not scroll to it when it gets the focus. What a pointer
 * pressed stays where it is, or the press would miss it.
 */
function showWhole({ target }: Event): void {
  if (!(target instanceof Element) || !target.matches(':focus-visible') || target.closest('.kept')) return;
  (target.closest('label') ?? target).scrollIntoView({ block: 'nearest' });
}

/** The code that comes when it is first needed. */
export interface Later {
  readonly touch: () => Promise<ReturnType<typeof openTouch>>;
  readonly takeaway: () => Promise<ReturnType<typeof openTakeaway>>;
  /** Of a worksheet that shows where a sheet stands: draws it anew. */
  readonly standing: () => Promise<() => void>;
  /** Of a worksheet with words for a search box: draws them anew. */
  readonly searches: () => Promise<(() => void) | undefined>;
  readonly news: () => Promise<ReturnType<typeof openNews>>;
  /** Of a worksheet that has a message. */
  readonly draft: () => Promise<ReturnType<typeof openDraft> | undefined>;
}

/** For code that is fetched ahead: that it did not come is said when it is needed. */
export const quietly = () => undefined;

export function listen(
  form: HTMLFormElement,
  desk: OpenDesk,
  { touch, takeaway }: Later,
  { storage, id }: Keeping,
): void {
  const { worksheet, words, sheet } = desk;
  const saySo = () => desk.say(words.codeMissing, true);

  const rowAt = (field: Field, name: string) =>
    sheet.slots[field.id]?.find(({ key }) => key === name.split('/')[1])?.row;
  /** True if a row is to go into a tray that is full. */
  const isTooMany = (field: Field, name: string, value: unknown) =>
    field.kind === 'table' &&
    field.most !== undefined &&
    name.endsWith(`/${field.group ?? ''}`) &&
    value === field.most.option &&
    isFull(field, rowsIn(sheet.slots[field.id] ?? []), rowAt(field, name)?.id);

  /** The code for paper and files comes with the first key, so that it is there when it is needed. */
  const onInput = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    const name = firstGap(target.getAttribute('name') ?? '');
    const [id, , columnId] = name.split('/');
    const field = fieldsOf(worksheet).find((one) => one.id === id);
    if (!field) return;
    const control = columnsOf(field).find((column) => column.id === columnId) ?? field;
    // To look for controls by their name takes long in a long form, and most keys are typed into a text.
    const isText = target.matches('textarea:not([data-frame]), [type="text"]') && 'value' in target;
    const value = isText ? String(target.value) : valueOf(form, name, control as Column); // a field with rows has no control of its own
    if (isTooMany(field, name, value)) {
      if ('value' in target) target.value = String(rowAt(field, name)?.[columnId ?? ''] ?? '');
      touch().then(({ refuse }) => refuse(target), saySo);
      return;
    }
    desk.put({ [field.id]: note(sheet, field, name, value) });
    takeaway().catch(quietly);
    if (field.kind === 'table' && field.group === columnId) touch().then(({ sort }) => sort(target), saySo);
  };

  /** The copy that the strip offers never fails: bare answers are better than nothing. */
  const takeSafely = () =>
    takeaway().then(
      ({ text }) => text(),
      () => download(`${worksheet.id}.txt`, 'text/plain', JSON.stringify(sheet.answers, null, 2)),
    );

  const takeOut = (button: HTMLElement) => {
    const line = (button.closest('.letter') ?? form.querySelector('.take'))?.querySelector('.said');
    const tell = (said: string) => line?.replaceChildren(said);
    tell('');
    takeaway().then(
      ({ press }) => press(button, tell),
      () => tell(words.codeMissing),
    );
  };

  const onClick = ({ target }: Event) => {
    const onward = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-onward]');
    if (onward && id() !== '') onward.search = `?from=${id()}`;
    const button = target instanceof Element && target.closest<HTMLElement>('[data-do], [data-take]');
    if (!button) return;
    if (button.dataset['do']) touch().then(({ press }) => press(button), saySo);
    else if (button.dataset['take'] === 'safe') void takeSafely();
    else if (button.dataset['take'] === 'again') storage.keepAgain();
    else takeOut(button);
  };

  const onToggle = ({ target }: Event) => {
    if (!(target instanceof HTMLElement) || !target.dataset['example']) return;
    touch().then(
      ({ open }) => open(target),
      () => target.querySelector('.note')?.replaceChildren(words.codeMissing),
    );
  };

  form.addEventListener('input', onInput);
  form.addEventListener('click', onClick);
  form.addEventListener('toggle', onToggle, true); // it does not bubble
  form.addEventListener('focusout', () => void storage.flush());
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('focusin', showWhole);
  for (const type of TOUCHES)
    form.addEventListener(type, () => void touch().catch(quietly), { once: true, passive: true });
}
