/** A development plan as a page kept it, with goals that are written out. */
import { recordOf, stampOf } from './seed';

/** So many words, each with a number of its own. Most people's are shorter. */
const words = (what: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${what}${index}`).join(' ');

const goal = (name: string, status: string) => ({
  ...{ id: name, status, goal: words(`${name}-g`, 18), step: words(`${name}-s`, 20) },
  start: `If ${words(`${name}-w`, 11)}, then I will ${words(`${name}-d`, 11)}.`,
  obstacle: `If ${words(`${name}-t`, 11)}, then I will ${words(`${name}-r`, 11)}.`,
  ...{ by: '2027-02-10', why: words(`${name}-y`, 12), proof: words(`${name}-p`, 12) },
});

/** Three goals that are on, and two that are not; what the wall shows of them, and what it does not. */
export function exampleLike() {
  const on = ['one', 'two', 'three'].map((name) => goal(name, 'active'));
  const off = [goal('four', 'parked'), goal('five', 'done')];
  const answers = {
    ...{ name: 'Spring', aim: words('aim', 14), weekly: words('weekly', 16), 'next-review': '2027-01-05' },
    goals: [...on, ...off],
  };
  const clocks = Object.fromEntries(Object.keys(answers).map((field) => [field, [stampOf(1)]]));
  const more = { worksheet: 'development-plan', answers, clocks };
  return {
    record: ['plan', recordOf({ id: 'plan', role: '', employer: '' }, [], more)] as const,
    said: [
      ...[answers.aim, answers.weekly, '5 January 2027', '10 February 2027'],
      ...on.flatMap((one) => [one.goal, one.step, one.start, one.obstacle]),
    ],
    aside: [...off.map((one) => one.goal), ...on.map((one) => one.why)],
  };
}
