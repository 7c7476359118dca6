/** The message as it grows: what it says, what each sentence is for, and how it reads. It comes with the first choice. */
import { render } from 'preact';
import { dayOf } from '../../stores/clock';
import { isBlank } from '../../worksheet/answers';
import type { FieldOf, LetterAnswer } from '../../worksheet/answers';
import { checkLetter } from '../../worksheet/checks';
import { isValid, readFor, toAlso, toLetter } from '../../worksheet/letter';
import type { Made } from '../../worksheet/letter';
import type { Phrases } from '../../worksheet/phrasing';
import { changesBetween, freshLetter, redraft } from '../../worksheet/redraft';
import type { Change } from '../../worksheet/redraft';
import type { LetterWords } from '../../words/letter.en';
import { LETTER_PARTS, letterName } from './desk';
import type { OpenDesk } from './desk';
import { Reading } from './Reading';
import { ReadThrough } from './ReadThrough';
import { show } from './wake';

export interface Drafting {
  readonly phrases: Phrases;
  readonly words: LetterWords;
}

export function openDraft(
  form: HTMLFormElement,
  desk: OpenDesk,
  field: FieldOf<'letter'>,
  { phrases, words }: Drafting,
) {
  const { worksheet, sheet } = desk;
  const host = form.querySelector(`[data-letter="${field.id}"]`);
  const below = host?.parentElement?.querySelector(':scope > .readthrough');
  /** Once a message was written in, or taken out, it is the person's: only they change it. */
  let isTheirs = !isBlank(sheet.answers[field.id]);
  /** Somebody who writes goes on writing. */
  const isWriting = host?.parentElement?.querySelector('.writing')?.contains(document.activeElement) ?? false;
  let unplaced: readonly Change[] = [];

  const letter = () => sheet.answers[field.id] as LetterAnswer | undefined; // parseAnswers: it fits its kind
  const make = (): Made | undefined => toLetter(phrases, worksheet, sheet.answers, desk.words);

  /** Puts a message into the controls; as theirs, it is kept as well. */
  function set(next: LetterAnswer | undefined): void {
    if (next) sheet.answers[field.id] = next;
    else Reflect.deleteProperty(sheet.answers, field.id);
    for (const part of LETTER_PARTS) show(form, letterName(field, part), next?.[part]);
    if (isTheirs && next) desk.put({ [field.id]: next });
    draw();
  }

  function draw(): void {
    if (!host || !below) return;
    const made = make();
    const mine = letter();
    const changes = isTheirs && made && mine ? changesBetween(mine.made, made) : [];
    const reader = readFor(phrases, worksheet, sheet.answers, desk.words);
    const say = { subject: mine?.subject ?? '', body: mine?.body ?? '' };
    render(
      <Reading
        {...{ words, phrases, changes, unplaced, isTheirs, isWriting }}
        {...{ letter: mine, made, name: field.id }}
        isOdd={!isValid(phrases, sheet.answers)}
        also={mine ? toAlso(phrases, worksheet, sheet.answers, desk.words) : []}
        take={() => {
          if (!mine || !made) return;
          const done = redraft(mine, made);
          unplaced = done.unplaced;
          set(done.letter);
        }}
        keep={() => {
          if (!mine || !made) return;
          unplaced = [];
          set({ ...mine, made });
        }}
        again={() => {
          if (!made) return;
          unplaced = [];
          set({ ...freshLetter(made), ...(mine && { before: { subject: mine.subject, body: mine.body } }) });
        }}
        back={() => {
          if (!mine?.before) return;
          const { before, subject, body } = mine;
          set({ ...mine, ...before, before: { subject, body } });
        }}
      />,
      host,
    );
    const findings = checkLetter(phrases, reader, {
      ...say,
      answers: sheet.answers,
      today: dayOf(Date.now()),
    });
    render(<ReadThrough {...{ words, phrases, findings, body: say.body, answers: sheet.answers }} />, below);
  }

  function follow(): void {
    if (isTheirs) draw();
    else {
      const made = make();
      set(made && freshLetter(made));
    }
  }

  return {
    /** Something was answered: the message follows, unless it is theirs. */
    follow,
    /** Somebody wrote in it. */
    own: () => {
      isTheirs = true;
      draw();
    },
    /** It is about to be taken out: what was taken is kept as it is. */
    settle: (): LetterAnswer | undefined => {
      const taken = letter();
      if (!taken || isBlank(taken)) return undefined;
      if (!isTheirs) {
        isTheirs = true;
        desk.put({ [field.id]: taken });
      }
      return taken;
    },
    /** Another tab or a backup brought another one. */
    takeIn: () => {
      isTheirs = !isBlank(letter());
      follow();
    },
    words,
    phrases,
  };
}
