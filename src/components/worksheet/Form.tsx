import { fieldsOf, isLetter } from '../../worksheet/answers';
import { hasPrivate } from '../../worksheet/private';
import type { Worksheet } from '../../worksheet/schema';
import { sourcesOf } from '../../worksheet/links';
import { Actions } from './Actions';
import type { WayWords } from './Actions';
import type { FormWords } from './desk';
import { FieldFace, Question } from './Question';
import type { StandingWords } from '../../words/standing.en';
import type { Around, Besides } from './Question';
import { blankSheet } from './sheet';

export interface FormProps {
  readonly worksheet: Worksheet;
  readonly words: FormWords;
  readonly ways: WayWords;
  readonly exampled: Around['exampled'];
  readonly standing: StandingWords;
  readonly beside: Besides;
  /** The worksheets that may take something from this one. */
  readonly onward: readonly { readonly id: string; readonly title: string }[];
}

/**
 * The worksheet as it is filled in, blank. It is drawn at build only. In the browser `island.ts` wakes it, and what
 * changes there is little: rows that a person adds (`data-rows`), the strip, a notice.
 */
export function Form({ worksheet, words, ways, exampled, standing, beside, onward }: FormProps) {
  const around: Around = {
    ...{ words, exampled, beside, sheet: blankSheet(worksheet) },
    header: worksheet.header,
  };
  return (
    <form class="worksheet">
      <div class="yours" />
      <div class="news" />
      {sourcesOf(worksheet).length > 0 ? <div class="bring" /> : null}
      {worksheet.header.length > 0 ? (
        <div class="cover on-cover">
          <div class="label" role="group" aria-label={words.label}>
            {worksheet.header.map((field) => (
              <FieldFace key={field.id} field={field} around={around} />
            ))}
          </div>
        </div>
      ) : null}
      {worksheet.standing.length > 0 ? (
        <div class="standing screen" data-words={JSON.stringify(standing)} />
      ) : null}
      <div class="leaf">
        {worksheet.opening === undefined ? null : <p class="opening">{worksheet.opening}</p>}
        {worksheet.sections.map((section, index) => (
          <Question key={section.id} section={section} number={index + 1} around={around} />
        ))}
        <Actions
          cards={worksheet.cards}
          hasLetter={fieldsOf(worksheet).some(isLetter)}
          hasDates={worksheet.dates.length > 0}
          hasPrivate={hasPrivate(worksheet)}
          exported={fieldsOf(worksheet).filter((field) => field.kind === 'table' && field.export)}
          words={ways}
        />
        {onward.length > 0 ? (
          <section class="q">
            <h2>{ways.onward}</h2>
            <ul class="rows">
              {onward.map(({ id, title }) => (
                <li key={id}>
                  <a href={`/worksheets/${id}/`} data-onward>
                    <b>{title}</b>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
      <div class="kept">
        <p>
          <span class="asleep">{words.asleep}</span>
          <span class="never">{words.never}</span>
        </p>
        <button type="button" class="as-link" data-take="safe" hidden>
          {words.download}
        </button>
        <button type="button" class="as-link" data-take="again" hidden>
          {words.keepAgain}
        </button>
        <p class="sr" role="status" />
      </div>
      <p class="saying sr" role="status" />
      <div class="on-paper" />
    </form>
  );
}
