/** All that is stored as one file: a backup that the desk takes, with everything that is no sheet beside it as it is. */
import { crc32 } from '../../worksheet/crc';
import type { Found } from './places';

const ENTRY = 'second-draft:entry:';

export function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // some browsers read it only then
}

function parsed({ key, text }: Found): unknown {
  if (!key.startsWith(ENTRY)) return undefined;
  try {
    const entry: unknown = JSON.parse(text);
    return typeof entry === 'object' && entry !== null ? entry : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Texts → a backup file, version 1 (see `worksheet/faces/file.ts`), with one more member, `asItIs`, for the rest. `now`
 * in milliseconds since 1970.
 */
export function toFile(found: readonly Found[], now: number): string {
  const entries = [...new Map(found.map((one) => [one.key + one.text, parsed(one)])).values()].filter(
    Boolean,
  );
  const checksum = `crc32:${crc32(JSON.stringify(entries))}`;
  const asItIs = found.filter((one) => parsed(one) === undefined);
  const exportedAt = new Date(now).toISOString();
  return `${JSON.stringify({ type: 'second-draft-backup', version: 1, exportedAt, checksum, entries, asItIs }, null, 1)}\n`;
}
