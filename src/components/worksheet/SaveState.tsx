import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaveState as State, Storage } from '../../stores/storage';
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

/**
 * Browsers take what lies under the strip for seen, and do not scroll to it when it gets the focus. What a pointer
 * pressed stays where it is, or the press would miss it.
 */
function showWhole({ target }: FocusEvent): void {
  if (!(target instanceof Element) || !target.matches(':focus-visible') || target.closest('.kept')) return;
  (target.closest('label') ?? target).scrollIntoView({ block: 'nearest' });
}

/** Whether the words are kept, in words, always to be seen. Read aloud once, and again when something went wrong. */
export function SaveState(props: {
  storage: Storage;
  awake: boolean;
  words: FormWords;
  onDownload: () => void;
}) {
  const { words } = props;
  const [status, show] = useState<State>({ state: 'nothing' });
  useEffect(() => props.storage.$status.subscribe(show), []);
  useEffect(() => {
    addEventListener('focusin', showWhole);
    return () => removeEventListener('focusin', showWhole);
  }, []);
  const first = useRef(true);
  const refused = status.state === 'refused';
  const saidAloud = first.current && status.state === 'kept' && props.awake;
  if (saidAloud || refused) first.current = refused;
  return (
    <div class={refused ? 'kept bad' : 'kept'}>
      <p role={refused ? 'alert' : undefined}>
        {refused ? (
          <>
            <strong>{words.notKept}</strong> {words[status.problem]}
          </>
        ) : (
          <State status={status} awake={props.awake} words={words} />
        )}
      </p>
      {status.state === 'nothing' ? null : (
        <button type="button" class="as-link" onClick={props.onDownload}>
          {words.download}
        </button>
      )}
      <p class="sr" role="status">
        {saidAloud ? words.keptOnce : ''}
      </p>
    </div>
  );
}

function State({ status, awake, words }: { status: State; awake: boolean; words: FormWords }) {
  if (!awake)
    return (
      <>
        <span class="asleep">{words.asleep}</span>
        <span class="never">{words.never}</span>
      </>
    );
  if (status.state !== 'kept') return <>{words[status.state === 'keeping' ? 'keeping' : 'nothing']}</>;
  if (status.outlives === 'page') return <>{words.keptPage}</>;
  return (
    <>
      {fill(words.kept, { time: clock(status.at) })}
      {status.outlives === 'visit' ? <small> {words.keptVisit}</small> : null}
    </>
  );
}
