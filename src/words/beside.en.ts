/** The words around what stands beside the questions of some worksheets, in English. They stand in the pages that need them. */
import { site } from './en';

export const beside = {
  howSure: site.howSure,
  strengths: site.strengths,
  source: 'Source: {cited}',
  help: 'Somebody to talk to',
  emergency: 'In danger: {number}',
  helpChecked:
    'Looked up in {month}. Elsewhere, or where a number does not work, ring the emergency number of your country; on most mobile phones 112 is understood. A doctor is a good person to ask, too.',
} as const;
export type BesideWords = typeof beside;

/** Around a page that is kept nowhere, unless somebody asks for it. */
export const fleeting = {
  gone: 'This page is kept nowhere, and is in no copy or print. It is gone when you close it or go elsewhere.',
  ready: 'Up to {minutes} minutes. They begin with your first word.',
  begun: 'The clock is running. There is no hurry.',
  running: '{count} of {minutes} minutes',
  over: 'The {minutes} minutes are over. Finish your sentence, if you like, and then stop.',
  keep: 'Keep it with this sheet',
  kept: 'It belongs to this sheet now, and goes along when you print, copy or back it up.',
  keepNot: 'Keep it no longer',
  notKept: 'It is no longer kept. It stays here until you close the page.',
  wipe: 'Wipe it away now',
  wipeAsk: 'There is no way back from this.',
  wipeDo: 'Yes, wipe it away',
  wipeLeave: 'Leave it',
  wiped: 'It is gone.',
} as const;
export type FleetingWords = { readonly [Key in keyof typeof fleeting]: string };

/** Around the words for a search box. */
export const searching = {
  title: 'For the search box',
  none: 'Write down one title above, and it is put together here.',
  each: 'One at a time, for any search box',
  all: 'All in one, where a box knows AND, OR and NOT',
  minus: 'All in one, where a minus sign leaves out',
  copy: 'Copy',
  copied: 'Copied.',
  refused: 'This browser does not let a page copy. Select the line instead.',
} as const;
export type SearchingWords = { readonly [Key in keyof typeof searching]: string };
