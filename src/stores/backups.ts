/** When everything was last taken out of the browser as a file: a backup in the same browser would be none. */
import type { Storage } from './contract';

const BACKUP = 'second-draft:backup';

/** `now` in milliseconds since 1970. A browser that refuses to note it says so nowhere: the file is what counts. */
export async function noteBackup(storage: Pick<Storage, 'write'>, now: number): Promise<void> {
  const note = JSON.stringify({ format: 1, at: new Date(now).toISOString() });
  await storage.write(BACKUP, note).catch(() => undefined);
}

function timeIn(text: string): number {
  try {
    const { at } = JSON.parse(text) as Readonly<Record<string, unknown>>; // or it throws
    return Date.parse(String(at)) || 0;
  } catch {
    return 0;
  }
}

/** Every record that is kept → when the last backup was made, in milliseconds since 1970, or undefined for never. */
export function lastBackup(all: ReadonlyMap<string, readonly string[]>): number | undefined {
  return Math.max(0, ...(all.get(BACKUP) ?? []).map(timeIn)) || undefined;
}
