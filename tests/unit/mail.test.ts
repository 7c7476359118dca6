/** A message as a link and as a draft: read back by others it says the same, and nothing in it makes a header. */
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { MOST_LINK, toClipboardHtml, toEml, toMailto } from '../../src/worksheet/faces/mail';

const mail = {
  to: 'ada.okafor@harbour-street.example',
  subject: 'Thank you',
  body: 'Dear Ms Okafor,\n\nThank you.',
};

/** A `mailto:` link as RFC 6068 reads it. */
function readLink(link: string) {
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/.exec(link) ?? [];
  const fields = query.split('&').map((one) => one.split('='));
  return {
    to: decodeURIComponent(to),
    names: fields.map(([name]) => name),
    subject: decodeURIComponent(fields[0]?.[1] ?? ''),
    body: decodeURIComponent(fields[1]?.[1] ?? ''),
  };
}
const linkOf = (given: Partial<typeof mail>) =>
  toMailto({ ...mail, ...given }) ?? 'mailto:?subject=&body=too long';
const breaks = (text: string) => text.replace(/\r\n?|\n|\u2028|\u2029/g, '\r\n');

const texts = [
  'Grüße aus Århus, naïve façade',
  'emoji 👩🏽‍🚒 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'a & b = c; 100 % + 1 # ? / \\ : @ <tag>',
  '“curly”, \'straight\' and "double"',
  'line one\nline two\r\nline three\n\n\nend\n',
  '.\n..\nFrom me\n--\n',
  'tab\there, and spaces   \n   at both ends   ',
  'x'.repeat(300),
  '=?utf-8?B?SGVsbG8=?=',
  '',
];

describe('a link', () => {
  test.each(texts)('decodes to exactly %j', (text) => {
    const read = readLink(linkOf({ body: text, subject: text.replace(/\s+/g, ' ').trim() }));
    expect(read.body).toBe(breaks(text));
    expect(read.subject).toBe(text.replace(/\s+/g, ' ').trim());
    expect(read.to).toBe(mail.to);
    expect(read.names).toEqual(['subject', 'body']);
  });

  test('has no plus for a space, and no bare mark that would end it', () => {
    expect(linkOf({ body: 'a b\'"<>' })).toMatch(/^mailto:[\w.@-]+\?[\w=&%.~!*()-]*$/);
  });

  test(`is none when it is longer than ${MOST_LINK} characters, and one up to there`, () => {
    const room = MOST_LINK - linkOf({ body: '' }).length;
    expect(linkOf({ body: 'x'.repeat(room) })).toHaveLength(MOST_LINK);
    expect(toMailto({ ...mail, body: 'x'.repeat(room + 1) })).toBeUndefined();
    expect(toMailto({ ...mail, body: 'ü'.repeat(Math.ceil(room / 6) + 1) })).toBeUndefined();
  });
});

describe('a draft', () => {
  test.each(texts)('is read back as %j', async (text) => {
    const subject = text.replace(/\s+/g, ' ').trim();
    const eml = toEml({ ...mail, subject, body: text });
    const read = await simpleParser(eml);
    expect((read.text ?? '').replace(/\n$/, '')).toBe(breaks(text).replace(/\r\n/g, '\n').replace(/\n$/, ''));
    expect(read.subject ?? '').toBe(subject);
    expect([read.to].flat()[0]?.text).toBe(mail.to);
    expect(read.from).toBeUndefined();
    for (const line of eml.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
    expect(eml.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });

  test('opens to be sent where that is known', () => {
    expect(toEml(mail)).toMatch(/^X-Unsent: 1\r\n/);
  });
});

const OURS = ['x-unsent', 'to', 'subject', 'mime-version', 'content-type', 'content-transfer-encoding'];
const evil = [
  '\r\nBcc: all@example.org',
  '\nBcc: all@example.org',
  '\rBcc: all@example.org',
  '%0d%0aBcc: all@example.org',
  '&bcc=all@example.org',
  '?bcc=all@example.org&x=',
  '\u0000\r\n\r\n<script>alert(1)</script>',
  '\u2028Bcc: all@example.org',
  '\u0085Bcc: all@example.org',
  ' \r\n Bcc: all@example.org',
  ', all@example.org',
  'a@example.org, all@example.org',
  'a@example.org%0ABcc:b@example.org',
  '"a\r\nBcc: b"@example.org',
  '=?utf-8?Q?=0D=0ABcc:_all@example.org?=',
];

describe.each(['to', 'subject', 'body'] as const)('in %s, what was typed to make a header', (member) => {
  test.each(evil)('makes none: %j', async (text) => {
    for (const whole of [text, `x${text}`, `${mail[member]}${text}`]) {
      const given = { ...mail, [member]: whole };
      const read = await simpleParser(toEml(given));
      expect([...read.headers.keys()].filter((name) => !OURS.includes(name))).toEqual([]);
      expect(read.bcc).toBeUndefined();
      expect([read.to].flat().flatMap((to) => to?.value ?? []).length).toBeLessThanOrEqual(1);
      const link = toMailto(given) ?? '';
      expect(readLink(link).names).toEqual(['subject', 'body']);
      expect(link).not.toMatch(/[\r\n]/);
      if (member === 'to') expect(readLink(link).to).toMatch(/^$|^[^\s,;<>"]+@[a-z.-]+$/);
    }
  });
});

test('a thousand random messages are read back the same', { timeout: 60_000 }, async () => {
  const line = fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .map((text) => text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim());
  await fc.assert(
    fc.asyncProperty(line, fc.array(line, { maxLength: 6 }), async (subject, lines) => {
      const body = lines.join('\n');
      const read = await simpleParser(toEml({ to: '', subject, body }));
      expect(read.subject ?? '').toBe(subject.toWellFormed());
      expect((read.text ?? '').trim()).toBe(body.toWellFormed().trim());
      const link = toMailto({ to: '', subject, body });
      if (link !== undefined) expect(readLink(link).body).toBe(breaks(body.toWellFormed()));
    }),
    { seed: 69, numRuns: 1000 },
  );
});

test('rich text is paragraphs and lines, and all else is text', () => {
  expect(toClipboardHtml('a <b> & "c"\nd\n\n\ne')).toBe(
    '<p>a &lt;b&gt; &amp; &quot;c&quot;<br>d</p><p>e</p>',
  );
});
