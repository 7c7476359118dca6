/** Wakes the worksheet of a page: the one script that it asks for. Its properties stand on the element that it is in. */
import type { Entry } from '../../worksheet/entry';
import { parseAnswers } from '../../worksheet/answers';
import type { OpenDesk } from './desk';
import type { FormProps } from './Form';
import { listen, quietly } from './hands';
import type { Later } from './hands';
import { openKeeping } from './keeping';
import type { Keeping, Trouble } from './keeping';
import { lazily } from './lazily';
import type { openNews } from './news';
import { letTakeBack } from './ring';
import { blankSheet } from './sheet';
import { openStrip } from './strip';
import { wake } from './wake';

/**
 * Everything is there, blank, before this. Then what was kept and what was typed meanwhile come together. From there on
 * a keystroke changes the strip and nothing else.
 */
async function start(form: HTMLFormElement, { worksheet, words }: Pick<FormProps, 'worksheet' | 'words'>) {
  const part = (selector: string) => form.querySelector<HTMLElement>(`:scope > ${selector}`) ?? form;
  let news: ReturnType<typeof openNews> | undefined;
  /** As long as the code for it has not come nothing is shown, and what other tabs wrote stays as they wrote it. */
  const show = (entry: Entry, fields: readonly string[]) => {
    if (!news) {
      later.news().then(() => keeping.storage.refresh(), quietly);
      return undefined;
    }
    news.takeIn(entry, fields);
    return fields;
  };
  const keeping = openKeeping(worksheet, show);
  const desk: OpenDesk = {
    ...{ worksheet, words, sheet: blankSheet(worksheet), removed: undefined, put: keeping.put },
    say: (said, isSeen = false) => {
      part('.saying').classList.toggle('sr', !isSeen);
      part('.saying').textContent = said;
    },
  };
  const later: Later = {
    touch: lazily(() => import('./touch').then(({ openTouch }) => openTouch(form, desk))),
    takeaway: lazily(() =>
      import('./takeaway').then(({ openTakeaway }) => openTakeaway(form, desk, keeping)),
    ),
    news: lazily(async () => {
      const [{ draw }, { openNews }] = await Promise.all([later.touch(), import('./news')]);
      return (news = openNews(form, desk, keeping, draw));
    }),
  };
  const tell = (trouble: Trouble | undefined, entry?: Entry) =>
    later.news().then(
      (open) => open.tell(trouble, entry),
      () => desk.say(words.codeMissing, true),
    );
  letTakeBack(form);

  const { kept, trouble } = await keeping.find();
  // A page that could not show the rows that were kept had better not wake.
  if (kept) await later.touch();
  const typed = wake(form, worksheet, desk.sheet, kept && parseAnswers(worksheet, kept.answers));
  const isTyped = Object.keys(typed).length > 0;
  listen(form, desk, later, keeping);
  keeping.storage.$status.subscribe(openStrip(part('.kept'), words));
  const quiet = keeping.storage.$status.listen(({ state }) => {
    if (state !== 'kept') return;
    quiet();
    if (settings()['lasting'] === undefined)
      import('./lasting').then(({ sayHowLong }) => sayHowLong(part('.kept'), words, keeping)).catch(quietly);
  });
  if (isTyped) desk.put(typed);
  if (kept ?? isTyped) later.touch().then(({ drawAll }) => drawAll(), quietly);
  if (kept) later.takeaway().catch(quietly); // somebody who comes back may want to print at once
  if (trouble ?? kept?.others) await tell(trouble, kept);
  if (trouble?.state !== 'denied') lookAround(part('.yours'), desk, keeping, tell).catch(quietly);
}

/** Says what else is kept in this browser, or that it keeps nothing. */
async function lookAround(
  host: Element,
  desk: OpenDesk,
  keeping: Keeping,
  tell: (trouble: Trouble) => Promise<void>,
): Promise<void> {
  const all = await keeping.storage.all().catch(() => undefined);
  if (!all) return tell({ state: 'denied' });
  if (![...all.keys()].some((key) => key.includes(':entry:'))) return;
  const { showYours } = await import('./Yours');
  await showYours(host, desk, keeping, all);
}

const host = document.querySelector<HTMLElement>('[data-island]');
const form = host?.querySelector('form');
if (form && host?.dataset['island'])
  // The page's own build wrote it, from the same type.
  start(form, JSON.parse(host.dataset['island']) as FormProps).catch((error: unknown) => {
    document.documentElement.dataset['missing'] = ''; // as the page's head does for a script that did not come
    throw error;
  });
