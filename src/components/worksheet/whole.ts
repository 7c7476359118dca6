/** What can be done with a sheet as a whole: a backup, a copy beside it, its deletion. */
import { dayOf } from '../../stores/clock';
import { duplicate, remove } from '../../stores/entries';
import { exportOne } from '../../stores/restore';
import { fileName } from '../../worksheet/name';
import { titleOf } from '../../worksheet/show';
import { download } from './carry';
import type { OpenDesk } from './desk';
import type { Keeping } from './keeping';
import { newUuid } from './sheet';

/** A way that a sheet goes, and what is said when it was gone, or could not be. */
export interface Way {
  /** What it gives is said, if it is words. */
  go(card?: string): unknown;
  readonly done?: string;
  readonly refused?: string;
}

/** "interview-post-mortem-2026-11-22-harbour-street-office-coordinator.txt", with today's date where the person is. */
export function nameFor({ worksheet, words, sheet }: OpenDesk, ending: string): string {
  return fileName([worksheet.title, dayOf(Date.now()), titleOf(worksheet, sheet.answers, words)], ending);
}

export function waysOf({ storage, id }: Keeping, desk: OpenDesk): Readonly<Record<string, Way>> {
  const { words } = desk;
  /** What is on the page is kept first. */
  const withEntry = async (work: (entry: string) => Promise<void>) => {
    await storage.flush();
    await work(id());
  };
  return {
    backup: {
      go: () =>
        withEntry(async (entry) =>
          download(nameFor(desk, 'json'), 'application/json', await exportOne(storage, entry, Date.now())),
        ),
      refused: words.nothingYet,
    },
    duplicate: {
      go: () =>
        withEntry(async (entry) => {
          const loaded = await storage.load(entry);
          if (loaded.state !== 'ok') throw new Error(loaded.state);
          const copy = newUuid();
          await duplicate(storage, loaded.entry, copy);
          location.assign(`?entry=${copy}`);
        }),
      refused: words.nothingYet,
    },
    delete: {
      go: () =>
        withEntry(async (entry) => {
          if (entry === '') throw new Error('nothing to delete');
          await remove(storage, entry);
          location.reload();
        }),
      refused: words.nothingYet,
    },
  };
}
