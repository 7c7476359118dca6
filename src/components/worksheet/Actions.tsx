import { useState } from 'preact/hooks';
import type { Take } from './desk';
import type * as takeaway from './takeaway';

type Faces = typeof takeaway;

/** What a person can do with what they wrote. The code for it comes when it is first needed. */
export function Actions(props: {
  take: Take;
  fetchFaces: () => Promise<Faces>;
  print: (card?: string) => Promise<void>;
}) {
  const { take, fetchFaces, print } = props;
  const { words } = take;
  const [said, say] = useState('');
  const run = (action: (faces: Faces) => unknown, done = '', refused: string = words.codeMissing) => {
    say('');
    fetchFaces().then(
      async (faces) => {
        try {
          await action(faces);
          say(done);
        } catch {
          say(refused);
        }
      },
      () => say(words.codeMissing),
    );
  };
  const row = (what: string, which: string, onClick: () => void) => (
    <li key={what}>
      <button type="button" onClick={onClick}>
        <b>{what}</b> <span>{which}</span>
      </button>
    </li>
  );
  return (
    <section class="take">
      <h2>{words.take}</h2>
      <div>
        <button type="button" class="btn go" onClick={() => run(() => print())}>
          {words.print}
        </button>
        <ul class="rows out">
          {take.worksheet.cards.map((card) =>
            row(card.title, words.printCard, () => run(() => print(card.id))),
          )}
          {row(words.asText, words.textFor, () => run((faces) => faces.downloadText(take)))}
          {row(words.asMarkdown, words.markdownFor, () => run((faces) => faces.downloadMarkdown(take)))}
          {row(words.copy, words.copyFor, () =>
            run((faces) => faces.copyText(take), words.copied, words.copyRefused),
          )}
        </ul>
        <p class="said" role="status">
          {said}
        </p>
      </div>
    </section>
  );
}
