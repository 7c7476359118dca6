/** A copy without names: what is left out is chosen, and what is left in is read, before anything is taken along. */
import { render } from 'preact';
import { dayOf } from '../../stores/clock';
import { readShelf } from '../../stores/entries';
import { parseAnswers } from '../../worksheet/answers';
import type { Answers } from '../../worksheet/answers';
import { toMarkdown } from '../../worksheet/faces/markdown';
import { toText } from '../../worksheet/faces/text';
import { fileName } from '../../worksheet/name';
import type { Private } from '../../worksheet/private';
import { leftOut, namesIn, privateTexts, toShared } from '../../worksheet/share';
import { fill } from '../../worksheet/words';
import type { ShareWords } from '../../words/share.en';
import { download } from './carry';
import type { OpenDesk } from './desk';
import type { Keeping } from './keeping';
import sharingCss from './sharing.css?url';

interface Sharing {
  readonly others: readonly Private[];
  readonly words: ShareWords;
}

/** The private words of every other sheet that is kept: who is named there may be named here. */
async function namedElsewhere({ storage }: Keeping, others: readonly Private[]): Promise<readonly string[]> {
  const { entries } = await readShelf(storage, Date.now());
  return entries.flatMap((entry) => {
    const worksheet = others.find(({ id }) => id === entry.worksheet);
    return worksheet ? privateTexts(worksheet, parseAnswers(worksheet, entry.answers)) : [];
  });
}

/** Opens below the ways out. `print` prints these answers instead of those of the sheet. */
export async function openSharing(
  host: HTMLElement,
  desk: OpenDesk,
  keeping: Keeping,
  print: (answers: Answers) => void,
): Promise<void> {
  const answer = await fetch('share.json');
  if (!answer.ok) throw new Error(`share.json: ${String(answer.status)}`);
  const { others, words } = (await answer.json()) as Sharing; // the page's own build wrote it, from the same types
  const { worksheet } = desk;
  // What is taken along is what stands in the preview, whatever is written meanwhile.
  const answers: Answers = { ...desk.sheet.answers };
  const elsewhere = await namedElsewhere(keeping, others).catch(() => []);
  const found = namesIn(worksheet, answers, elsewhere, words);
  const allowed = new Set<string>();
  const shared = () =>
    toShared(
      worksheet,
      answers,
      found.filter((name) => !allowed.has(name)),
    );
  // What names an entry may name somebody, and so may what it is called.
  const nameFor = (ending: string) => fileName([worksheet.title, words.file, dayOf(Date.now())], ending);
  const close = () => {
    render(null, host);
    document.querySelector<HTMLElement>('[data-take="share"]')?.focus();
  };

  const ways: readonly (readonly [string, () => unknown])[] = [
    [
      words.copy,
      () =>
        navigator.clipboard.writeText(toText(worksheet, shared(), desk.words)).then(
          () => say(desk.words.copied),
          () => say(desk.words.copyRefused),
        ),
    ],
    [words.text, () => download(nameFor('txt'), 'text/plain', toText(worksheet, shared(), desk.words))],
    [
      words.markdown,
      () => download(nameFor('md'), 'text/markdown', toMarkdown(worksheet, shared(), desk.words)),
    ],
    [words.print, () => print(shared())],
    [words.close, close],
  ];
  const say = (sentence: string) => host.querySelector('[role="status"]')?.replaceChildren(sentence);

  function draw(): void {
    const fields = leftOut(worksheet, answers);
    render(
      <section class="sharing" aria-labelledby="sharing">
        <link rel="stylesheet" href={sharingCss} />
        <h3 id="sharing" tabIndex={-1}>
          {words.title}
        </h3>
        <p>{words.about}</p>
        {fields.length > 0 ? <p>{fill(words.leftOut, { fields: fields.join(' · ') })}</p> : null}
        {found.length > 0 ? (
          <fieldset class="choices">
            <legend>{words.names}</legend>
            <div class="ticks">
              {found.map((name) => (
                <label key={name}>
                  <input
                    type="checkbox"
                    defaultChecked
                    onChange={({ currentTarget }) => {
                      if (currentTarget.checked) allowed.delete(name);
                      else allowed.add(name);
                      draw();
                    }}
                  />
                  <span>{name}</span>
                </label>
              ))}
            </div>
            <p class="hint">{words.missed}</p>
          </fieldset>
        ) : (
          <p>{words.noNames}</p>
        )}
        <p class="lab" id="shared-label">
          {words.preview}
        </p>
        <pre tabIndex={0} role="region" aria-labelledby="shared-label">
          {toText(worksheet, shared(), desk.words).replace(/^[=-]+$\n/gm, '')}
        </pre>
        <p class="ways">
          {ways.map(([name, go]) => (
            <button key={name} type="button" class="btn" onClick={() => void go()}>
              {name}
            </button>
          ))}
        </p>
        <p role="status" />
      </section>,
      host,
    );
  }

  render(null, host); // of an earlier look nothing stays, no tick either
  draw();
  host.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  host.scrollIntoView({ block: 'start' });
}
