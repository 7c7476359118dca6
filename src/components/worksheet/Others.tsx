import { fieldsOf, parseAnswers } from '../../worksheet/answers';
import type { Entry } from '../../worksheet/entry';
import { fieldToText } from '../../worksheet/faces/text';
import type { Worksheet } from '../../worksheet/schema';
import type { Stamp } from '../../worksheet/stamp';
import type { FormWords } from './desk';

/** What was written at the same time elsewhere, and lost to what is shown. It can be looked at, taken, or let go. */
export function Others(props: {
  worksheet: Worksheet;
  entry: Entry;
  words: FormWords;
  use: (field: string, stamp: Stamp) => void;
  letGo: (field: string, stamp: Stamp) => void;
}) {
  const { worksheet, entry, words } = props;
  const others = fieldsOf(worksheet).flatMap((field) =>
    Object.entries(entry.others?.[field.id] ?? {}).flatMap(([stamp, given]) => {
      const text = fieldToText(field, parseAnswers(worksheet, { [field.id]: given }), words);
      return text === '' ? [] : [{ field, stamp, text }];
    }),
  );
  if (others.length === 0) return null;
  return (
    <div class="err notice" role="status">
      <p>
        <b>{words.warnCheck}</b> {words.warnOthers}
      </p>
      <ul class="others">
        {others.map(({ field, stamp, text }) => (
          <li key={stamp + field.id}>
            <p class="other">{text}</p>
            <button type="button" class="as-link" onClick={() => props.use(field.id, stamp)}>
              {words.useOther}
              <span class="sr">: {field.label}</span>
            </button>{' '}
            <button type="button" class="as-link" onClick={() => props.letGo(field.id, stamp)}>
              {words.letGo}
              <span class="sr">: {field.label}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
