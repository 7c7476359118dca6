/** Where a sheet stands today: what is due, and a few figures that its definition asks for. */
import { isDay } from './answers';
import type { Answers, Row } from './answers';
import { datesOf, dayAfter, nextOf } from './dates';
import type { Due } from './dates';
import type { Worksheet } from './schema';

/** Days ahead that are shown, and days after which something is not spoken of any more. */
const AHEAD = 7;
const BEHIND = 30;

export interface Standing {
  /** What is due in the next seven days, and what was due in the last thirty, the earliest first. */
  readonly soon: readonly Due[];
  readonly past: readonly Due[];
  readonly figures: readonly { readonly label: string; readonly value: number }[];
}

const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** `today` is the ISO 8601 day where the person is; `answers` are what parseAnswers gave. */
export function standingOf(
  worksheet: Pick<Worksheet, 'header' | 'sections' | 'dates' | 'standing'>,
  answers: Answers,
  today: string,
): Standing {
  const rowsOf = (field: string) => (answers[field] ?? []) as readonly Row[]; // pointing.ts: the field has rows
  const due = datesOf(worksheet, answers).map((one) => ({ ...one, day: nextOf(one, today) }));
  const from = dayAfter(today, { days: -BEHIND });
  const to = dayAfter(today, { days: AHEAD });
  const figures = worksheet.standing.flatMap((figure) => {
    const { label } = figure;
    if ('option' in figure) {
      const value = rowsOf(figure.field).filter((row) => row[figure.column] === figure.option).length;
      return value > 0 ? [{ label, value }] : [];
    }
    const days = rowsOf(figure.field)
      .map((row) => String(row[figure.day] ?? ''))
      .filter((day) => isDay(day) && day <= today)
      .sort();
    const last = days.at(-1);
    return last === undefined ? [] : [{ label, value: daysBetween(last, today) }];
  });
  return {
    soon: due.filter(({ day }) => day >= today && day <= to),
    past: due.filter(({ day }) => day < today && day >= from),
    figures,
  };
}
