/** The words around a copy that is shared, in English. They come with the press that asks for it. */
export const share = {
  title: 'A copy to share',
  about:
    'For a mentor or a friend, without names. This is all that would be in it. Your sheet stays as it is.',
  leftOut: 'Left out: {fields}',
  names: 'These look like names. What is ticked is left out.',
  noNames: 'Nothing in the rest looks like a name. Read it through all the same.',
  missed: 'A name that is written small, or stands first in a sentence, may be missed. Read it through once.',
  preview: 'What is in it',
  copy: 'Copy it',
  text: 'Download it as text',
  markdown: 'Download it as Markdown',
  print: 'Print it',
  close: 'Close',
  file: 'shared copy',
  language: 'en-GB',
  /** See `NameWords`. */
  acts: 'said says wrote writes asked asks told tells rang rings laughed smiled nodded thinks thought offered knows knew did does will would could can is was has had put let looked liked wanted wants gave gives helped helps found finds',
  common:
    'cv hr it uk eu us ok situation task action result known against yes no well so then now perhaps maybe first second third later today tomorrow yesterday still also and but or it he she they we you i that this these those what who which nobody nothing everybody everyone everything somebody someone something anybody anything here there one two three all some most none both each either neither my your his her its our their the a an next at in on for with without after before if when where how why because as to not only even just like whatever whoever people others another thank thanks dear hello',
} as const;

export type ShareWords = { readonly [Key in keyof typeof share]: string };
