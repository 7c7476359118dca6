import type { JSX } from 'preact';
import type { FieldOf, PerKindOrBlank } from '../../worksheet/answers';
import { shown } from '../../worksheet/answers';
import type { Field, Section } from '../../worksheet/schema';
import { controls } from './controls';
import { isExtra } from './desk';
import type { Desk } from './desk';
import { Example } from './Example';
import { Rows } from './Rows';
import { Wording, hasHint } from './Wording';

/** An example is offered where there is something to put into words; on the label there is neither room nor need. */
const hasExample = (field: Field, desk: Desk) =>
  desk.hasExample && /line|text/.test(field.kind) && !desk.header.includes(field);

/** A simple field of its own, with its example. */
const simple = (field: Field, desk: Desk) => ({
  name: field.id,
  words: desk.words,
  extra: hasExample(field, desk) ? <Example field={field} words={desk.words} /> : undefined,
});

function RowsField({ field, desk }: { field: FieldOf<'list' | 'table'>; desk: Desk }) {
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
      {desk.hasExample ? <Example field={field} words={desk.words} /> : null}
      <Rows field={field} desk={desk} />
    </div>
  );
}

/** The form's face of every kind of field. */
const faces: PerKindOrBlank<JSX.Element, Desk> = {
  line: (field, answer, desk) => controls.line(field, answer, simple(field, desk)),
  text: (field, answer, desk) => controls.text(field, answer, simple(field, desk)),
  date: (field, answer, desk) => controls.date(field, answer, simple(field, desk)),
  choice: (field, answer, desk) => controls.choice(field, answer, simple(field, desk)),
  choices: (field, answer, desk) => controls.choices(field, answer, simple(field, desk)),
  scale: (field, answer, desk) => controls.scale(field, answer, simple(field, desk)),
  list: (field, _, desk) => <RowsField field={field} desk={desk} />,
  table: (field, _, desk) => <RowsField field={field} desk={desk} />,
};

export function FieldFace({ field, desk }: { field: Field; desk: Desk }): JSX.Element {
  return shown(faces, field, desk.sheet.answers, desk);
}

const askClass = (section: Section, field: Field) =>
  ['ask', field.kind === 'table' && 'wide', !section.quick && !field.quick && 'extra']
    .filter(Boolean)
    .join(' ');

/** One numbered question: its heading in the margin, its fields on the lines. */
export function Question({ section, number, desk }: { section: Section; number: number; desk: Desk }) {
  const away = isExtra(section);
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
      {away ? <p class="hint put-away">{desk.words.putAway}</p> : null}
      {section.fields.map((field) => (
        <div key={field.id} class={askClass(section, field)}>
          <FieldFace field={field} desk={desk} />
        </div>
      ))}
    </section>
  );
}
