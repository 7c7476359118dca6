/** The words around where a sheet stands, in English. They stand in the page that shows it. */
export const standing = {
  title: 'Where it stands',
  soon: 'In the next seven days',
  past: 'Was due, and it is not too late: do it, make it smaller, or give it another day',
  today: 'today',
  on: 'on {day}',
} as const;

export type StandingWords = { readonly [Key in keyof typeof standing]: string };
