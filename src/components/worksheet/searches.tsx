/** The words for a search box, as they grow. They come with the first of them. */
import { render } from 'preact';
import type { Card } from '../../worksheet/schema';
import { toSearches } from '../../worksheet/search';
import type { SearchingWords } from '../../words/beside.en';
import type { OpenDesk } from './desk';

/** Gives what draws it anew. */
export function openSearches(host: HTMLElement, desk: OpenDesk, card: Card): () => void {
  const words = JSON.parse(host.dataset['words'] ?? '{}') as SearchingWords; // the page's own build wrote it
  let said = '';
  const copy = (line: string) =>
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(line)) // rejects, or is not there, where a page may not copy
      .then(
        () => (said = words.copied),
        () => (said = words.refused),
      )
      .then(draw);

  const lines = (title: string, all: readonly string[]) => (
    <>
      <p class="hint">{title}</p>
      <ul>
        {all.map((line) => (
          <li key={line}>
            <code>{line}</code>
            <button type="button" class="as-link" onClick={() => copy(line)}>
              {words.copy}
              <span class="sr">: {line}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );

  function draw(): void {
    const { each, all, minus } = card.search
      ? toSearches(card.search, desk.sheet.answers)
      : { each: [], all: '', minus: '' };
    render(
      <>
        <h3>{words.title}</h3>
        {each.length === 0 ? <p class="hint">{words.none}</p> : lines(words.each, each)}
        {all === (each[0] ?? '') ? null : lines(words.all, [all])}
        {minus === (each[0] ?? '') || minus === all ? null : lines(words.minus, [minus])}
        <p role="status">{said}</p>
      </>,
      host,
    );
    said = '';
  }
  draw();
  return draw;
}
