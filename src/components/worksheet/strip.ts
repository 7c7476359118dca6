/** The strip: whether the words are kept, in words, always to be seen. Read aloud once, and again after a fault. */
import type { SaveState as Status } from '../../stores/contract';
import { fill } from '../../worksheet/words';
import type { FormWords } from './desk';

const clock = (at: number) => {
  const then = new Date(at);
  const today = then.toDateString() === new Date().toDateString();
  return then.toLocaleString(
    undefined,
    today ? { timeStyle: 'short' } : { dateStyle: 'long', timeStyle: 'short' },
  );
};

const element = (tag: string, text: string) =>
  Object.assign(document.createElement(tag), { textContent: text });

/** One paragraph. What went wrong is an alert. */
function toParagraph(status: Status, words: FormWords): HTMLElement {
  const said = document.createElement('p');
  if (status.state === 'refused') {
    said.role = 'alert';
    said.append(element('strong', words.notKept), ` ${words[status.problem]}`);
  } else if (status.state !== 'kept') said.append(words[status.state]);
  else if (status.outlives === 'page') said.append(words.keptPage);
  else {
    said.append(fill(words.kept, { time: clock(status.at) }));
    const isLess = status.outlives === 'visit' ? words.keptVisit : status.lacking && words.keptOne;
    if (isLess) said.append(element('small', ` ${isLess}`));
  }
  return said;
}

/** Gives what shows a state in the strip. Its parts are there from the build. */
export function openStrip(strip: HTMLElement, words: FormWords): (status: Status) => void {
  const [copy, again, aloud] = strip.querySelectorAll<HTMLElement>('button, [role]');
  let isNew = true;
  return (status) => {
    const isRefused = status.state === 'refused';
    const isAloud = isNew && status.state === 'kept';
    if (isAloud || isRefused) isNew = isRefused;
    const before = strip.firstElementChild;
    const said = toParagraph(status, words);
    // The same words once more would be read out once more, with every new try.
    if (!before?.isEqualNode(said)) before?.replaceWith(said);
    strip.classList.toggle('bad', isRefused);
    if (copy) copy.hidden = status.state === 'nothing';
    if (again) again.hidden = !isRefused || status.problem !== 'gone';
    if (aloud) aloud.textContent = isAloud ? words.keptOnce : '';
  };
}
