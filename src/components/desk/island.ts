/** Wakes the desk: looks for what this browser keeps, and shows it. Other tabs that keep something are heard. */
import { h, render } from 'preact';
import { openHere } from '../../stores/here';
import { openTabs } from '../../stores/tabs';
import { fill } from '../../worksheet/words';
import { openActs } from './acts';
import { Desk } from './Desk';
import { begin, readKept, viewKept } from './state';
import type { DeskProps, State } from './state';

/** Milliseconds. A restore changes thousands of sheets one after another; the desk looks when it is over. */
const PAUSE = 300;

/** Says in the chain below how many sheets of each worksheet are kept here. */
function countIn({ shelf }: State, { words }: DeskProps): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-count]')) {
    const count = shelf?.entries.filter(({ worksheet }) => worksheet === place.dataset['count']).length ?? 0;
    place.textContent = count === 0 ? '' : fill(words.countHere, { count });
  }
}

async function start(section: HTMLElement, host: HTMLElement): Promise<void> {
  // The page's own build wrote it, from the same type.
  const props = JSON.parse(host.dataset['desk'] ?? '') as DeskProps;
  const storage = openHere();
  const said = section.querySelector<HTMLElement>(':scope > .said');
  let state: State = { ...begin, view: viewKept(), ...(await readKept(storage)) };
  const set = (change: Partial<State>) => {
    state = { ...state, ...change };
    render(h(Desk, { state, props, acts }), host);
    countIn(state, props);
  };
  const acts = openActs(storage, props, {
    get: () => state,
    set,
    say: (words) => said?.replaceChildren(words),
    goTo: (id) => (document.getElementById(id) ?? section).focus(),
  });
  host.replaceChildren();
  set({});

  const look = () => void readKept(storage).then(set);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  openTabs().listen(() => {
    clearTimeout(waiting);
    waiting = setTimeout(look, PAUSE);
  });
  addEventListener('pageshow', ({ persisted }) => persisted && look());
  document.addEventListener('visibilitychange', () => !document.hidden && look());
}

const section = document.getElementById('desk');
const host = section?.querySelector<HTMLElement>('[data-desk]');
if (section && host) await start(section, host); // whoever asked for this says that it did not come
