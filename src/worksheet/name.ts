/** Names for files that people keep. */

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A file name that every system takes: lower-case letters and digits of any script, hyphens, at most 80 characters
 * before the ending. `parts` are words as people wrote them; `ending` comes without its dot.
 */
export function fileName(parts: readonly string[], ending: string): string {
  const stem = parts
    .join(' ')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-');
  const short = Array.from(stem)
    .slice(0, 80)
    .join('')
    .replace(/^-+|-+$/g, '');
  const safe = short === '' || RESERVED.test(short) ? `sheet-${short}`.replace(/-$/, '') : short;
  return `${safe}.${ending}`;
}
