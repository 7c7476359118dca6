/** The words around a message, in English. They come with its phrases, when the first choice is made. */
export const letter = {
  choose: 'Choose where you are now, and the message begins to grow here.',
  mismatch: 'Check: these choices seldom go together. The message is put together all the same.',
  read: 'Read it',
  change: 'Change the words',
  view: 'How the message is shown',
  subject: 'Subject: {subject}',
  yours: 'These are your words. Nothing is written over them.',
  again: 'Start again from my answers',
  back: 'Put mine back',
  changed: 'Your answers have changed since. Your message has been left as it is. This is what would change:',
  gone: 'would go',
  isNew: 'would be new',
  take: 'Put these changes in',
  keep: 'Leave mine as it is',
  unplaced:
    'These could not be put in, because the sentences they belong to are not there any more. Copy what you need:',
  words: '{count} of {most} words at most',
  characters: '{count} of {most} characters at most',
  readThrough: 'Read through with you',
  nothing: 'Nothing stood out. Read it aloud once; if you stumble, change that sentence.',
  copyAll: 'Copy the message',
  open: 'Open it in your e-mail program',
  tooLong:
    'This message is too long for a link that every e-mail program understands. It has been copied instead: open a new e-mail and paste it.',
  tooLongUncopied:
    'This message is too long for a link that every e-mail program understands. Download it as an e-mail draft, or copy it.',
  opened:
    'Your e-mail program should open now. If nothing happens, copy the message instead. Nothing has been sent.',
} as const;

export type LetterWords = { readonly [Key in keyof typeof letter]: string };
