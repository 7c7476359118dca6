/** The list of all that is stored, in plain elements: nothing here needs the rest of the site. */
import type { myData } from '../../words/desk.en';
import { save, toFile } from './file';
import { deleteAll, deleteKey, lookAll } from './places';
import type { Found, Place, Stored } from './places';

type Words = typeof myData;
type Child = Node | string;

const fill = (sentence: string, values: Readonly<Record<string, string | number>>) =>
  sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  given: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), given);
  made.append(...children);
  return made;
}

const kilobytes = (found: readonly Found[]) => {
  const bytes = found.reduce((sum, { key, text }) => sum + new Blob([key, text]).size, 0);
  return (Math.ceil(bytes / 102.4) / 10).toFixed(1);
};

const BEGINNING = 80; // characters

/** The first words in it, to know it by. */
const beginningOf = (answers: unknown): string =>
  Object.values(typeof answers === 'object' && answers !== null ? answers : {})
    .filter((value): value is string => typeof value === 'string' && value.trim() !== '')
    .join(' · ')
    .slice(0, BEGINNING);

type Loose = Readonly<Record<string, unknown>>;

/** As the rest of the site has it: what was put back, or written, after it was deleted is there. */
function isDeleted({ deleted, restored, clocks }: Loose): boolean {
  const later = [restored, ...Object.values({ ...(clocks as Loose) }).flat()]; // whatever it is, it spreads
  return typeof deleted === 'string' && later.every((stamp) => typeof stamp !== 'string' || stamp < deleted);
}

/** What a record is, as far as can be told, and words to know it by; nothing in it is trusted. */
function describe({ key, text }: Found, words: Words): { readonly what: string; readonly which: string } {
  const [, kind = ''] = key.split(':');
  const isKnown = Object.hasOwn(words.kinds, kind);
  const what = words.kinds[isKnown ? (kind as keyof Words['kinds']) : 'other']; // it is one of their names
  if (kind !== 'entry') return { what, which: '' };
  try {
    const entry = JSON.parse(text) as Loose; // null throws below; each member is looked at
    const { worksheet, changedAt, answers } = entry;
    const time = Date.parse(String(changedAt));
    const day = new Date(time).toLocaleDateString('en-GB', { dateStyle: 'long' });
    const facts = [
      ...(typeof worksheet === 'string' ? [worksheet] : []),
      ...(Number.isNaN(time) ? [] : [fill(words.changed, { day })]),
    ].join(', ');
    const kept = isDeleted(entry) ? words.kinds.deleted : what;
    return { what: facts === '' ? kept : `${kept}: ${facts}`, which: beginningOf(answers) };
  } catch {
    return { what, which: '' };
  }
}

const whereOf = (places: readonly Place[], words: Words) =>
  places.length > 1 ? words.whereBoth : places[0] === 'local' ? words.whereLocal : words.whereDatabase;

const byKey = (one: Found, other: Found) => (one.key < other.key ? -1 : 1);

/** What there is, one line for each record. */
function linesOf({ found, caches, workers }: Stored, words: Words): readonly string[] {
  const sorted = [...found].sort(byKey);
  const records = [...new Map(sorted.map((one) => [one.key, describe(one, words)])).values()];
  return [
    ...records.map(({ what, which }) => (which === '' ? what : `${what}: ${which}`)),
    ...(caches.length > 0 ? [words.caches] : []),
    ...(workers > 0 ? [words.worker] : []),
  ];
}

/** Where the browser did not let the page look, in sentences. */
const refusedOf = ({ refused }: Stored, words: Words) =>
  refused.map((place) => (place === 'local' ? words.refusedLocal : words.refusedDatabase)).join(' ');

/** A button that asks once before it does what cannot be taken back. */
function asking(
  [label, ask, yes, no]: readonly [string, string, string, string],
  className: string,
  go: () => void,
): HTMLElement {
  const host = element('span', { className: 'tools' });
  const first = element('button', { type: 'button', className, textContent: label });
  const keep = element('button', { type: 'button', className, textContent: no });
  const sure = element('button', { type: 'button', className, textContent: yes });
  first.onclick = () => {
    host.replaceChildren(ask, sure, keep);
    keep.focus();
  };
  keep.onclick = () => {
    host.replaceChildren(first);
    first.focus();
  };
  sure.onclick = go;
  host.append(first);
  return host;
}

export async function showAll(page: HTMLElement, words: Words): Promise<void> {
  const part = (name: string) => page.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? page;
  const say = (...said: readonly Child[]) => part('said').replaceChildren(...said);

  async function draw(): Promise<Stored> {
    const stored = await lookAll();
    const { found, refused } = stored;
    const copies = new Map<string, Found[]>();
    for (const one of [...found].sort(byKey)) copies.set(one.key, [...(copies.get(one.key) ?? []), one]);
    const rows = [...copies].map(([key, some]) => row(key, some));
    part('list').replaceChildren(...rows);
    const count = rows.length + stored.caches.length + stored.workers;
    const total = fill(words.total, { count: rows.length, size: kilobytes(found) });
    part('sum').textContent = count > 0 ? total : refused.length > 0 ? '' : words.none;
    part('refused').textContent = refusedOf(stored, words);
    for (const section of page.querySelectorAll<HTMLElement>('[data-any]')) section.hidden = count === 0;
    return stored;
  }

  function row(key: string, copies: readonly Found[]): HTMLElement {
    const [first] = copies;
    if (!first) return element('li', {});
    const places = copies.map(({ place }) => place);
    const { what, which } = describe(first, words);
    const take = element('button', { type: 'button', className: 'as-link', textContent: words.download });
    take.onclick = () => save('second-draft-record.json', toFile(copies, Date.now()));
    const remove = asking([words.remove, words.removeAsk, words.removeDo, words.keep], 'as-link', () => {
      void deleteKey(key, places)
        .catch(() => undefined)
        .then(draw)
        .then(({ found }) => {
          say(found.some((one) => one.key === key) ? words.left : fill(words.removed, { what }));
          part('said').focus();
        });
    });
    const size = fill(words.size, { size: kilobytes(copies) });
    const name = element('p', { textContent: key });
    const details = element('details', {}, element('summary', { textContent: which || key }), name);
    details.append(
      ...[...new Set(copies.map(({ text }) => text))].map((text) =>
        element('pre', { textContent: text, tabIndex: 0 }),
      ),
    );
    return element(
      'li',
      {},
      element(
        'p',
        {},
        element('b', { textContent: what }),
        element('span', { textContent: ` ${size}, ${whereOf(places, words)}` }),
      ),
      details,
      element('p', { className: 'tools' }, take, remove),
    );
  }

  const everything = asking([words.all, words.allAsk, words.allDo, words.allKeep], 'btn', () => {
    void (async () => {
      const before = linesOf(await lookAll(), words);
      await deleteAll();
      const left = await draw();
      const list = (items: readonly string[]) =>
        element('ul', {}, ...items.map((item) => element('li', { textContent: item })));
      const remaining = linesOf(left, words);
      say(
        words.allDone,
        list(before),
        ...(remaining.length > 0 ? [words.allLeft, list(remaining)] : []),
        refusedOf(left, words) || (remaining.length > 0 ? '' : words.allClean),
      );
      part('said').focus();
    })();
  });
  part('everything').replaceChildren(everything);
  const takeAll = page.querySelector<HTMLButtonElement>('[data-do="take"]');
  if (takeAll)
    takeAll.onclick = async () => {
      const { found } = await lookAll();
      save(`second-draft-backup-${new Date().toISOString().slice(0, 10)}.json`, toFile(found, Date.now()));
    };
  await draw();
}
