/** The ways out that a message has: the clipboard, an e-mail program, a draft as a file. It is never sent from here. */
import { toClipboardHtml, toEml, toMailto } from '../../worksheet/faces/mail';
import type { Mail } from '../../worksheet/faces/mail';
import { choiceIn } from '../../worksheet/letter';
import { toMessage } from '../../worksheet/part';
import { download } from './carry';
import type { OpenDesk } from './desk';
import type { Later } from './hands';
import { nameFor } from './whole';
import type { Way } from './whole';

/** With its paragraphs where a browser can, else as plain text. Rejects where a page may not copy. */
async function copy({ subject, body }: Mail): Promise<void> {
  const text = toMessage({ subject, body });
  if (!('ClipboardItem' in globalThis)) return navigator.clipboard.writeText(text);
  const as = (type: string, content: string) => ({ [type]: new Blob([content.toWellFormed()], { type }) });
  const item = new ClipboardItem({ ...as('text/plain', text), ...as('text/html', toClipboardHtml(text)) });
  return navigator.clipboard.write([item]).catch(() => navigator.clipboard.writeText(text));
}

export function mailings(desk: OpenDesk, draft: Later['draft']): Readonly<Record<string, Way>> {
  const { words, sheet } = desk;
  /** The message as it stands; from now on it is the person's. */
  const taken = async () => {
    const open = await draft();
    const letter = open?.settle();
    if (!open || !letter) throw new Error('no message yet');
    const to = open.phrases.address === undefined ? '' : choiceIn(sheet.answers, open.phrases.address);
    return { words: open.words, mail: { to, subject: letter.subject, body: letter.body } };
  };
  return {
    message: {
      go: async () => copy((await taken()).mail),
      done: words.copied,
      refused: words.copyRefused,
    },
    mailto: {
      go: async () => {
        const { mail, words: said } = await taken();
        const address = toMailto(mail);
        if (address !== undefined) {
          location.assign(address);
          return said.opened;
        }
        return copy(mail).then(
          () => said.tooLong,
          () => said.tooLongUncopied,
        );
      },
      refused: words.nothingYet,
    },
    eml: {
      go: async () => download(nameFor(desk, 'eml'), 'message/rfc822', toEml((await taken()).mail)),
      refused: words.nothingYet,
    },
  };
}
