/** A message is parts, one after another. */

/** One sentence or so of a message, with what stands between it and the one before. */
export interface Part {
  readonly id: string;
  readonly before: string;
  readonly text: string;
}

export const isPart = (value: unknown): value is Part =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'before', 'text'].every((name) => typeof Reflect.get(value, name) === 'string');

/** A message as one text, its subject first, line breaks as LF. */
export const toMessage = ({ subject, body }: { readonly subject: string; readonly body: string }): string =>
  [subject, body]
    .map((text) => text.replace(/\r\n?/g, '\n').trim())
    .filter(Boolean)
    .join('\n\n');

/** Parts → the message as one text. */
export const bodyOf = (parts: readonly Part[]): string =>
  parts.map(({ before, text }, index) => (index === 0 ? text : before + text)).join('');
