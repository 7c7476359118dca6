/** What can be done at the desk. Each does it, looks again, draws, says it, and goes where the person goes on. */
import { noteBackup } from '../../stores/backups';
import { dayOf } from '../../stores/clock';
import type { Storage } from '../../stores/contract';
import { duplicate, putBack, remove, removeForGood } from '../../stores/entries';
import { exportAll, planRestore, readFile, restore } from '../../stores/restore';
import type { How, Plan } from '../../stores/restore';
import { forgetRestore, undoRestore } from '../../stores/undo';
import type { Entry } from '../../worksheet/entry';
import type { Opened } from '../../worksheet/faces/file';
import { fileName } from '../../worksheet/name';
import { fill } from '../../worksheet/words';
import { download } from '../worksheet/carry';
import { newUuid } from '../worksheet/sheet';
import { nameOf } from './Sheets';
import { STEP, readKept } from './state';
import type { Bringing, DeskProps, State, View } from './state';

export interface Acts {
  readonly look: (query: string) => void;
  readonly lay: (view: View) => void;
  readonly showMore: () => void;
  readonly duplicate: (entry: Entry) => void;
  readonly remove: (entry: Entry) => void;
  readonly putBack: (entry: Entry) => void;
  /** Asks whether a sheet shall go for good, or asks no more. */
  readonly ask: (entry: Entry | undefined) => void;
  readonly removeForGood: (entry: Entry) => void;
  /** All dates of all sheets as a calendar file, or the one of a sheet. */
  readonly takeDates: (entry?: Entry, due?: string) => void;
  readonly download: () => void;
  readonly read: (file: Blob) => void;
  readonly plan: (opened: Opened) => void;
  readonly bring: (plan: Plan, how: How) => void;
  readonly leave: () => void;
  readonly undo: () => void;
  readonly keepSo: () => void;
}

/** The page that the desk stands on. */
export interface Page {
  readonly get: () => State;
  /** Draws the desk as it is now. */
  readonly set: (change: Partial<State>) => void;
  /** Tells everybody, on the page and aloud. */
  readonly say: (words: string) => void;
  /** Puts the focus there; where that is not on the page, on the desk itself. */
  readonly goTo: (id: string) => void;
}

export function openActs(storage: Storage, props: DeskProps, { get, set, say, goTo }: Page): Acts {
  const { words, restoring } = props;
  const titled = (sentence: string, entry: Entry) => fill(sentence, { title: nameOf(entry, props) });
  const refresh = async (change: Partial<State> = {}) => set({ ...(await readKept(storage)), ...change });

  /** What the browser refuses is said, and nothing has happened. */
  const attempt = (work: () => Promise<void>) => void work().catch(() => say(words.refused));

  const show = (bringing: Bringing | undefined) => {
    set({ bringing });
    if (bringing) goTo('bringing');
  };

  const takeOut = async () => {
    const now = Date.now();
    const text = await exportAll(storage, now);
    download(fileName([words.backupName, dayOf(now)], 'json'), 'application/json', text);
    await noteBackup(storage, now);
  };

  const plan = async (opened: Opened) =>
    show({ step: 'planned', opened, plan: await planRestore(storage, opened.entries) });

  const bring = async (wanted: Plan, how: How) => {
    if (how === 'replace') await takeOut();
    show({ step: 'working', done: 0, count: 0 });
    const tell = (done: number, count: number) => set({ bringing: { step: 'working', done, count } });
    try {
      const done = await restore(storage, wanted, how, Date.now(), tell);
      await refresh();
      show({ step: 'done', done });
    } catch {
      show({ step: 'not-begun' });
    }
  };

  return {
    look: (query) => set({ query, shown: STEP }),
    lay: (view) => {
      settings({ desk: view });
      set({ view, shown: STEP });
    },
    showMore: () => {
      const { shown, view } = get();
      set({ shown: shown + STEP });
      const place =
        view === 'latest'
          ? document.querySelectorAll('.sheets > li')[shown]
          : document.querySelector('.more');
      const next = place?.querySelector<HTMLElement>('a, button');
      if (next) next.focus();
      else goTo('desk');
    },
    duplicate: (entry) =>
      attempt(async () => {
        const id = newUuid();
        await duplicate(storage, entry, id);
        await refresh();
        say(words.duplicated);
        goTo(`sheet-${id}`);
      }),
    remove: (entry) =>
      attempt(async () => {
        await remove(storage, entry.id);
        await refresh({ removed: new Set([...get().removed, entry.id]) });
        say(titled(words.removed, entry));
        goTo(`back-${entry.id}`);
      }),
    putBack: (entry) =>
      attempt(async () => {
        await putBack(storage, entry.id);
        await refresh();
        say(titled(words.isBack, entry));
        goTo(`sheet-${entry.id}`);
      }),
    ask: (entry) => {
      set({ asking: entry?.id });
      if (entry) goTo(`keep-${entry.id}`);
    },
    removeForGood: (entry) =>
      attempt(async () => {
        await removeForGood(storage, entry.id);
        await refresh({ asking: undefined });
        say(titled(words.isGone, entry));
        goTo('desk');
      }),
    takeDates: (entry, due) =>
      void import('./calendar')
        .then(({ calendarOf }) => {
          const entries = entry ? [entry] : (get().shelf?.entries ?? []);
          const name = entry ? nameOf(entry, props) : words.datesName;
          download(
            fileName([name, dayOf(Date.now())], 'ics'),
            'text/calendar',
            calendarOf(entries, props, due),
          );
          say(words.datesTaken);
        })
        .catch(() => say(words.codeMissing)),
    download: () =>
      attempt(async () => {
        await takeOut();
        await refresh();
        say(words.downloaded);
      }),
    read: (file) =>
      attempt(async () => {
        show({ step: 'reading' });
        const opened = await readFile(file);
        if (opened.ok) await plan(opened);
        else show({ step: 'refused', opened });
      }),
    plan: (opened) => attempt(() => plan(opened)),
    bring: (wanted, how) => attempt(() => bring(wanted, how)),
    leave: () => {
      show(undefined);
      say(restoring.left);
      goTo('desk');
    },
    undo: () =>
      attempt(async () => {
        show({ step: 'undoing' });
        await undoRestore(storage).catch((error: unknown) => {
          set({ bringing: undefined }); // it can be asked again
          throw error;
        });
        await refresh({ bringing: undefined });
        say(restoring.undone);
        goTo('desk');
      }),
    keepSo: () =>
      attempt(async () => {
        await forgetRestore(storage);
        await refresh({ bringing: undefined });
        goTo('desk');
      }),
  };
}
