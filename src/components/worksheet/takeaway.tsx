/** Everything that takes a sheet out of the browser: paper, files, the clipboard. It comes when it is first needed. */
import { render } from 'preact';
import { toMarkdown } from '../../worksheet/faces/markdown';
import { toText } from '../../worksheet/faces/text';
import { fileName } from '../../worksheet/name';
import { titleOf } from '../../worksheet/show';
import { download } from './carry';
import type { Take } from './desk';
import inkCss from './ink.css?url';
import paperCss from './paper.css?url';
import pressCss from './press.css?url';
import { Paper } from './Paper';

/** Style for paper comes along, so that a page nobody prints does without. */
const loaded = (href: string) =>
  new Promise((done) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    document.head.append(link);
  });
await Promise.all([paperCss, inkCss, pressCss].map(loaded));

/** Draws the sheet as it is now, for a print that is about to begin. */
export function toPaper(host: HTMLElement, { worksheet, answers, words }: Take): void {
  render(<Paper worksheet={worksheet} answers={answers()} words={words} />, host);
}

/** "interview-post-mortem-2026-11-22-harbour-street-office-coordinator.txt", with today's date where the person is. */
const nameFor = ({ worksheet, words, answers }: Take, ending: string) => {
  const now = new Date();
  const day = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return fileName([worksheet.title, day, titleOf(worksheet, answers(), words)], ending);
};

const text = ({ worksheet, words, answers }: Take) => toText(worksheet, answers(), words);

export function downloadText(take: Take): void {
  download(nameFor(take, 'txt'), 'text/plain', text(take));
}

export function downloadMarkdown(take: Take): void {
  download(nameFor(take, 'md'), 'text/markdown', toMarkdown(take.worksheet, take.answers(), take.words));
}

/** Rejects where the browser does not let a page copy. */
export async function copyText(take: Take): Promise<void> {
  await navigator.clipboard.writeText(text(take));
}
