import type { Section, Field } from '../../worksheet/schema';

type Said = Pick<Section, 'hint' | 'friend'> &
  Partial<Pick<Field, 'label'>> &
  Partial<Pick<Section, 'title'>>;

/** The words of a question: as they are, and as to a friend. A switch on the page shows one of the two. */
export function Wording({ of, part }: { of: Said; part: 'label' | 'hint' }) {
  const plain = part === 'hint' ? of.hint : (of.label ?? of.title);
  const friend = of.friend?.[part];
  if (!friend) return <>{plain}</>;
  return (
    <>
      <span class="to-me">{plain}</span>
      <span class="to-friend">{friend}</span>
    </>
  );
}

export const hasHint = (of: Said): boolean => Boolean(of.hint ?? of.friend?.hint);
