import type { JSX } from 'preact';
import { NOT_PART, SCALE_STEPS, columnsOf } from '../../worksheet/answers';
import type { PerKindOrBlank, Row, Simple } from '../../worksheet/answers';
import type { Column, Field } from '../../worksheet/schema';
import { namedRows, toWords, ungrouped } from '../../worksheet/show';
import { inTrays } from '../../worksheet/trays';
import type { FormWords } from './desk';

interface Sheet {
  readonly words: FormWords;
  readonly blank: boolean;
}
type RowsField = Extract<Field, { kind: 'list' | 'table' }>;

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
function Boxes({ options }: { options: Readonly<Record<string, string>> }) {
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

function Ring({ ends }: { ends?: readonly [string, string] | undefined }) {
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

const said = (words: string) => <p class="said">{words}</p>;

/** One simple answer, or the room for it. `count` lines, if it is a text. */
function Room({ column, answer, sheet }: { column: Column; answer: Simple | undefined; sheet: Sheet }) {
  if (column.kind === 'scale') return <Steps column={column} answer={answer} sheet={sheet} />;
  if (!sheet.blank) return said(toWords(column, answer, sheet.words));
  if (column.kind === 'choice' || column.kind === 'choices') return <Boxes options={column.options} />;
  return <Lines count={column.kind === 'text' ? column.lines : 1} />;
}

const simple = (field: Field, answer: Simple | undefined, sheet: Sheet) => (
  <Room column={field as Column} answer={answer} sheet={sheet} /> // called for simple kinds only, below
);

/** Paper's face of every kind of field. */
export const faces: PerKindOrBlank<JSX.Element, Sheet> = {
  line: simple,
  text: simple,
  date: simple,
  choice: simple,
  choices: simple,
  scale: simple,
  list: (field, answer, sheet) =>
    sheet.blank ? (
      <ol class="plist">
        {Array.from({ length: field.blank }, (_, index) => (
          <li key={index}>
            <Lines count={1} />
          </li>
        ))}
      </ol>
    ) : (
      <ol class="plist">
        {namedRows(field, answer ?? []).map(({ row }) => (
          <li key={row.id}>{said(String(row['text'] ?? ''))}</li>
        ))}
      </ol>
    ),
  table: (field, answer, sheet) => {
    if (field.rows) return <FixedTable field={field} rows={field.rows} answer={answer ?? []} sheet={sheet} />;
    if (field.group !== undefined) return <PaperTrays field={field} answer={answer ?? []} sheet={sheet} />;
    return sheet.blank ? (
      <BlankTable field={field} />
    ) : (
      <Slips field={field} answer={answer ?? []} sheet={sheet} />
    );
  },
};

function FixedTable(props: {
  field: Extract<Field, { kind: 'table' }>;
  rows: Readonly<Record<string, string>>;
  answer: readonly Row[];
  sheet: Sheet;
}) {
  const { field, answer, sheet } = props;
  const named = sheet.blank
    ? Object.entries(props.rows).map(([id, name]) => ({ row: { id }, name }))
    : namedRows(field, answer);
  const extra = (id: string) => sheet.blank && field.quickRows && !field.quickRows.includes(id);
  return (
    <table class="pr">
      <thead>
        <tr>
          <td />
          {field.columns.map((column) => (
            <th key={column.id} scope="col">
              {column.label}
              {sheet.blank && column.kind === 'scale' ? ` (1 ${column.ends[0]}, 5 ${column.ends[1]})` : ''}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {named.map(({ row, name }: { row: Row; name: string }) => (
          <tr key={row.id} class={extra(row.id) ? 'extra' : undefined}>
            <th scope="row">{name}</th>
            {field.columns.map((column) => (
              <td key={column.id}>
                {sheet.blank ? (
                  column.kind === 'scale' ? (
                    <Ring />
                  ) : null
                ) : row[column.id] === undefined ? null : (
                  <Room column={column} answer={row[column.id]} sheet={sheet} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BlankTable({ field }: { field: Extract<Field, { kind: 'table' }> }) {
  return (
    <table class="pl">
      <thead>
        <tr>
          {field.columns.map((column) => (
            <th key={column.id} scope="col" class={`c-${column.kind}`}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: field.blank }, (_, index) => (
          <tr key={index}>
            {field.columns.map((column) => (
              <td key={column.id}>{'options' in column ? <Boxes options={column.options} /> : null}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Slips({ field, answer, sheet }: { field: RowsField; answer: readonly Row[]; sheet: Sheet }) {
  return (
    <ol class="pslips">
      {namedRows(field, answer).map(({ row }) => (
        <li key={row.id}>
          <dl>
            {columnsOf(field).map((column) => {
              const words = toWords(column, row[column.id], sheet.words);
              return words === '' ? null : (
                <div key={column.id}>
                  <dt>{column.label}</dt>
                  <dd>{words}</dd>
                </div>
              );
            })}
          </dl>
        </li>
      ))}
    </ol>
  );
}

function PaperTrays(props: {
  field: Extract<Field, { kind: 'table' }>;
  answer: readonly Row[];
  sheet: Sheet;
}) {
  const { field, answer, sheet } = props;
  const trays = inTrays(field, answer, (row) => row, sheet.words);
  return (
    <div class="p2">
      {trays
        .filter(({ id, inside }) => (sheet.blank ? id !== '' : inside.length > 0))
        .map(({ id, name, inside }) => (
          <div key={id} class="pf">
            <h4>{name}</h4>
            {sheet.blank ? (
              <Lines count={field.blank} />
            ) : (
              <Slips field={ungrouped(field)} answer={inside} sheet={sheet} />
            )}
          </div>
        ))}
    </div>
  );
}
