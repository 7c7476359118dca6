/** Everybody, and every employer and place, that is named in what an invented person wrote, by the person's id. */
export const named: Readonly<Record<string, readonly string[]>> = {
  ines: 'Graham Priti Lena Callum Dev Wojtek Joanne Amira Joe Tarnholt Magda Tomasz Oona Fairweather'.split(
    ' ',
  ),
  dario: 'Nadia Piet Corinne Lou Minna Bruno Lin Lanternfish Herring Jorunn Casimir Holm'.split(' '),
  aoife: 'Hilary Tunde Gwen Steph Kit Farrah Bev Mo Sana Merrowdale Hadwell Winifred Ashpole'.split(' '),
};

/** Those of these names that stand in a text. */
export const namesStandingIn = (text: string, names: readonly string[]): readonly string[] =>
  names.filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text));
