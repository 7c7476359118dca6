/**
 * A page that nobody keeps. It has no name in the form, so that nothing takes it in; with one it is a field like any
 * other. A clock runs from the first word on, and stops nobody.
 */
import { render } from 'preact';
import { isBlank } from '../../worksheet/answers';
import type { FieldOf } from '../../worksheet/answers';
import { fill } from '../../worksheet/words';
import type { FleetingWords } from '../../words/beside.en';
import type { OpenDesk } from './desk';
import { note } from './sheet';

const MINUTE = 60_000;
/** Milliseconds: how often the clock is looked at. */
const LOOK = 5_000;

/** `host` holds the page's box, its words, and a place for what can be done with it. */
export function openFleeting(host: HTMLElement, desk: OpenDesk, field: FieldOf<'text'>): void {
  const box = host.querySelector('textarea');
  const state = host.querySelector('.state');
  const { fleeting } = field;
  if (!box || !state || !fleeting) return;
  const words = JSON.parse(host.dataset['words'] ?? '{}') as FleetingWords; // the page's own build wrote it
  const { minutes } = fleeting;
  let begun: number | undefined;
  let clock: ReturnType<typeof setInterval> | undefined;
  let asking = false;
  let said = '';
  const isKept = () => box.name !== '';
  const keepAs = (text: string) => desk.put({ [field.id]: note(desk.sheet, field, field.id, text) });

  const draw = () => {
    const count = begun === undefined ? 0 : Math.floor((Date.now() - begun) / MINUTE);
    const isOver = count >= minutes;
    const running = count === 0 ? words.begun : isOver ? words.over : words.running;
    const time = begun === undefined ? words.ready : running;
    const button = (label: string, press: () => void, id?: string) => (
      <button type="button" class="as-link" id={id} onClick={press}>
        {label}
      </button>
    );
    render(
      <>
        <p role={isOver ? 'status' : undefined}>{fill(time, { count, minutes })}</p>
        <p>{isKept() ? words.kept : words.gone}</p>
        {box.value === '' ? null : asking ? (
          <p class="ways" role="group" aria-label={words.wipeAsk}>
            <span>{words.wipeAsk}</span>
            {button(words.wipeDo, wipe)}
            {button(words.wipeLeave, () => ask(false), `${field.id}-leave`)}
          </p>
        ) : (
          <p class="ways">
            {isKept() ? button(words.keepNot, letGo) : button(words.keep, keep)}
            {button(words.wipe, () => ask(true), `${field.id}-wipe`)}
          </p>
        )}
        <p role="status">{said}</p>
      </>,
      state,
    );
  };

  const ask = (now: boolean) => {
    asking = now;
    draw();
    document.getElementById(`${field.id}-${now ? 'leave' : 'wipe'}`)?.focus();
  };
  const keep = () => {
    box.name = field.id;
    keepAs(box.value);
    said = '';
    draw();
    box.focus();
  };
  const letGo = () => {
    box.removeAttribute('name');
    keepAs('');
    said = words.notKept;
    draw();
    box.focus();
  };
  const wipe = () => {
    if (isKept()) letGo();
    said = words.wiped;
    empty();
    box.focus();
  };

  const kept = desk.sheet.answers[field.id];
  if (typeof kept === 'string' && !isBlank(kept)) {
    const typed = box.value;
    box.name = field.id;
    box.value = [kept, typed].filter(Boolean).join('\n\n');
    if (typed !== '') keepAs(box.value);
  }
  const begin = () => {
    if (box.value === '' || begun !== undefined) return;
    const now = Date.now();
    begun = now;
    clock = setInterval(() => {
      draw();
      if (Date.now() - now >= minutes * MINUTE) clearInterval(clock);
    }, LOOK);
  };
  /** Empties the page, and what is shown of it. */
  const empty = () => {
    clearInterval(clock);
    box.value = '';
    begun = undefined;
    asking = false;
    draw();
  };
  box.addEventListener('input', () => {
    begin();
    said = '';
    draw();
  });
  // Somebody who goes by mistake is asked; the browser has words of its own for that.
  addEventListener('beforeunload', (event) => {
    if (!isKept() && box.value.trim() !== '') event.preventDefault();
  });
  // The browser may keep the page itself, to show it again: what nobody keeps is not on it then.
  addEventListener('pagehide', () => {
    if (!isKept()) empty();
  });
  if (!isKept()) begin();
  draw();
}
