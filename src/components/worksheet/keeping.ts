/** Where the form meets storage, and the only place: what was kept is looked for, and what changes is handed over. */
import type { Follower, Storage } from '../../stores/contract';
import { openHere } from '../../stores/here';
import type { Loaded } from '../../stores/mirror';
import type { Answers } from '../../worksheet/answers';
import type { Entry } from '../../worksheet/entry';
import { isDeleted } from '../../worksheet/merge';
import type { Worksheet } from '../../worksheet/schema';
import { newUuid } from './sheet';

/** What was the matter when the page looked. `missing` and `deleted` are about the sheet in the address. */
export type Trouble =
  | Exclude<Loaded, { readonly state: 'ok' | 'empty' }>
  | { readonly state: 'missing' }
  | { readonly state: 'deleted'; readonly entry: Entry };

interface Found {
  /** What was kept for this sheet, or undefined when nothing was. */
  readonly kept?: Entry;
  readonly trouble?: Trouble;
}
export interface Keeping {
  readonly storage: Storage;
  /** The id of the sheet that is open, or '' as long as nothing was written. */
  readonly id: () => string;
  /** Looks for the sheet in the address. Without one there, the page begins a new one. */
  readonly find: () => Promise<Found>;
  /** Keeps what changed, soon. The sheet is in the address from the first time on. */
  readonly put: (changed: Answers) => void;
}

function putInAddress(id: string): void {
  const address = new URL(location.href);
  address.searchParams.set('entry', id);
  history.replaceState(history.state, '', address);
}

/** The field that somebody is in, unless they look at another window. */
const busy = () =>
  document.hasFocus() ? document.activeElement?.getAttribute('name')?.split('/')[0] : undefined;

export function openKeeping(worksheet: Worksheet, show: Follower['show']): Keeping {
  const storage = openHere();
  let id = '';
  const begin = (entry: string) => {
    putInAddress((id = entry));
    storage.follow({ id, busy, show });
  };

  const leave = () => void storage.flush('hurry');
  const hold = (event: BeforeUnloadEvent) => {
    leave();
    if (storage.$status.get().state === 'refused') event.preventDefault();
  };
  addEventListener('pagehide', leave);
  addEventListener('beforeunload', hold);
  document.addEventListener('freeze', leave);
  document.addEventListener('visibilitychange', () => {
    leave();
    if (!document.hidden) void storage.refresh(); // a page that slept has heard nothing
  });

  return {
    storage,
    id: () => id,
    find: async () => {
      const wanted = new URLSearchParams(location.search).get('entry');
      if (wanted === null) return {};
      const loaded = await storage.load(wanted);
      if (loaded.state === 'ok' && loaded.entry.worksheet === worksheet.id) {
        const { entry } = loaded;
        if (isDeleted(entry)) return { trouble: { state: 'deleted', entry } };
        begin(wanted);
        return { kept: entry };
      }
      return { trouble: loaded.state === 'ok' || loaded.state === 'empty' ? { state: 'missing' } : loaded };
    },
    put: (answers) => {
      if (id === '') {
        begin(newUuid());
        // Asked while somebody writes, because some browsers ask them; what it answers is the browser's business.
        void (navigator.storage as Partial<StorageManager> | undefined)?.persist?.().catch(() => undefined);
      }
      storage.put({ id, worksheet: worksheet.id, answers });
    },
  };
}
