import { evidenceOf } from '../../worksheet/beside';
import type { Beside } from '../../worksheet/beside';
import type { Section } from '../../worksheet/schema';
import { toLead, toMonth } from '../../worksheet/show';
import { fill } from '../../worksheet/words';
import type { BesideWords } from '../../words/beside.en';

interface Props {
  readonly section: Section;
  readonly beside: Beside;
  readonly words: BesideWords;
}

/** How sure we are of what a section rests on: the claim, its strength in words, and where it stands. */
export function Sure({ section, beside, words }: Props) {
  const evidence = evidenceOf(section, beside);
  if (!section.sure || !evidence) return null;
  const { strength, cited, url } = evidence;
  return (
    <div class="sure">
      <p>
        <b>{words.howSure}</b> {section.sure.claim}.
      </p>
      <p>
        <b>{words.strengths[strength]}.</b> {section.sure.words}
      </p>
      <p>
        {url === undefined ? (
          fill(words.source, { cited })
        ) : (
          <a href={url}>{fill(words.source, { cited })}</a>
        )}
      </p>
    </div>
  );
}

/** A number that no line breaks in two. */
const whole = (call: string) => call.replaceAll(' ', '\u00a0');

/** Whom to ring, country by country. On a telephone a press on the number rings it. */
export function Help({ section, beside: { help, checked }, words }: Props) {
  if (!section.help || help.length === 0) return null;
  return (
    <div class="help">
      <h3>{words.help}</h3>
      <dl>
        {help.map(({ country, name, emergency, lines }) => (
          <div key={country}>
            <dt>{name}</dt>
            {lines.map((line) => (
              <dd key={line.dial + line.name}>
                {toLead(line.name)} <a href={`tel:${line.dial}`}>{whole(line.call)}</a>
                {line.note === '' ? null : ` (${line.note})`}
              </dd>
            ))}
            <dd>{fill(words.emergency, { number: emergency })}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{fill(words.helpChecked, { month: toMonth(checked) })}</p>
    </div>
  );
}
