import type { JSX } from 'preact';
import type { FieldOf, PerKindOrBlank } from '../../worksheet/answers';
import { shown } from '../../worksheet/answers';
import type { Field, FieldWhen, Section } from '../../worksheet/schema';
import type { Beside } from '../../worksheet/beside';
import type { BesideWords, FleetingWords, SearchingWords } from '../../words/beside.en';
import { Help, Sure } from './Beside';
import { controls } from './controls';
import { isExtra } from './desk';
import type { Desk } from './desk';
import { Example } from './Example';
import { FixedRows } from './FixedRows';
import { Letter } from './Letter';
import { Paste } from './Paste';
import { Rows } from './Rows';
import { Wording, hasHint } from './Wording';

/** What stands beside questions, with the words around it. */
export interface Besides {
  readonly beside: Beside;
  readonly words: {
    readonly beside: BesideWords;
    readonly fleeting: FleetingWords;
    readonly searching: SearchingWords;
  };
}

/** What a question is drawn with, beside what its rows are drawn from. */
export interface Around extends Desk {
  /** The ids of the fields that somebody's example answers. */
  readonly exampled: ReadonlySet<string>;
  /** The fields on the label. */
  readonly header: readonly Field[];
  readonly beside: Besides;
}

/** An example is offered where there is something to put into words; on the label there is neither room nor need. */
const hasExample = (field: Field, around: Around) =>
  around.exampled.has(field.id) && /line|text|sentence/.test(field.kind) && !around.header.includes(field);

/** A simple field of its own, with its example. */
const simple = (field: Field, around: Around) => ({
  name: field.id,
  words: around.words,
  extra: hasExample(field, around) ? <Example field={field} words={around.words} /> : undefined,
});

function RowsField({ field, around }: { field: FieldOf<'list' | 'table'>; around: Around }) {
  return (
    <div class="field rowed" role="group" id={field.id} aria-labelledby={`${field.id}-label`}>
      <p class="lab" id={`${field.id}-label`}>
        <Wording of={field} part="label" />
      </p>
      {hasHint(field) ? (
        <p class="hint">
          <Wording of={field} part="hint" />
        </p>
      ) : null}
      {around.exampled.has(field.id) ? <Example field={field} words={around.words} /> : null}
      {field.kind === 'table' && field.rows ? (
        <FixedRows field={field} rows={field.rows} desk={around} />
      ) : (
        <>
          {field.kind === 'table' && field.paste ? (
            <Paste field={field} offer={field.paste} words={around.words} />
          ) : null}
          <div data-rows={field.id}>
            <Rows field={field} desk={around} />
          </div>
        </>
      )}
    </div>
  );
}

/** The form's face of every kind of field. */
const faces: PerKindOrBlank<JSX.Element, Around> = {
  line: (field, answer, around) => controls.line(field, answer, simple(field, around)),
  text: (field, answer, around) =>
    field.fleeting ? (
      <div
        class="fleeting"
        data-fleeting={field.id}
        data-words={JSON.stringify(around.beside.words.fleeting)}
      >
        {controls.text(field, answer, simple(field, around))}
        <div class="state">
          <p>{around.beside.words.fleeting.gone}</p>
        </div>
      </div>
    ) : (
      controls.text(field, answer, simple(field, around))
    ),
  date: (field, answer, around) => controls.date(field, answer, simple(field, around)),
  choice: (field, answer, around) => controls.choice(field, answer, simple(field, around)),
  choices: (field, answer, around) => controls.choices(field, answer, simple(field, around)),
  scale: (field, answer, around) => controls.scale(field, answer, simple(field, around)),
  sentence: (field, answer, around) => controls.sentence(field, answer, simple(field, around)),
  list: (field, _, around) => <RowsField field={field} around={around} />,
  table: (field, _, around) => <RowsField field={field} around={around} />,
  letter: (field, _, around) => <Letter field={field} words={around.words} />,
};

export function FieldFace({ field, around }: { field: Field; around: Around }): JSX.Element {
  return shown(faces, field, around.sheet.answers, around);
}

/** What `asked.ts` reads: when this is asked at all. */
export const whenOf = ({ when }: { readonly when?: FieldWhen | undefined }) => when && JSON.stringify(when);

const askClass = (section: Section, field: Field) =>
  ['ask', field.kind === 'table' && 'wide', !section.quick && !field.quick && 'extra']
    .filter(Boolean)
    .join(' ');

/** One numbered question: its heading in the margin, its fields on the lines. */
export function Question({ section, number, around }: { section: Section; number: number; around: Around }) {
  const away = isExtra(section);
  const { beside, words } = { ...around.beside, words: around.beside.words.beside };
  return (
    <section class={away ? 'q away' : 'q'} id={section.id}>
      <h2>
        <span class="n">{number}</span>
        <span>
          <Wording of={section} part="label" />
        </span>
      </h2>
      {hasHint(section) ? (
        <p class="hint lead-in">
          <Wording of={section} part="hint" />
        </p>
      ) : null}
      {away ? <p class="hint put-away">{around.words.putAway}</p> : null}
      <Help {...{ section, beside, words }} />
      {section.fields.map((field) => (
        <div key={field.id} class={askClass(section, field)} data-when={whenOf(field)}>
          <FieldFace field={field} around={around} />
        </div>
      ))}
      {section.shows === undefined ? null : (
        <div
          class="searches"
          data-shows={section.shows}
          data-words={JSON.stringify(around.beside.words.searching)}
        />
      )}
      <Sure {...{ section, beside, words }} />
    </section>
  );
}
