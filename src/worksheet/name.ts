/** Names for files that people keep. */

const RESERVED = /^(con|prn|aux|nul|(com|lpt)[\d¹²³])$/;

/**
 * A file name that every system takes: lower-case letters and digits of any script, hyphens, at most 80 characters
 * (UTF-16, so 240 bytes of UTF-8) before the ending. `parts` are words as people wrote them; `ending` comes without
 * its dot.
 */
export function fileName(parts: readonly string[], ending: string): string {
  const stem = parts
    .join(' ')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]|\uFE0E|\uFE0F/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-/, '');
  const short = stem.slice(0, 80).replace(/[^\p{L}\p{N}\p{M}]+$/u, ''); // half a letter, too
  const safe = short === '' || RESERVED.test(short) ? `sheet-${short}`.replace(/-$/, '') : short;
  return `${safe}.${ending}`;
}
