import { kindName } from '../../messages/partner-names';
import { signalWords as words } from '../../messages/keten-signals';
import { addPartner } from '../../stores/partners';

interface Props {
  kind: string;
  /** Randvoorwaarden it could carry. */
  carries: readonly string[];
  /** Called with the id of the partner that was added and what it is. */
  onAdded: (id: string, what: string) => void;
}

/** Puts a kind of partner on the list as one that the chain would want. */
export function Want({ kind, carries, onAdded }: Props) {
  const add = () => onAdded(addPartner({ kind, carries: [...carries], status: 'gewenst' }), kindName(kind));
  return (
    <button type="button" class="knop licht klein alleen-scherm" onClick={add}>
      {words.want}
      <span class="verborgen">{words.wantOf(kindName(kind))}</span>
    </button>
  );
}
