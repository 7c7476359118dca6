/** The words of the worksheets' interface, in English. They reach the island as a property, so it knows no language. */
export const form = {
  label: 'About this one',
  subject: 'Subject',
  body: 'Words',
  example: 'See an example',
  putAway: 'In the long version. Anything you wrote here is kept.',
  chooseOne: 'Choose one',
  notPart: 'Not part of it',
  scaleKey: '1 is {low}, 5 is {high}. A dash means that it was not part of this one.',
  notSorted: 'Not sorted yet',
  trayRest: 'The rest of it',
  trayFull: '“{tray}” holds {count}, so that each of them gets done. Nothing has been moved.',
  trayStay: 'Leave it where it is',
  trayThis: 'Put this one under “{tray}”',
  trayOther: 'Make room: put “{row}” under “{tray}”',
  newToday: 'New {item}, with today’s date',
  trayEmpty: 'Nothing here.',
  moveTo: 'Move to',
  broughtIn: 'Brought in from another sheet',
  carriedOn: 'From another question on this sheet',
  add: 'Add another {item}',
  enough: 'That is {max}, and {max} is enough. Finish one, or take one out, to add another.',
  remove: 'Remove',
  up: 'Move up',
  down: 'Move down',
  row: '{item} {number}',
  added: '{item} {number} added.',
  removed: '{item} {number} taken out.',
  moved: '{item} is now number {number} of {count}.',
  sorted: 'Moved to: {tray}.',
  undo: 'Put it back',
  pasteDo: 'Make a row of each line',
  asleep: 'This page is still waking up. What you type stays on it.',
  never:
    'A part of this page did not arrive, so it keeps nothing. What you type stays here while the page is open. Copy what matters, then reload.',
  nothing: 'Nothing to keep yet',
  keeping: 'Keeping…',
  kept: 'Kept in this browser, {time}',
  keptVisit: 'If the browser is cut off, the last minute may be lost.',
  keptOne: 'One of its two places refuses; the other holds it all.',
  keptPage: 'Only while this page is open.',
  keptOnce: 'Kept in this browser.',
  notKept: 'Not kept:',
  denied:
    'this browser refuses to keep anything. Your words are safe while this page is open. Download a copy before you close it.',
  full: 'this browser has no room left. Your words are safe while this page is open. Download a copy; the page goes on trying.',
  changed:
    'this browser took the words and gave back others. Your words are safe while this page is open. Download a copy.',
  newer:
    'a newer version of this page keeps this sheet. Your words are safe while this page is open. Download a copy, then reload.',
  gone: 'what was kept in this browser was deleted elsewhere. Your words are safe while this page is open. Download a copy, or keep them again.',
  keepAgain: 'Keep them again',
  download: 'Download a copy',
  warnDenied:
    'This browser refuses to keep anything, perhaps because cookies are blocked or the window is private. You can write, print and download. When the page closes, what you wrote is gone.',
  warnDamaged:
    'Something kept here could not be read. It has not been thrown away: it is set aside in this browser, and you can download it as it is. The page works as usual.',
  warnDamagedLeft:
    'Something kept here could not be read. It was left where it is, and you can download it as it is. The page works as usual.',
  warnNewer:
    'This sheet was kept by a newer version of the page. It has not been touched. Reload to get the newer page, or download what is kept as it is. What you write below is kept as a new sheet.',
  warnMissing:
    'The sheet in this address is not kept in this browser. It may be in another browser, or it was deleted. Below is a fresh one.',
  warnDeleted: 'This sheet was deleted. It can be put back until {day}. Below is a fresh one.',
  warnDeletedElsewhere:
    'This sheet was deleted in another tab. Your words are safe: they can be put back until {day}, and they come back by themselves with the next word that you write here.',
  warnOthers:
    'Something else was written here at the same time, in another tab or another browser. The later answer is shown. Nothing is lost: here is the other one.',
  useOther: 'Use this one instead',
  letGo: 'Let it go',
  sevenDays:
    'Some browsers, Safari among them, empty it after seven days without a visit. Only a file of your own is a backup.',
  lastBackup: 'Your last backup: {day}.',
  noBackup: 'You have none yet.',
  backUpNow: 'Download a backup',
  backupName: 'Second Draft backup',
  gotIt: 'I know',
  warnCheck: 'Check',
  downloadRaw: 'Download it as it is',
  reload: 'Reload',
  noDates: 'There is no date in it yet that something follows from.',
  datesTaken: 'Open the file with your calendar. Whoever sees the calendar sees these dates.',
  nothingYet:
    'That did not work. Nothing is written here yet, or this browser refuses. What is on the page stays there.',
  goOn: 'Go on with one that you began',
  beginAnother: 'Begin another',
  atDesk: 'All that is kept here',
  changedOn: '{title}, changed on {day}',
  copied: 'Copied.',
  copyRefused: 'This browser does not let a page copy. Download it as plain text instead.',
  codeMissing:
    'That part of the page did not arrive. Your words are safe on this page. Check the connection, then press it again.',
  steady: 'Steady',
  understand: 'Understand',
  revise: 'Revise',
  send: 'Send',
  untitled: 'Untitled',
  of: '{number} of 5',
  colophon: 'Free to copy, CC BY 4.0',
} as const;

