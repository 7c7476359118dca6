import type { FieldOf } from '../../worksheet/answers';
import { letterName } from './desk';
import type { FormWords } from './desk';
import { Wording, hasHint } from './Wording';

/**
 * A message: two controls to write in, and room for what `draft.tsx` shows beside them as it grows. Without that code it
 * is two controls like any other.
 */
export function Letter({ field, words }: { field: FieldOf<'letter'>; words: FormWords }) {
  const [subject, body] = [letterName(field, 'subject'), letterName(field, 'body')];
  return (
    <div class="field letter" role="group" id={field.id} aria-labelledby={`${field.id}-label`}>
      <p class="lab sr" id={`${field.id}-label`}>
        <Wording of={field} part="label" />
      </p>
      {hasHint(field) ? (
        <p class="hint">
          <Wording of={field} part="hint" />
        </p>
      ) : null}
      <div class="reading" data-letter={field.id} />
      <div class="writing">
        <label for={subject}>{words.subject}</label>
        <input type="text" id={subject} name={subject} autocomplete="off" />
        <label for={body}>{words.body}</label>
        <textarea id={body} name={body} rows={field.lines} />
      </div>
      <div class="readthrough" />
    </div>
  );
}
