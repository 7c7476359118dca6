/** Everything that takes a sheet out of the browser: paper, files, the clipboard. It comes when it is first needed. */
import { render } from 'preact';
import { fieldsOf } from '../../worksheet/answers';
import type { Answers, Row } from '../../worksheet/answers';
import { toRequest } from '../../worksheet/card';
import { toCsv } from '../../worksheet/faces/csv';
import { toMarkdown } from '../../worksheet/faces/markdown';
import { toText } from '../../worksheet/faces/text';
import { download } from './carry';
import type { OpenDesk } from './desk';
import type { Later } from './hands';
import type { Keeping } from './keeping';
import { mailings } from './mailing';
import inkCss from './ink.css?url';
import paperCss from './paper.css?url';
import pressCss from './press.css?url';
import { Paper } from './Paper';
import { nameFor, waysOf } from './whole';
import type { Way } from './whole';

/** Style for paper comes along, so that a page nobody prints does without. */
const loaded = (href: string) =>
  new Promise((done) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    document.head.append(link);
  });
await Promise.all([paperCss, inkCss, pressCss].map(loaded));

const text = ({ worksheet, words, sheet }: OpenDesk) => toText(worksheet, sheet.answers, words);

/** Prints all, or one card. The style for that is gone again when the print is over. */
function print(card?: string): void {
  const root = document.documentElement.dataset;
  if (card !== undefined) root['only'] = card;
  addEventListener('afterprint', () => delete root['only'], { once: true });
  globalThis.print();
}

/** Makes ready to print, whatever way a print begins: the paper in the form then holds what is on the screen. */
export function openTakeaway(form: HTMLFormElement, desk: OpenDesk, keeping: Keeping, draft: Later['draft']) {
  const { worksheet, words, sheet } = desk;
  const paper = form.querySelector('.on-paper');
  /** What is printed in place of the sheet: a copy without names. */
  let instead: Answers | undefined;
  addEventListener('afterprint', () => (instead = undefined));
  const ready = () => {
    const { only } = document.documentElement.dataset;
    const answers = instead ?? sheet.answers;
    if (paper) render(<Paper {...{ worksheet, answers, words, only }} beside={desk.beside} />, paper);
  };
  addEventListener('beforeprint', ready);

  const ways: Readonly<Record<string, Way>> = {
    ...waysOf(keeping, desk),
    ...mailings(desk, draft),
    calendar: { go: async () => (await import('./datebook')).takeDates(desk, keeping) },
    print: {
      go: (card) => {
        instead = undefined;
        print(card);
      },
    },
    text: { go: () => download(nameFor(desk, 'txt'), 'text/plain', text(desk)) },
    markdown: {
      go: () => download(nameFor(desk, 'md'), 'text/markdown', toMarkdown(worksheet, sheet.answers, words)),
    },
    request: {
      go: (id) => {
        const card = worksheet.cards.find((one) => one.id === id);
        return card && navigator.clipboard.writeText(toRequest(card));
      },
      done: words.copied,
      refused: words.copyRefused,
    },
    csv: {
      go: (id) => {
        const field = fieldsOf(worksheet).find((one) => one.id === id);
        if (field?.kind !== 'table') return;
        const rows = (sheet.answers[field.id] ?? []) as readonly Row[]; // the field has rows
        download(nameFor(desk, 'csv'), 'text/csv', toCsv(field, rows, words));
      },
    },
    share: {
      go: async () => {
        const host = form.querySelector<HTMLElement>('.to-share');
        const { openSharing } = await import('./sharing');
        const printed = (answers: Answers) => {
          instead = answers;
          ready(); // a browser that did not say that it prints would print the sheet itself
          print();
        };
        if (host) await openSharing(host, desk, keeping, printed);
      },
    },
    copy: {
      go: () => navigator.clipboard.writeText(text(desk)), // rejects where a page may not copy
      done: words.copied,
      refused: words.copyRefused,
    },
  };
  return {
    text: () => ways['text']?.go(),
    /** Goes the way that a button's `data-take` names, and tells how it went. */
    press: async ({ dataset }: HTMLElement, tell: (said: string) => void) => {
      const way = ways[dataset['take'] ?? ''];
      try {
        const said = await way?.go(dataset['of']);
        tell(typeof said === 'string' ? said : (way?.done ?? ''));
      } catch {
        tell(way?.refused ?? words.codeMissing);
      }
    },
  };
}
