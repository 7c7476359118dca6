/** Wakes the worksheet of a page: the one script that it asks for. Its properties stand on the element that it is in. */
import type { Entry } from '../../worksheet/entry';
import { fieldsOf, isLetter, parseAnswers } from '../../worksheet/answers';
import type { Answers } from '../../worksheet/answers';
import { sourcesOf } from '../../worksheet/links';
import { askOnly } from './asked';
import type { Bringing } from './bring';
import type { OpenDesk } from './desk';
import type { Drafting, openDraft } from './draft';
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

type Carried = Pick<FormProps, 'worksheet' | 'words'> & Partial<Pick<FormProps, 'beside'>>;

/**
 * Everything is there, blank, before this. Then what was kept and what was typed meanwhile come together. From there on
 * a keystroke changes the strip and nothing else.
 */
async function start(form: HTMLFormElement, { worksheet, words, beside }: Carried) {
  const part = (selector: string) => form.querySelector<HTMLElement>(`:scope > ${selector}`) ?? form;
  let news: ReturnType<typeof openNews> | undefined;
  let draft: ReturnType<typeof openDraft> | undefined;
  const letter = fieldsOf(worksheet).find(isLetter);
  /** As long as the code for it has not come nothing is shown, and what other tabs wrote stays as they wrote it. */
  const show = (entry: Entry, fields: readonly string[]) => {
    if (!news) {
      later.news().then(() => keeping.storage.refresh(), quietly);
      return undefined;
    }
    news.takeIn(entry, fields);
    askOnly(form, desk.sheet.answers);
    if (worksheet.standing.length > 0) later.standing().then((draw) => draw(), quietly);
    draft?.takeIn();
    drawSearches();
    return fields;
  };
  const keeping = openKeeping(worksheet, show);
  const desk: OpenDesk = {
    ...{ worksheet, words, beside, sheet: blankSheet(worksheet), removed: undefined, refused: undefined },
    put: (changed) => {
      keeping.put(changed);
      follow(changed);
    },
    say: (said, isSeen = false) => {
      part('.saying').classList.toggle('sr', !isSeen);
      part('.saying').textContent = said;
    },
  };
  const searchesAt = form.querySelector<HTMLElement>('[data-shows]');
  const showing = worksheet.cards.find(({ id }) => id === searchesAt?.dataset['shows']);
  /** The words for a search box, where a worksheet has them. */
  const drawSearches = (changed?: Answers) => {
    const lists = Object.values(showing?.search ?? {});
    if (changed && !lists.some((id = '') => Object.hasOwn(changed, id))) return;
    if (showing && searchesAt) later.searches().then((draw) => draw?.(), quietly);
  };
  /** The fields that say where a sheet stands. */
  const shownAbove = [...worksheet.dates, ...worksheet.standing].map(({ field }) => field);
  /** What else changes with an answer: which questions matter, and the message. Its code comes with the first choice. */
  const follow = (changed: Answers) => {
    if (worksheet.standing.length > 0 && shownAbove.some((id) => Object.hasOwn(changed, id)))
      later.standing().then((draw) => draw(), quietly);
    drawSearches(changed);
    const fields = fieldsOf(worksheet).filter(({ id }) => Object.hasOwn(changed, id));
    const isChoice = fields.some(({ kind }) => kind === 'choice');
    if (isChoice) askOnly(form, desk.sheet.answers);
    if (!letter || (!draft && !isChoice && !Object.hasOwn(changed, letter.id))) return;
    later.draft().then(
      (open) => (Object.hasOwn(changed, letter.id) ? open?.own() : open?.follow()),
      () => desk.say(words.codeMissing, true),
    );
  };
  const later: Later = {
    standing: lazily(() =>
      import('./standing').then(({ openStanding }) => openStanding(part('.standing'), desk)),
    ),
    searches: lazily(async () => {
      const { openSearches } = await import('./searches');
      return showing && searchesAt ? openSearches(searchesAt, desk, showing) : undefined;
    }),
    touch: lazily(() => import('./touch').then(({ openTouch }) => openTouch(form, desk))),
    takeaway: lazily(() =>
      import('./takeaway').then(({ openTakeaway }) => openTakeaway(form, desk, keeping, later.draft)),
    ),
    draft: lazily(async () => {
      if (!letter) return undefined;
      const [{ openDraft }, answer] = await Promise.all([import('./draft'), fetch('letter.json')]);
      if (!answer.ok) throw new Error(`letter.json: ${String(answer.status)}`);
      // The page's own build wrote it, from the same types.
      return (draft = openDraft(form, desk, letter, (await answer.json()) as Drafting));
    }),
    news: lazily(async () => {
      const [{ draw }, { openNews }] = await Promise.all([later.touch(), import('./news')]);
      return (news = openNews(form, desk, keeping, draw));
    }),
  };
  /** What other worksheets hold that may come in here. */
  const offer = async (all: ReadonlyMap<string, readonly string[]>) => {
    const ids = [...sourcesOf(worksheet), ...(worksheet.application.length > 0 ? [worksheet.id] : [])];
    if (![...all.values()].flat().some((text) => ids.some((id) => text.includes(`"${id}"`)))) return;
    const [{ openBring }, { take }, answer] = await Promise.all([
      import('./bring'),
      later.news(),
      fetch('from.json'),
    ]);
    // The page's own build wrote it, from the same types.
    if (answer.ok) await openBring(form, desk, keeping, (await answer.json()) as Bringing, take);
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
  askOnly(form, desk.sheet.answers);
  if (kept) drawSearches();
  for (const page of form.querySelectorAll<HTMLElement>('[data-fleeting]')) watchFleeting(page, desk);
  if (isTyped) desk.put(typed);
  if (kept && worksheet.standing.length > 0) later.standing().catch(quietly);
  if (letter && kept) later.draft().then((open) => open?.follow(), quietly);
  if (kept ?? isTyped) later.touch().then(({ drawAll }) => drawAll(), quietly);
  if (kept) later.takeaway().catch(quietly); // somebody who comes back may want to print at once
  if (trouble ?? kept?.others) await tell(trouble, kept);
  if (trouble?.state === 'denied') return;
  const all = await lookAround(part('.yours'), desk, keeping, tell).catch(quietly);
  if (all && form.querySelector(':scope > .bring')) await offer(all).catch(quietly);
}

/** A page that nobody keeps is empty once somebody leaves. What can be done with it comes with the first look at it. */
function watchFleeting(page: HTMLElement, desk: OpenDesk): void {
  const box = page.querySelector('textarea');
  const field = fieldsOf(desk.worksheet).find(({ id }) => id === page.dataset['fleeting']);
  if (!box || field?.kind !== 'text') return;
  addEventListener('pagehide', () => {
    if (box.name === '') box.value = '';
  });
  const open = lazily(() => import('./fleeting').then(({ openFleeting }) => openFleeting(page, desk, field)));
  const ask = () => void open().catch(() => desk.say(desk.words.codeMissing, true));
  box.addEventListener('focus', ask);
  if (box === document.activeElement || box.value !== '' || desk.sheet.answers[field.id]) ask();
}

/** Says what else is kept in this browser, or that it keeps nothing. */
async function lookAround(
  host: Element,
  desk: OpenDesk,
  keeping: Keeping,
  tell: (trouble: Trouble) => Promise<void>,
): Promise<ReadonlyMap<string, readonly string[]> | undefined> {
  const all = await keeping.storage.all().catch(() => undefined);
  if (!all) {
    await tell({ state: 'denied' });
    return undefined;
  }
  if (![...all.keys()].some((key) => key.includes(':entry:'))) return undefined;
  const { showYours } = await import('./Yours');
  await showYours(host, desk, keeping, all);
  return all;
}

const host = document.querySelector<HTMLElement>('[data-island]');
const form = host?.querySelector('form');
if (form && host?.dataset['island'])
  // The page's own build wrote it, from the same type.
  start(form, JSON.parse(host.dataset['island']) as Carried).catch((error: unknown) => {
    document.documentElement.dataset['missing'] = ''; // as the page's head does for a script that did not come
    throw error;
  });
