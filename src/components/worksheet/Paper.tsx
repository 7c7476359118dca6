import type { JSX } from 'preact';
import { fieldsOf, isBlank, shown } from '../../worksheet/answers';
import type { Answers } from '../../worksheet/answers';
import { STAGE_IDS } from '../../worksheet/stages';
import type { Field, Section, Worksheet } from '../../worksheet/schema';
import { toLead } from '../../worksheet/show';
import { fill } from '../../worksheet/words';
import { isAsked } from '../../worksheet/when';
import { evidenceOf } from '../../worksheet/beside';
import type { Besides } from './Question';
import type { FormWords } from './desk';
import { CardSheet } from './CardSheet';
import { faces } from './inks';
import { isExtra } from './desk';

interface Props {
  readonly worksheet: Worksheet;
  /** Blank is filled in with nothing. */
  readonly answers: Answers;
  readonly words: FormWords;
  /** Who filled it in, on an example; where it is to be found, on any. */
  readonly by?: string;
  readonly address?: string;
  /** The id of a card that is printed alone. */
  readonly only?: string | undefined;
  /** What stands beside the questions of a blank one. */
  readonly beside?: Besides | undefined;
}

/** A worksheet on paper. Blank, it has every question, with lines to write on; filled in, what was answered. */
export function Paper({ worksheet, answers, words, by, address, only, beside }: Props) {
  const blank = fieldsOf(worksheet).every((field) => isBlank(answers[field.id]));
  const wants = (field: Field) => blank || !isBlank(answers[field.id]);
  const ink = (field: Field) => shown(faces, field, answers, { words, blank });
  const header = worksheet.header.filter(wants);
  const number = STAGE_IDS.indexOf(worksheet.stage) + 1;
  return (
    <article class={blank ? 'paper blank' : 'paper'}>
      <div class="whole">
        <ol class="ptabs" aria-hidden="true">
          {STAGE_IDS.map((stage, index) => (
            <li key={stage} class={stage === worksheet.stage ? 'cur' : undefined}>
              <b>{index + 1}</b> {words[stage]}
            </li>
          ))}
        </ol>
        <header class="ph">
          <p class="num" aria-hidden="true">
            {number}
          </p>
          <h1>{worksheet.title}</h1>
          <p class="lead">{by ?? worksheet.lead}</p>
          {header.length > 0 ? (
            <div class="plabel">
              {header.map((field) => (
                <div key={field.id} class="pf">
                  <p class="plab">{field.label}</p>
                  {ink(field)}
                </div>
              ))}
            </div>
          ) : null}
          {blank && worksheet.opening ? <p class="opening">{worksheet.opening}</p> : null}
        </header>
        {worksheet.sections.map((section, index) => {
          const fields = section.fields.filter(wants);
          if (fields.length === 0) return null;
          return (
            <Part
              key={section.id}
              section={section}
              number={index + 1}
              fields={fields}
              blank={blank}
              ink={ink}
              beside={blank ? beside : undefined}
            />
          );
        })}
      </div>
      {worksheet.cards
        .filter(({ id, when }) => (only === undefined ? blank || isAsked(when, answers) : id === only))
        .map((card) => (
          <CardSheet
            key={card.id}
            worksheet={worksheet}
            card={card}
            answers={answers}
            words={words}
            blank={blank}
            alone={only !== undefined}
          />
        ))}
      <p class="colophon">
        <b>Second Draft</b> {address} {blank ? <span>{words.colophon}</span> : null}
      </p>
    </article>
  );
}

type Ink = (field: Field) => JSX.Element;

function Part(props: {
  section: Section;
  number: number;
  fields: readonly Field[];
  blank: boolean;
  ink: Ink;
  beside: Besides | undefined;
}) {
  const { section, blank } = props;
  const kind = ['pq', blank && section.newPage && 'br', blank && isExtra(section) && 'extra'];
  const quick = (field: Field) => section.quick || field.quick;
  return (
    <section class={kind.filter(Boolean).join(' ')}>
      <h2>
        <span class="pn">{props.number}</span>
        {section.title}
      </h2>
      {blank && section.hint ? <p class="hint">{section.hint}</p> : null}
      {props.fields.map((field) => (
        <Asked key={field.id} field={field} ink={props.ink} hint={blank} extra={blank && !quick(field)} />
      ))}
      {props.beside ? <OnPaper section={section} {...props.beside} /> : null}
    </section>
  );
}

/** How sure we are, and whom to ring, as a pen needs it: no links. */
function OnPaper({ section, beside, words }: Besides & { section: Section }) {
  const { howSure, strengths, help, source, emergency: emergencyWords } = words.beside;
  const evidence = evidenceOf(section, beside);
  return (
    <>
      {section.help && beside.help.length > 0 ? (
        <div class="phelp">
          <h3>{help}</h3>
          {beside.help.map(({ country, name, emergency, lines }) => (
            <p key={country}>
              <b>{name}.</b> {lines.map(({ name: line, call }) => `${toLead(line)} ${call}`).join('; ')}.{' '}
              {fill(emergencyWords, { number: emergency })}.
            </p>
          ))}
        </div>
      ) : null}
      {section.sure && evidence ? (
        <p class="hint">
          <b>{howSure}</b> {section.sure.claim}. {strengths[evidence.strength]}. {section.sure.words}{' '}
          {fill(source, { cited: evidence.cited })}.
        </p>
      ) : null}
    </>
  );
}

function Asked({ field, ink, hint, extra }: { field: Field; ink: Ink; hint: boolean; extra: boolean }) {
  return (
    <div class={extra ? 'pf extra' : 'pf'}>
      <h3>{field.label}</h3>
      {hint && field.hint ? <p class="hint">{field.hint}</p> : null}
      {ink(field)}
    </div>
  );
}
