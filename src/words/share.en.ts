/** The words around a copy that is shared, in English. They come with the press that asks for it. */
export const share = {
  title: 'A copy to share',
  about:
    'For a mentor or a friend, without names. This is all that would be in it. Your sheet stays as it is.',
  leftOut: 'Left out: {fields}.',
  names: 'These look like names. What is ticked is left out.',
  noNames: 'Nothing in the rest looks like a name. Read it through all the same.',
  missed: 'A name that is written small, or stands first in a sentence, may be missed. Read it through once.',
  preview: 'What is in it',
  copy: 'Copy as text',
  text: 'Download as plain text',
  markdown: 'Download as Markdown',
  print: 'Print',
  close: 'Close',
  file: 'shared copy',
} as const;

export type ShareWords = { readonly [Key in keyof typeof share]: string };
