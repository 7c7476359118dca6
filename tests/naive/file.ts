/** Opening a backup as an honest beginner would write it: it is JSON, so it is a backup. */
import type { Entry } from '../../src/worksheet/entry';
import type { Opened } from '../../src/worksheet/faces/file';

export { compareEntries, toBackup } from '../../src/worksheet/faces/file';

export const MOST_BYTES = Infinity;

export function parseBackup(text: string): Opened {
  const { entries, exportedAt } = JSON.parse(text) as { entries: readonly Entry[]; exportedAt: string };
  return { ok: true, entries, exportedAt, unreadable: 0, newer: 0 };
}
