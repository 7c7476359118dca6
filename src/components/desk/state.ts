/** What the desk shows, and what can be done at it. Every change is drawn as a whole; nothing on it is typed and kept. */
import type { Restored } from '../../stores/undo';
import { lastRestore } from '../../stores/undo';
import { lastBackup } from '../../stores/backups';
import type { Storage } from '../../stores/contract';
import { byLatestChange, readShelf } from '../../stores/entries';
import type { Shelf } from '../../stores/entries';
import type { Done, Plan } from '../../stores/restore';
import type { Entry } from '../../worksheet/entry';
import type { Opened } from '../../worksheet/faces/file';
import type { OnDesk } from '../../worksheet/known';
import type { Over } from '../../worksheet/over';
import type { desk, restoring } from '../../words/desk.en';
import type { FaceWords } from '../../worksheet/words';

/** A way in, for somebody who has nothing here yet. */
export interface Door {
  readonly says: string;
  readonly title: string;
  readonly href: string;
}

/** How the sheets are laid out: one after another, or together with those that they belong to. */
export const VIEWS = ['latest', 'application', 'worksheet'] as const;
export type View = (typeof VIEWS)[number];

export interface DeskProps {
  readonly worksheets: readonly OnDesk[];
  readonly doors: readonly Door[];
  readonly over: readonly Over[];
  readonly words: typeof desk;
  readonly restoring: typeof restoring;
  readonly faces: FaceWords;
}

/** Where bringing back a backup stands. */
export type Bringing =
  | { readonly step: 'reading' }
  | { readonly step: 'refused'; readonly opened: Extract<Opened, { ok: false }> }
  | { readonly step: 'planned'; readonly plan: Plan; readonly opened: Opened }
  | { readonly step: 'working'; readonly done: number; readonly count: number }
  | { readonly step: 'done'; readonly done: Done }
  | { readonly step: 'not-begun' }
  | { readonly step: 'undoing' };

export interface State {
  /** Undefined where the browser keeps nothing. */
  readonly shelf: Shelf | undefined;
  readonly backupAt: number | undefined;
  readonly restored: Restored | undefined;
  readonly query: string;
  readonly view: View;
  /** How many sheets are shown. */
  readonly shown: number;
  /** The sheets that were deleted at this desk: they stay in their place, to be put back. */
  readonly removed: ReadonlySet<string>;
  /** The sheet that is asked about: whether it shall go for good. */
  readonly asking: string | undefined;
  readonly bringing: Bringing | undefined;
}

export const STEP = 50;

export const begin: State = {
  ...{ shelf: undefined, backupAt: undefined, restored: undefined, query: '', shown: STEP, view: 'latest' },
  ...{ removed: new Set(), asking: undefined, bringing: undefined },
};

/** How the sheets were laid out last time. */
export function viewKept(): View {
  const kept = settings()['desk'];
  return VIEWS.find((view) => view === kept) ?? 'latest';
}

/** What is kept, looked up anew. */
export async function readKept(storage: Storage): Promise<Pick<State, 'shelf' | 'backupAt' | 'restored'>> {
  const all = await storage.all().catch(() => undefined);
  if (!all) return { shelf: undefined, backupAt: undefined, restored: undefined };
  const known = { all: async () => all, remove: storage.remove };
  return {
    shelf: await readShelf(known, Date.now()),
    backupAt: lastBackup(all),
    restored: await lastRestore(known),
  };
}

/** The sheets that the list holds, those that were just deleted among them, the latest change first. */
export function listed({ shelf, removed }: State): readonly Entry[] {
  if (!shelf) return [];
  const kept = shelf.deleted.filter(({ id }) => removed.has(id));
  return [...shelf.entries, ...kept].sort(byLatestChange);
}
