/** A message as a link that opens an e-mail program, as a draft in a file, and as rich text. It is never sent from here. */

export interface Mail {
  /** One address, or nothing. What is not plausibly one address is left out. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** Longer links are cut by some e-mail programs (seen from about 2,000 characters on). */
export const MOST_LINK = 1800;

/**
 * One plain address in ASCII, as nearly all are: nothing in it can end a header or begin another, and nothing means
 * anything in a link.
 */
const addressOf = ({ to }: Mail): string => {
  const trimmed = to.trim();
  return /^[\w.!#$'*+/=^`{|}~-]{1,64}@[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?$/i.test(trimmed) ? trimmed : '';
};

/** Line breaks as CRLF, and no other controls than tabs. A lone surrogate becomes U+FFFD. */
const withBreaks = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|\n|\u2028|\u2029/g, '\r\n')
    .replace(/(?![\t\r\n])\p{Cc}/gu, '');

/** One line, whatever was typed: it cannot end a header. */
const oneLine = (text: string): string =>
  withBreaks(text)
    .replace(/\p{Cc}+/gu, ' ')
    .trim();

/**
 * A `mailto:` link, RFC 6068: percent-encoded UTF-8, line breaks as `%0D%0A`, no `+` for spaces. Undefined where it
 * would be longer than `MOST_LINK` characters.
 */
export function toMailto(mail: Mail): string | undefined {
  const encode = (text: string) => encodeURIComponent(text).replace(/'/g, '%27');
  const subject = encode(oneLine(mail.subject));
  const link = `mailto:${encode(addressOf(mail)).replace('%40', '@')}?subject=${subject}&body=${encode(withBreaks(mail.body))}`;
  return link.length > MOST_LINK ? undefined : link;
}

/** UTF-8 bytes as base64. */
const toBase64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));

/** RFC 2047: encoded words of 75 characters at most, no letter cut in two, folded one to a line. */
function encodedWords(text: string): string {
  const words: string[] = [''];
  for (const letter of text) {
    const last = words.at(-1) ?? '';
    // 39 bytes are 52 characters of base64: with what stands around them, and the header's name, a line of 76 at most.
    if (new TextEncoder().encode(last + letter).length > 39) words.push(letter);
    else words[words.length - 1] = last + letter;
  }
  return words.map((word) => `=?utf-8?B?${toBase64(word)}?=`).join('\r\n ');
}

/** A header, in plain words where they are plain and short. */
const header = (name: string, text: string): string =>
  /^[\x20-\x7E]{0,60}$/.test(text) && !text.includes('=?')
    ? `${name}: ${text}`
    : `${name}: ${encodedWords(text)}`;

/**
 * A draft as an `.eml` file: RFC 5322 with MIME, `X-Unsent: 1` so that programs that know it open it to be sent. It has
 * no sender and no date: those are the program's. Lines end in CRLF and are 76 characters at most.
 */
export function toEml(mail: Mail): string {
  const to = addressOf(mail);
  const body = toBase64(withBreaks(mail.body)).replace(/.{76}/g, '$&\r\n');
  return [
    'X-Unsent: 1',
    ...(to === '' ? [] : [`To: ${to}`]),
    header('Subject', oneLine(mail.subject)),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    body,
    '',
  ].join('\r\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML for the clipboard, its paragraphs and line breaks kept. All of it is text. */
export const toClipboardHtml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[&<>"]/g, (found) => ENTITIES[found] ?? '')
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replace(/\n/g, '<br>')}</p>`)
    .join('');
