import { useEffect, useRef } from 'preact/hooks';
import { partnerStatuses } from '../../domain/partner-statuses';
import type { Partner } from '../../domain/partners';
import { listWords as words } from '../../messages/keten';
import { layerName, partnerFacts, partnerName } from '../../messages/partner-names';
import type { ChainContent } from '../../ui/content-keten';
import type { Names } from '../../ui/names';
import { Editor } from './Editor';
import { type OpenPartner, rowId } from './open-partner';

interface Props {
  partner: Partner;
  /** Its number in the list and the drawing; null while nothing is known of it. */
  place: number | null;
  names: Names<ChainContent>;
  isOpen: boolean;
  /** How it was unfolded. */
  by: OpenPartner['by'];
  onOpen: (id: string) => void;
  onRemove: (partner: Partner) => void;
  /** Folds it; one of whom nothing is known goes. True when it is gone. */
  onClose: (id: string) => boolean;
}

/** A partner in the list, with what is known of it; unfolded it can be changed. */
export function PartnerRow({ partner, place, names, isOpen, by, onOpen, onRemove, onClose }: Props) {
  const row = useRef<HTMLLIElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const name = partnerName(partner);
  useEffect(() => {
    if (!isOpen || by !== 'link') return;
    row.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, [isOpen, by]);
  const close = () => {
    if (!onClose(partner.id)) button.current?.focus();
  };
  return (
    <li class="partner" id={rowId(partner.id)} ref={row} data-status={partner.status}>
      <div class="partner-kop">
        <span class="nummer" aria-hidden="true">
          {place ?? '+'}
        </span>
        <div>
          <h3 tabIndex={-1} ref={heading}>
            {name}
          </h3>
          <p class="partner-feiten">{partnerFacts(partner)}</p>
          <Known partner={partner} names={names} />
        </div>
        <button
          type="button"
          class="knop licht klein"
          aria-expanded={isOpen}
          ref={button}
          onClick={() => (isOpen ? close() : onOpen(partner.id))}
        >
          {isOpen ? words.close : words.edit}
          <span class="verborgen">{words.of(name)}</span>
        </button>
      </div>
      {isOpen && (
        <Editor
          partner={partner}
          names={names}
          isNew={by === 'new'}
          onClose={close}
          onRemove={() => onRemove(partner)}
        />
      )}
    </li>
  );
}

/** What else is known of a partner. On paper also what it carries, by name. */
function Known({ partner, names }: Pick<Props, 'partner' | 'names'>) {
  const carried = names.content.randvoorwaarden.filter(({ id }) => partner.carries.includes(id));
  const isKnown = partnerStatuses.some((status) => status === partner.status);
  return (
    <>
      {!isKnown && <p class="let-op">{partner.status === '' ? words.noStatus : words.unknownStatus}</p>}
      <p class="klein">{[words.layers(partner.layers.map(layerName)), words.carries(carried.length)].join(' · ')}</p>
      {partner.contribution.trim() !== '' && <p class="klein eigen-tekst">{partner.contribution}</p>}
      {carried.length > 0 && (
        <p class="klein alleen-druk">
          {words.carriesList}: {carried.map(({ korteNaam }) => korteNaam).join(', ')}
        </p>
      )}
    </>
  );
}