/** Of the ways out at the foot of a worksheet, which are drawn at build only. */
export const ways = {
  copyMessage: 'Copy the message',
  copyMessageFor: 'to paste where you write',
  mailto: 'Open it in your e-mail program',
  mailtoFor: 'nothing is sent from here',
  eml: 'Download an e-mail draft',
  emlFor: 'a file for e-mail programs',
  onward: 'Go on from here',
  take: 'Take it with you',
  print: 'Print this sheet',
  printCard: 'Print only this',
  copyCard: 'Copy it as a message',
  asMarkdown: 'Download as Markdown',
  markdownFor: 'for notes and other programs',
  asText: 'Download as plain text',
  textFor: 'opens everywhere',
  backUp: 'Back up this sheet',
  backUpFor: 'a file that can be brought back',
  duplicate: 'Make a copy',
  duplicateFor: 'to change, beside this one',
  deleteThis: 'Delete this sheet',
  deleteFor: 'can be put back for 30 days',
  copy: 'Copy as text',
  copyFor: 'for a message or a note',
  csv: '{field} as a table',
  csvFor: 'a CSV file for spreadsheets',
  share: 'A copy to share',
  shareFor: 'without names, to show somebody',
  calendar: 'Dates for your calendar',
  calendarFor: 'a file with all dates of this sheet',
} as const;

/** Of the cover, the pages around a worksheet, and the list of worksheets. They stay out of the island. */
export const switches = {
  howLong: 'How long have you got?',
  minutes: '{minutes} minutes',
  wording: 'How shall it ask?',
  asMe: 'Ask me',
  asFriend: 'As a friend',
  seeExample: 'See one filled in',
} as const;

/** Of the examples beside the questions, fetched with them. */
export const beside = {
  by: 'Written by {name}, {age}: an invented person.',
  another: 'Another person',
} as const;

/** Around an example on paper: what comes before and after it, and who else there is. */
export const story = {
  of: '{name}, step by step',
  goOn: 'More examples',
  next: 'Next: {title}',
  others: 'The same worksheet by somebody else',
  other: '{name}, {age}',
} as const;

export const pages = {
  worksheets: 'Worksheets',
  worksheetsLead:
    'Forms that somebody took care over. Fill them in here or on paper. What you write stays with you.',
  worksheetsAbout:
    'Worksheets to fill in, keep in your own browser, print or download. Nothing leaves your device.',
  printTitle: '{title}, blank, to print',
  printAbout: 'A blank {noun} to print and fill in with a pen, on A4 or US Letter.',
  exampleTitle: '{title}: an example, by {name} ({step})',
  exampleAbout: '{step}: a {noun} filled in by {name}, an invented person, to see how it can be done.',
  exampleBy: '{name}, {age}, is an invented person. {situation}.',
  print: 'Print',
  printBlank: 'Print a blank one',
  fillIn: 'Fill it in here',
  chain: 'What you find in one is carried into the next, and only if you say so. Begin with any of them.',
  onPaper: 'On paper',
  paperNote: 'Fits A4 and US Letter.',
  noScript:
    'JavaScript is off, so this page cannot keep what you write. You can read it all, write in it and print it, or print a blank one.',
  howItWorks: 'How they work',
  howRows: [
    'Nothing is required. Leave out what does not help.',
    'Press a choice once more to take it back.',
    'What you write is kept in this browser as you type, and nowhere else.',
    'Take it with you as paper, plain text or Markdown.',
    'A backup is one file. It can be brought back, into this browser or another.',
    'Every sheet also prints blank, with lines for a pen.',
  ],
} as const;
