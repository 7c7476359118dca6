/** On the label: which application a sheet is part of, where there are others. It comes with what can be brought in. */
import { render } from 'preact';
import { isBlank } from '../../worksheet/answers';
import type { Answers } from '../../worksheet/answers';
import { APPLICATION, applicationsOf } from '../../worksheet/application';
import type { Application, Applied } from '../../worksheet/application';
import type { Entry } from '../../worksheet/entry';
import type { BringWords } from '../../words/bring.en';
import type { OpenDesk } from './desk';
import type { Keeping } from './keeping';

interface Belonging {
  readonly entries: readonly Entry[];
  readonly applied: readonly Applied[];
  readonly words: BringWords;
  /** Puts these answers on the page. */
  readonly take: (answers: Answers, fields: readonly string[]) => void;
}

/** The names of an application, under the ids that they have here, where nothing stands there yet. */
function namesFor({ entries }: Application, { applied }: Belonging, { worksheet, sheet }: OpenDesk): Answers {
  const named = entries.flatMap((entry) => {
    const fields = applied.find(({ id }) => id === entry.worksheet)?.application ?? [];
    return [fields.map((field) => entry.answers[field])];
  });
  const pairs = worksheet.application.map((field, place) => {
    const found = named
      .map((names) => names[place])
      .find((name) => typeof name === 'string' && !isBlank(name));
    return [field, found] as const;
  });
  return Object.fromEntries(
    pairs.filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string' && isBlank(sheet.answers[pair[0]]),
    ),
  );
}

/** Gives what shows that a sheet’s application was chosen elsewhere; nothing, where there are no others. */
export function openBelongs(
  label: Element,
  desk: OpenDesk,
  keeping: Keeping,
  all: Belonging,
): ((entry: Entry) => void) | undefined {
  const { entries, applied, words, take } = all;
  const applications = applicationsOf(entries, applied);
  const isMine = ({ id }: Entry) => id === keeping.id();
  const mine = applications.find((one) => one.entries.some(isMine));
  const others = applications.filter((one) => one.name !== '' && one.entries.some((entry) => !isMine(entry)));
  if (others.length === 0) return undefined;
  const host = document.createElement('div');
  host.className = 'field belongs';
  label.append(host);
  const choose = (id: string) => {
    const chosen = others.find((one) => one.id === id);
    const names = chosen ? namesFor(chosen, all, desk) : {};
    take(names, Object.keys(names));
    desk.put({ ...names, [APPLICATION]: id === '' ? keeping.id() : id });
  };
  render(
    <>
      <label for="application">{words.belongs}</label>
      <select id="application" onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{words.belongsOwn}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id} selected={id === mine?.id}>
            {name}
          </option>
        ))}
      </select>
    </>,
    host,
  );
  return (entry) => {
    const select = host.querySelector('select');
    const chosen = others.find((one) => one.entries.some(({ id }) => id === entry.id));
    if (select && chosen) select.value = chosen.id;
  };
}
