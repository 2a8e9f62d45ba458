import { useRef, useState } from 'preact/hooks';
import { type Partner, saysPartner } from '../../domain/partners';
import { ketenTitles, listWords as words } from '../../messages/keten';
import { partnerName } from '../../messages/partner-names';
import { addPartner, removeBlankPartner, removePartner } from '../../stores/partners';
import type { ChainContent } from '../../ui/content-keten';
import type { Names } from '../../ui/names';
import type { OpenPartner } from './open-partner';
import { PartnerRow } from './PartnerRow';

interface Props {
  partners: readonly Partner[];
  names: Names<ChainContent>;
  opened: OpenPartner;
}

/** The partners in the order of the dossier; one at a time is unfolded to be changed. */
export function PartnerList({ partners, names, opened }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, say] = useState('');
  const add = () => {
    opened.open(addPartner(), 'new');
    say(words.added);
  };
  const toggle = (id: string | null) => {
    say('');
    opened.open(id);
  };
  const remove = (partner: Partner) => {
    toggle(null);
    removePartner(partner.id);
    // Its row is gone; its list is where one goes on.
    heading.current?.focus();
    if (saysPartner(partner)) say(words.removed(partnerName(partner)));
  };
  const close = (id: string) => {
    toggle(null);
    const isGone = removeBlankPartner(id);
    if (isGone) heading.current?.focus();
    return isGone;
  };
  // A partner of whom nothing is known has no number: it counts nowhere.
  const places = new Map(partners.filter(saysPartner).map(({ id }, index) => [id, index + 1]));
  return (
    <section aria-labelledby="partners">
      <h2 id="partners" tabIndex={-1} ref={heading}>
        {ketenTitles.partners}
      </h2>
      {partners.length === 0 && <p>{words.empty}</p>}
      <ol class="partners">
        {partners.map((partner) => (
          <PartnerRow
            key={partner.id}
            partner={partner}
            place={places.get(partner.id) ?? null}
            names={names}
            isOpen={opened.id === partner.id}
            by={opened.by}
            onOpen={toggle}
            onRemove={remove}
            onClose={close}
          />
        ))}
      </ol>
      <p class="knoppen">
        <button type="button" class="knop" onClick={add}>
          {words.add}
        </button>
      </p>
      <p class="gezegd alleen-scherm" role="status">
        {said}
      </p>
    </section>
  );
}
