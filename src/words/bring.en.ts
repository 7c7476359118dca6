/** The words for bringing in what another worksheet holds, in English. They come when there is something to bring in. */
export const bring = {
  belongs: 'Part of which application?',
  belongsOwn: 'One of its own',
  offer: 'Bring in what you have already written:',
  which: '{title}, {noun} of {day}',
  together: 'All {count} sheets together',
  fromAll: 'What you wrote on {count} sheets',
  chooseAll:
    'What several of them say stands first. Tick what you want here. It is yours to change afterwards.',
  said: 'on {count} sheets',
  onceMore: '{count} that stand on one sheet each',
  once: 'Once',
  twice: 'Twice',
  times: '{count} times',
  choose: 'Tick what you want here. It is yours to change afterwards, and nothing is changed over there.',
  replaces: 'instead of what stands here now',
  take: 'Bring in what is ticked',
  close: 'Not now',
  nothing: 'Everything in it that fits here is here already.',
  none: 'Tick one thing at least, or leave it for now.',
  done: 'Brought in: {count}. You can change every word.',
  from: 'From your {noun}',
  missing: 'What the address wanted to bring in is not kept in this browser.',
} as const;

export type BringWords = { readonly [Key in keyof typeof bring]: string };
