import type { TargetedEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { localAdapter } from '../../stores/adapters';
import { openStorage } from '../../stores/storage';
import type { Loaded } from '../../stores/storage';
import { columnsOf, fieldsOf, parseAnswers } from '../../worksheet/answers';
import type { Answer } from '../../worksheet/answers';
import type { Column, Field, Worksheet } from '../../worksheet/schema';
import { traysOf } from '../../worksheet/trays';
import { fill } from '../../worksheet/words';
import { Actions } from './Actions';
import { download } from './carry';
import type { After, Desk, FormWords, Take } from './desk';
import { Notice } from './Notice';
import type { Trouble } from './Notice';
import { FieldFace, Question } from './Question';
import { letTakeBack } from './ring';
import { SaveState } from './SaveState';
import { answersOf, blankSheet, newUuid, note, rowsOf } from './sheet';
import type * as Takeaway from './takeaway';
import { valueOf, wake } from './wake';

export interface FormProps {
  readonly worksheet: Worksheet;
  readonly words: FormWords;
  readonly hasExample: boolean;
}

/** The copy that the strip of the save state offers. It never fails: bare answers are better than nothing. */
const downloadCopy = (take: Take) =>
  fetchFaces().then(
    (code) => code.downloadText(take),
    () => download(`${take.worksheet.id}.txt`, 'text/plain', JSON.stringify(take.answers(), null, 2)),
  );

const entryInAddress = () => new URLSearchParams(location.search).get('entry');

function putInAddress(id: string): void {
  const address = new URL(location.href);
  address.searchParams.set('entry', id);
  history.replaceState(history.state, '', address);
}

/** The code for paper and files. It comes with the first key, so that it is there when it is needed. */
const fetchFaces = () => import('./takeaway').then((module) => (takeaway.code = module));
const takeaway: { code?: typeof Takeaway } = {};

/**
 * The worksheet as it is filled in. Everything is there, blank, before this wakes; then what was kept and what was
 * typed meanwhile come together. From there on a keystroke renders the state of saving and nothing else.
 */
export function Form({ worksheet, words, hasExample }: FormProps) {
  const [storage] = useState(() => openStorage(localAdapter()));
  const [sheet] = useState(() => blankSheet(worksheet));
  const [found, setFound] = useState<Loaded>();
  const [missing, setMissing] = useState(false);
  const [removed, setRemoved] = useState<Desk['removed']>();
  const [after, setAfter] = useState<After>({ say: '' });
  const form = useRef<HTMLFormElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const entry = useRef('');
  const answers = () => answersOf(sheet);
  const take = { worksheet, words, answers };

  const put = (changed: Record<string, Answer>) => {
    if (entry.current === '') putInAddress((entry.current = newUuid()));
    storage.put({ id: entry.current, worksheet: worksheet.id, answers: changed });
  };

  const desk: Desk = {
    ...{ words, sheet, hasExample, removed, header: worksheet.header },
    setRows: (field, slots, next, out) => {
      sheet.slots[field.id] = slots;
      sheet.answers[field.id] = rowsOf(sheet, field);
      put({ [field.id]: rowsOf(sheet, field) });
      setRemoved(out && { field: field.id, ...out });
      setAfter(next);
    },
  };

  useEffect(() => {
    const start = async () => {
      const wanted = entryInAddress();
      const loaded = await (wanted === null ? storage.latest(worksheet.id) : storage.load(wanted));
      const stored =
        loaded.state === 'ok' && loaded.entry.worksheet === worksheet.id ? loaded.entry : undefined;
      if (!form.current) return;
      if (stored) putInAddress((entry.current = stored.id));
      const kept = stored && parseAnswers(worksheet, stored.answers);
      const typed = wake(form.current, worksheet, sheet, kept);
      setMissing(wanted !== null && !stored && /ok|empty/.test(loaded.state));
      setFound(loaded);
      if (Object.keys(typed).length > 0) put(typed);
      if (stored) void fetchFaces().catch(() => undefined);
    };
    void start();
    if (form.current) letTakeBack(form.current);

    const flush = () => void storage.flush();
    const hold = (event: BeforeUnloadEvent) => {
      flush();
      if (storage.$status.get().state === 'refused') event.preventDefault();
    };
    // Whatever way a print begins, the paper holds what is on the screen. The code for it came with the first key.
    const mirror = () => paper.current && takeaway.code?.toPaper(paper.current, take);
    addEventListener('pagehide', flush);
    addEventListener('beforeunload', hold);
    addEventListener('beforeprint', mirror);
    document.addEventListener('visibilitychange', flush);
    document.addEventListener('freeze', flush);
    return () => {
      flush();
      removeEventListener('pagehide', flush);
      removeEventListener('beforeunload', hold);
      removeEventListener('beforeprint', mirror);
      document.removeEventListener('visibilitychange', flush);
      document.removeEventListener('freeze', flush);
    };
  }, []);

  useEffect(() => {
    if (after.focus !== undefined) document.getElementById(after.focus)?.focus();
  }, [after]);

  const onInput = ({ target }: TargetedEvent<HTMLFormElement>) => {
    if (!found || !(target instanceof Element)) return;
    const name = target.getAttribute('name') ?? '';
    const [id, , columnId] = name.split('/');
    const field = fieldsOf(worksheet).find((one) => one.id === id);
    const control = columnsOf(field ?? noField).find((column) => column.id === columnId) ?? field;
    if (!field || !control || !form.current) return;
    const value = valueOf(form.current, name, control as Column); // a field with rows has no control of its own
    put({ [field.id]: note(sheet, field, name, value) });
    if (!takeaway.code) void fetchFaces().catch(() => undefined);
    if (field.kind !== 'table' || field.group !== columnId) return;
    const tray = traysOf(field, words).find((one) => one.id === value);
    const slots = sheet.slots[field.id] ?? [];
    desk.setRows(field, slots, { focus: name, say: fill(words.sorted, { tray: tray?.name ?? '' }) });
  };

  const print = async (card?: string) => {
    await fetchFaces();
    const root = document.documentElement.dataset;
    if (card !== undefined) root['only'] = card;
    addEventListener('afterprint', () => delete root['only'], { once: true });
    globalThis.print();
  };

  const trouble = missing ? 'missing' : found && troubleOf(found);
  return (
    <form
      ref={form}
      class="worksheet"
      onInput={onInput}
      onFocusOut={() => void storage.flush()}
      onSubmit={(event) => event.preventDefault()}
    >
      {found && trouble ? <Notice found={found} trouble={trouble} words={words} /> : null}
      {worksheet.header.length > 0 ? (
        <div class="cover on-cover">
          <div class="label" role="group" aria-label={words.label}>
            {worksheet.header.map((field) => (
              <FieldFace key={field.id} field={field} desk={desk} />
            ))}
          </div>
        </div>
      ) : null}
      <div class="leaf">
        {worksheet.opening === undefined ? null : <p class="opening">{worksheet.opening}</p>}
        {worksheet.sections.map((section, index) => (
          <Question key={section.id} section={section} number={index + 1} desk={desk} />
        ))}
        <Actions take={take} fetchFaces={fetchFaces} print={print} />
      </div>
      <SaveState
        storage={storage}
        awake={found !== undefined}
        words={words}
        onDownload={() => void downloadCopy(take)}
      />
      <p class="sr" role="status">
        {after.say}
      </p>
      <div ref={paper} class="on-paper" />
    </form>
  );
}

const noField = { kind: 'line' } as Field; // has no columns, which is all that is asked of it

const troubleOf = (found: Loaded): Trouble | undefined =>
  found.state === 'ok' || found.state === 'empty' ? undefined : found.state;
