import { NOT_PART, SCALE_STEPS } from '../../worksheet/answers';
import type { Simple } from '../../worksheet/answers';
import type { Column } from '../../worksheet/schema';
import { leadOf } from '../../worksheet/sentence';
import { toWords } from '../../worksheet/show';
import type { FormWords } from './desk';

export interface Sheet {
  readonly words: FormWords;
  readonly blank: boolean;
}

/** Lines to write on. They are borders, so they print with backgrounds off. */
export function Lines({ count }: { count: number }) {
  return (
    <div class="wl" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <i key={index} />
      ))}
    </div>
  );
}

/** Boxes to tick, side by side. */
export function Boxes({ options }: { options: Readonly<Record<string, string>> }) {
  return (
    <ul class="pboxes">
      {Object.entries(options).map(([id, label]) => (
        <li key={id}>{label}</li>
      ))}
    </ul>
  );
}

/** A scale: steps to ring, or squares that are filled up to the answer, and the answer in words. */
function Steps({ column, answer, sheet }: { column: Column; answer: Simple | undefined; sheet: Sheet }) {
  if (answer === undefined) return <Ring ends={column.kind === 'scale' ? column.ends : undefined} />;
  return (
    <span class="pscale">
      {answer === NOT_PART ? null : (
        <span class="gauge" aria-hidden="true">
          {SCALE_STEPS.map((step) => (
            <i key={step} class={step <= Number(answer) ? 'on' : undefined} />
          ))}
        </span>
      )}{' '}
      {toWords(column, answer, sheet.words)}
    </span>
  );
}

export function Ring({ ends }: { ends?: readonly [string, string] | undefined }) {
  return (
    <span class="pring">
      {ends ? <small>{ends[0]}</small> : null}
      {SCALE_STEPS.map((step) => (
        <b key={step}>{step}</b>
      ))}
      {ends ? <small>{ends[1]}</small> : null}
      <b>–</b>
    </span>
  );
}

export const said = (words: string) => <p class="said">{words}</p>;

/** What was ticked, one to a line. */
function Ticked(props: { options: Readonly<Record<string, string>>; answer: readonly string[] }) {
  const ticked = Object.entries(props.options).filter(([option]) => props.answer.includes(option));
  return (
    <ul class="pticked">
      {ticked.map(([option, label]) => (
        <li key={option} class="said">
          {label}
        </li>
      ))}
    </ul>
  );
}

/** One simple answer, or the room for it. `count` lines, if it is a text. */
export function Room({
  column,
  answer,
  sheet,
}: {
  column: Column;
  answer: Simple | undefined;
  sheet: Sheet;
}) {
  if (column.kind === 'scale') return <Steps column={column} answer={answer} sheet={sheet} />;
  if (!sheet.blank && column.kind === 'choices' && Array.isArray(answer))
    return <Ticked options={column.options} answer={answer} />;
  if (!sheet.blank) return said(toWords(column, answer, sheet.words));
  if (column.kind === 'sentence')
    return (
      <div class="psent">
        <span>{column.parts[0]}</span>
        <Lines count={1} />
        <span>{leadOf(column.parts)}</span>
        <Lines count={1} />
      </div>
    );
  if (column.kind === 'choice' || column.kind === 'choices') return <Boxes options={column.options} />;
  return <Lines count={column.kind === 'text' ? column.lines : 1} />;
}
