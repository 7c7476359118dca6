/** The worksheets as a chain of what leads to what: a picture with a column for each stage. */
import type { Worksheet } from './schema';
import { STAGE_IDS } from './stages';

export interface Link<W> {
  readonly worksheet: W;
  /** From 1 on: the column is that of the stage. */
  readonly row: number;
  /** What leads to it, in a few words. */
  readonly words: string;
  /** Where what leads to it stands: beside it, above it, or nowhere. */
  readonly from: 'beside' | 'above' | undefined;
}

/** As much of a worksheet as its place in the chain needs. */
type Linked = Pick<Worksheet, 'id' | 'stage' | 'leadIn'>;

/**
 * Worksheets in the order of the path → their places. What comes from an earlier stage stands beside that; what comes
 * from its own stage stands below; what comes from nowhere begins at the top. No two stand in one place.
 */
export function toChain<W extends Linked>(worksheets: readonly W[]): readonly Link<W>[] {
  const placed = new Map<string, Link<W>>();
  const place = (worksheet: W, above: readonly string[]): Link<W> => {
    const known = placed.get(worksheet.id);
    if (known) return known;
    const { leadIn, stage, id } = worksheet;
    const before = worksheets.find((one) => one.id === leadIn?.after && !above.includes(one.id));
    const source = before && place(before, [...above, id]);
    const from: Link<W>['from'] = source && (source.worksheet.stage === stage ? 'above' : 'beside');
    const taken = [...placed.values()].filter((one) => one.worksheet.stage === stage).map(({ row }) => row);
    let row = (source?.row ?? 1) + (from === 'above' ? 1 : 0);
    while (taken.includes(row)) row += 1;
    const link = { worksheet, row, words: leadIn?.words ?? '', from };
    placed.set(id, link);
    return link;
  };
  // What belongs to the chain has its place before what stands by itself.
  for (const worksheet of worksheets) if (worksheet.leadIn) place(worksheet, []);
  return worksheets.map((worksheet) => place(worksheet, [])).sort(byColumn);
}

/** Within a stage they stay in the order of the path: read one after another, each comes after what leads to it. */
const byColumn = <W extends Linked>(one: Link<W>, other: Link<W>) =>
  STAGE_IDS.indexOf(one.worksheet.stage) - STAGE_IDS.indexOf(other.worksheet.stage);
