import { fieldsOf, isSimpleField } from '../../worksheet/answers';
import { sheetsIn } from '../../worksheet/bringing';
import type { Offer } from '../../worksheet/bringing';
import type { Field } from '../../worksheet/schema';
import { toLead, toWords } from '../../worksheet/show';
import { fill } from '../../worksheet/words';
import type { BringWords } from '../../words/bring.en';
import type { OpenDesk } from './desk';

interface PanelProps {
  readonly name: string;
  readonly how: string;
  readonly offers: readonly Offer[];
  readonly words: BringWords;
  readonly desk: OpenDesk;
  readonly bring: (chosen: readonly Offer[]) => void;
  readonly close: () => void;
}

/** More than these of one field, each said on one sheet only, are put away behind a press. */
const FEW = 6;

interface TickProps {
  readonly offer: Offer;
  readonly words: BringWords;
  readonly desk: OpenDesk;
  readonly isOn?: boolean;
}

function Tick({ offer: { field, answer, from, replaces }, words, desk, isOn = false }: TickProps) {
  const sheets = sheetsIn(from);
  return (
    <label>
      <input type="checkbox" value={from + field.id} defaultChecked={isOn} />
      <span>
        {isSimpleField(field) ? (
          <>
            <b>{toLead(field.label)}</b> {toWords(field, answer, desk.words)}
          </>
        ) : (
          String(answer)
        )}{' '}
        {replaces ? <small>({words.replaces})</small> : null}
        {sheets > 1 ? <small>({fill(words.said, { count: sheets })})</small> : null}
      </span>
    </label>
  );
}

/** The rows that can be brought into one field, under its name. */
function Group({
  field,
  offers,
  words,
  desk,
}: Omit<TickProps, 'offer'> & { field: Field; offers: readonly Offer[] }) {
  if (isSimpleField(field) || offers.length === 0) return null;
  const tick = (offer: Offer) => <Tick key={offer.from} {...{ offer, words, desk }} />;
  const often = offers.filter(({ from }) => sheetsIn(from) > 1);
  const once = offers.filter((offer) => !often.includes(offer));
  return (
    <div role="group" aria-label={field.label}>
      <p>
        <b>{field.label}</b>
      </p>
      {often.map(tick)}
      {once.length <= FEW ? (
        once.map(tick)
      ) : (
        <details>
          <summary>
            <span class="mark" aria-hidden="true" />
            {fill(words.onceMore, { count: once.length })}
          </summary>
          {once.map(tick)}
        </details>
      )}
    </div>
  );
}

/** What can be brought in from one sheet. What would replace nothing is ticked; questions are for choosing. */
export function BringPanel({ name, how, offers, words, desk, bring, close }: PanelProps) {
  const fields = fieldsOf(desk.worksheet);
  return (
    <fieldset>
      <legend>{name}</legend>
      <p>{offers.length > 0 ? how : words.nothing}</p>
      {offers
        .filter(({ field }) => isSimpleField(field))
        .map((offer) => (
          <Tick key={offer.from + offer.field.id} {...{ offer, words, desk }} isOn={!offer.replaces} />
        ))}
      {fields.map((field) => (
        <Group
          key={field.id}
          {...{ field, words, desk }}
          offers={offers.filter((one) => one.field === field)}
        />
      ))}
      <p class="ways">
        {offers.length > 0 ? (
          <button
            type="button"
            class="btn"
            onClick={({ currentTarget }) => {
              const ticked = [...(currentTarget.closest('fieldset')?.querySelectorAll('input') ?? [])]
                .filter(({ checked }) => checked)
                .map(({ value }) => value);
              bring(offers.filter(({ from, field }) => ticked.includes(from + field.id)));
            }}
          >
            {words.take}
          </button>
        ) : null}
        <button type="button" class="btn" onClick={close}>
          {words.close}
        </button>
      </p>
    </fieldset>
  );
}
