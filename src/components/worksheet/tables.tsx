import { columnsOf } from '../../worksheet/answers';
import type { Row } from '../../worksheet/answers';
import type { Field } from '../../worksheet/schema';
import { namedRows, toWords, ungrouped } from '../../worksheet/show';
import { inTrays } from '../../worksheet/trays';
import { fill } from '../../worksheet/words';
import { isExtraColumn } from './desk';
import type { RowsField } from './desk';
import { Boxes, Lines, Ring, Room } from './marks';
import type { Sheet } from './marks';

export function FixedTable(props: {
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
  const scale = field.columns.find((column) => column.kind === 'scale');
  const table = (
    <table class="pr">
      <thead>
        <tr>
          <td />
          {field.columns.map((column) => (
            <th key={column.id} scope="col">
              {column.label}
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
  if (!sheet.blank || scale?.kind !== 'scale') return table;
  const [low, high] = scale.ends;
  return (
    <>
      <p class="hint">{fill(sheet.words.scaleKey, { low, high })}</p>
      {table}
    </>
  );
}

/** More columns than this leave a hand too little room; each row is a slip then, with room below each label. */
const COLUMNS = 3;

function BlankSlips({ field, sheet }: { field: Extract<Field, { kind: 'table' }>; sheet: Sheet }) {
  return (
    <ol class="pslips">
      {Array.from({ length: field.blank }, (_, index) => (
        <li key={index} class="p2">
          {field.columns.map((column) => (
            <div key={column.id} class={isExtraColumn(field, column) ? 'extra' : undefined}>
              <p class="plab">{column.label}</p>
              <Room
                column={column.kind === 'text' ? { ...column, lines: 2 } : column}
                answer={undefined}
                sheet={sheet}
              />
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}

export function BlankTable(props: { field: Extract<Field, { kind: 'table' }>; sheet: Sheet }) {
  const { field } = props;
  if (field.columns.length > COLUMNS) return <BlankSlips {...props} />;
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

export function Slips({ field, answer, sheet }: { field: RowsField; answer: readonly Row[]; sheet: Sheet }) {
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

export function PaperTrays(props: {
  field: Extract<Field, { kind: 'table' }>;
  answer: readonly Row[];
  sheet: Sheet;
}) {
  const { field, answer, sheet } = props;
  const trays = inTrays(field, answer, (row) => row, sheet.words);
  return (
    // Rows that are counted have much in them, so each has the whole width.
    <div class={field.most ? undefined : 'p2'}>
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
