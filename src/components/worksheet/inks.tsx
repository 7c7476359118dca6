import type { JSX } from 'preact';
import { LIST_COLUMN } from '../../worksheet/answers';
import type { PerKindOrBlank, Simple } from '../../worksheet/answers';
import { toMessage } from '../../worksheet/part';
import type { Column, Field } from '../../worksheet/schema';
import { namedRows, ungrouped } from '../../worksheet/show';
import { Lines, Room, said } from './marks';
import type { Sheet } from './marks';
import { BlankTable, FixedTable, PaperTrays, Slips } from './tables';

/** A line in a tray has room for what so many columns ask, and no more. */
const FEW = 4;

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
  sentence: simple,
  letter: (field, answer, sheet) =>
    sheet.blank || !answer ? <Lines count={field.lines} /> : said(toMessage(answer)),
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
          <li key={row.id}>{said(String(row[LIST_COLUMN] ?? ''))}</li>
        ))}
      </ol>
    ),
  table: (field, answer, sheet) => {
    if (field.rows) return <FixedTable field={field} rows={field.rows} answer={answer ?? []} sheet={sheet} />;
    // On paper nobody can have too many: there is room for those that are counted, and each has its questions.
    if (field.most && sheet.blank && field.columns.length > FEW)
      return <BlankTable field={ungrouped(field)} sheet={sheet} />;
    if (field.group !== undefined) return <PaperTrays field={field} answer={answer ?? []} sheet={sheet} />;
    return sheet.blank ? (
      <BlankTable field={field} sheet={sheet} />
    ) : (
      <Slips field={field} answer={answer ?? []} sheet={sheet} />
    );
  },
};
