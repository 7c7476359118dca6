/** The words of the site's furniture, in English. The words of the worksheets' interface are in `form.en.ts`. */
import type { Stage, Worksheet } from '../worksheet/schema';
import { fill } from '../worksheet/words';

interface StageWords {
  readonly id: Stage;
  readonly name: string;
  readonly when: string;
  /** On the home page: what somebody says who is here, and what there is to do. */
  readonly door: { readonly says: string; readonly does: string };
  /** In the guide: what this stage asks for. */
  readonly guide: string;
  /** Where feelings are the subject: when to look for help, and where. */
  readonly help?: string;
}

const stages = [
  {
    id: 'steady',
    name: 'Steady',
    when: 'the first day or two',
    door: { says: 'It came today.', does: 'Breathe, tell one person, send nothing yet.' },
    guide:
      'Dots under words mean: let them stand. Eat something, tell one person, and sleep. Nothing about you has to change today, and no answer is due tonight. When you can look back, go on to Understand.',
    help: 'If it does not lift, or you think of harming yourself, talk to somebody today: a doctor, or a crisis line. In the UK and Ireland that is Samaritans, 116 123; in the USA and Canada, 988.',
  },
  {
    id: 'understand',
    name: 'Understand',
    when: 'when you can look back',
    door: { says: 'I want to know why.', does: 'Look at one interview, strengths first.' },
    guide:
      'Go through the interview once, while you remember it, and keep what you were told apart from what you guess. Then ask them one question that looks ahead.',
  },
  {
    id: 'revise',
    name: 'Revise',
    when: 'decide, then plan',
    door: {
      says: 'I want to change something.',
      does: 'Choose what is worth changing, three things at most.',
    },
    guide:
      'Cross out the vague word and write a better one above it. Choose three things at most, and give each a date and a first step that takes fifteen minutes.',
  },
  {
    id: 'send',
    name: 'Send',
    when: 'new doors',
    door: { says: 'I am ready to try again.', does: 'Keep the old doors open and find new ones.' },
    guide:
      'Begin a new paragraph. Say to family and friends what you are looking for, and write to somebody you have not spoken to for a while. Then send the next one.',
  },
] as const satisfies readonly StageWords[];

export const site = {
  lang: 'en',
  dir: 'ltr',
  locale: 'en-GB',
  name: 'Second Draft',
  nameParts: ['Second', 'Draft'],
  skip: 'Skip to the page',
  nav: 'Site',
  guide: 'Guide',
  worksheets: 'Worksheets',
  tabs: 'The four stages',
  stage: 'Stage {number}: ',
  stages,
  promise: 'What you write stays on this device, unless you carry it out.',
  myData: 'See what is stored here',
  light: 'Colours',
  lights: { '': 'as my device', light: 'light', dark: 'dark' },
  minutesToRead: '{minutes} minutes to read',
  checked: 'Checked',
  inShort: 'In short',
  howSure: 'How sure are we?',
  sources: 'Sources',
  source: 'Source {number}',
  nowYours: 'Now yours',
  readOn: 'Or read on:',
  copy: 'Copy the words',
  copied: 'Copied',
  notCopied: 'Not copied: this browser refuses. Select the words instead.',
  not: 'Not: ',
  better: 'Better: ',
  worksheetTakes: 'Worksheet, {minutes} minutes, here or on paper',
  either: '{quick} or {full}',
  chainEnd: { in: 'a goal gets a date, and a date a review', words: 'Your second draft, sent.' },
  minutes: '{minutes} min',
  minutesLong: '{minutes} minutes',
  doorTo: '{title}, {minutes} minutes',
  toRead: 'To read',
  strengths: {
    practice: 'Common practice',
    'own-data': 'One organisation’s own data',
    survey: 'Survey',
    trial: 'Trial',
    'trials-together': 'Several trials together',
  },
} as const;

/** A stage's number (1–4) and words; `undefined` for a page that belongs to none. */
export function stageWords(stage: Stage | undefined) {
  const index = stages.findIndex(({ id }) => id === stage);
  const found = stages[index];
  return found && { ...found, number: index + 1 };
}

/** How long a worksheet takes: "15 or 45", or one number. */
export function minutesOf({ quick, full }: Worksheet['minutes']): string {
  return quick ? fill(site.either, { quick, full }) : String(full);
}

export const home = {
  title: 'Second Draft: after a job rejection, the next and better attempt',
  description:
    'Articles and worksheets for the days after a job rejection: look back, learn, plan, and send the next application. Free, without an account, on your phone or on paper.',
  said: 'A rejection is not a verdict. It is a draft.',
  lead: 'It came back. Mark it up here, and send the second one. Articles and worksheets, free, on your phone or on paper.',
  where: 'Where are you now?',
  worksheets: 'Worksheets',
  promise: 'What we promise',
  promises: [
    'What you write stays on this device.',
    'No account, no adverts, nobody counting you.',
    'Every worksheet works on paper, too.',
    'Where the evidence is thin, we say so.',
  ],
} as const;

export const guide = {
  title: 'The path',
  description:
    'Four stages from a job rejection to the next attempt: steady yourself, understand what happened, revise, and send again.',
  lead: 'Four stages. Start where you are, and go back when you need to.',
  /** The marked-up lines, as they are said aloud. */
  lines: {
    steady: 'I am good at my work. Let that stand.',
    understand: 'They chose someone else. Because?',
    revise: 'Not “Next time I will try harder”, but “Next time I will practise two stories, aloud”.',
    send: 'A new paragraph: Dear Ms Okafor, I am writing about…',
  },
} as const;

export const missing = {
  title: 'This page is not here.',
  lead: 'The address may have a slip in it, or the page has moved. Nothing you have written is lost by coming here.',
  on: 'Ways on',
  ways: [
    { href: '/', words: 'Where are you now?', what: 'Four ways in, from today’s news to the next attempt' },
    { href: '/guide/', words: 'The path', what: 'All four stages, and what there is to read' },
    {
      href: '/worksheets/post-mortem/',
      words: 'Interview post-mortem',
      what: 'Carry on with what this browser has kept',
    },
  ],
} as const;
