import type { ComponentChildren, JSX } from 'preact';
import { NOT_PART, SCALE_STEPS } from '../../worksheet/answers';
import type { AnswerOf, FieldOf, Simple, SimpleKind } from '../../worksheet/answers';
import { gapsOf, leadOf } from '../../worksheet/sentence';
import { UNNAMED, secondGap } from './desk';
import type { FormWords } from './desk';
import { Wording, hasHint } from './Wording';

/** Where a control stands: its name in the form, and the words around it. */
export interface Place {
  readonly name: string;
  readonly words: FormWords;
  /** Before the control and after the hint: an example, an error. */
  readonly extra?: ComponentChildren;
}
type Controls = {
  readonly [K in SimpleKind]: (
    field: FieldOf<K>,
    answer: AnswerOf[K] | undefined,
    place: Place,
  ) => JSX.Element;
};

/** More options than this are offered in a select. */
const RADIOS = 5;

/** Which words a screen reader hears with the first and the last step. */
const END_AT: Readonly<Record<number, 0 | 1>> = { 1: 0, 5: 1 };

const hintId = ({ name }: Place) => `${name}-hint`;

function Hint({ field, place }: { field: FieldOf<SimpleKind>; place: Place }) {
  if (!hasHint(field)) return null;
  return (
    <p class="hint" id={hintId(place)}>
      <Wording of={field} part="hint" />
    </p>
  );
}

/** Label, hint, control: what every single control comes with. */
function One(props: { field: FieldOf<SimpleKind>; place: Place; children: ComponentChildren }) {
  const { field, place } = props;
  return (
    <div class="field">
      <label for={place.name}>
        <Wording of={field} part="label" />
      </label>
      <Hint field={field} place={place} />
      {place.extra}
      {props.children}
    </div>
  );
}

/** Legend, hint, controls: what every group of radios or boxes comes with. */
function Group(props: {
  field: FieldOf<SimpleKind>;
  place: Place;
  children: ComponentChildren;
  type: string;
}) {
  const { field, place } = props;
  return (
    <fieldset class={`field ${props.type}`} aria-describedby={hasHint(field) ? hintId(place) : undefined}>
      <legend>
        <Wording of={field} part="label" />
      </legend>
      <Hint field={field} place={place} />
      {place.extra}
      {props.children}
    </fieldset>
  );
}

const shared = (field: FieldOf<SimpleKind>, place: Place) => ({
  id: place.name,
  name: place.name,
  'aria-describedby': hasHint(field) ? hintId(place) : undefined,
});

const ticks = (
  type: 'radio' | 'checkbox',
  options: Readonly<Record<string, string>>,
  isTicked: (option: string) => boolean,
  place: Place,
) => (
  <div class="ticks">
    {Object.entries(options).map(([option, label]) => (
      <label key={option}>
        <input type={type} name={place.name} value={option} defaultChecked={isTicked(option)} />
        <span>{label}</span>
      </label>
    ))}
  </div>
);

/** One control for every simple kind. None is controlled: what is typed is never at the mercy of a rendering. */
export const controls: Controls = {
  line: (field, answer, place) => (
    <One field={field} place={place}>
      <input {...shared(field, place)} type="text" autocomplete="off" defaultValue={answer} />
    </One>
  ),
  text: (field, answer, place) => (
    <One field={field} place={place}>
      <textarea
        {...{ ...shared(field, place), ...(field.fleeting && UNNAMED) }}
        {...{ rows: Math.min(field.lines, 4), defaultValue: answer }}
      />
    </One>
  ),
  date: (field, answer, place) => (
    <One field={field} place={place}>
      <input {...shared(field, place)} type="date" max="9999-12-31" defaultValue={answer} />
    </One>
  ),
  choice: (field, answer, place) =>
    Object.keys(field.options).length > RADIOS ? (
      <One field={field} place={place}>
        <select {...shared(field, place)}>
          <option value="">{place.words.chooseOne}</option>
          {Object.entries(field.options).map(([option, label]) => (
            <option key={option} value={option} selected={option === answer}>
              {label}
            </option>
          ))}
        </select>
      </One>
    ) : (
      <Group field={field} place={place} type="choice">
        {ticks('radio', field.options, (option) => option === answer, place)}
      </Group>
    ),
  choices: (field, answer, place) => (
    <Group field={field} place={place} type="choices">
      {ticks('checkbox', field.options, (option) => answer?.includes(option) ?? false, place)}
    </Group>
  ),
  scale: (field, answer, place) => (
    <Group field={field} place={place} type="scale">
      <div class="steps">
        <span class="end" aria-hidden="true">
          {field.ends[0]}
        </span>
        {SCALE_STEPS.map((step) => (
          <label key={step}>
            <input type="radio" name={place.name} value={step} defaultChecked={answer === step} />
            <span>{step}</span>
            {END_AT[step] === undefined ? null : <span class="sr">, {field.ends[END_AT[step]]}</span>}
          </label>
        ))}
        <span class="end" aria-hidden="true">
          {field.ends[1]}
        </span>
        <label class="none">
          <input type="radio" name={place.name} value={NOT_PART} defaultChecked={answer === NOT_PART} />
          <span>
            <span class="sr">{place.words.notPart}</span>
            <span aria-hidden="true">–</span>
          </span>
        </label>
      </div>
    </Group>
  ),
  sentence: (field, answer, place) => {
    const [begin, , end] = field.parts;
    const gaps = gapsOf(field.parts, answer ?? '');
    const gap = (id: string, words: string, value: string) => (
      <>
        <label for={id}>{words}</label>
        <textarea
          {...{ id, rows: 1 }}
          name={id}
          data-frame={JSON.stringify(field.parts)}
          defaultValue={value}
        />
      </>
    );
    return (
      <Group field={field} place={place} type="sentence">
        <div class="gaps">
          {gap(place.name, begin, gaps[0])}
          {gap(secondGap(place.name), leadOf(field.parts), gaps[1])}
          <span aria-hidden="true">{end}</span>
        </div>
      </Group>
    );
  },
};

/** The control of a column in one row. */
export function control<K extends SimpleKind>(
  field: FieldOf<K>,
  answer: Simple | undefined,
  place: Place,
): JSX.Element {
  // What a row holds fits its columns: parseAnswers and the controls write nothing else.
  return controls[field.kind](field, answer as AnswerOf[K] | undefined, place);
}
