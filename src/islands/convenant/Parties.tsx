import type { DraftParty } from '../../domain/convenant-draft';
import { placeOf } from '../../domain/convenant-points';
import { partyWords as words } from '../../messages/convenant';
import { kindName } from '../../messages/convenant-text';
import { noteSigner, takeNoted } from '../../stores/convenant-texts';
import { href } from '../../ui/href';
import { KeptText } from '../../ui/KeptText';

/** The parties, from the list of partners, and who signs for each. */
export function Parties({ parties }: { parties: readonly DraftParty[] }) {
  return (
    <div class="conv-partijen" id={placeOf.parties} tabIndex={-1}>
      <h4>{words.title}</h4>
      <p class="klein">
        {parties.length > 0 ? words.from : words.none} <a href={href('/keten/')}>{words.toChain}</a>
      </p>
      {parties.length > 0 && <p class="uitleg">{words.signerHint}</p>}
      <ul>
        {parties.map(({ id, name, kind, contribution, signer }) => (
          <li key={id}>
            <p>
              <strong>{name}</strong>
              {kind && <span class="klein"> · {kindName(kind)}</span>}
              {contribution && <span class="klein blok">{contribution}</span>}
            </p>
            <KeptText
              id={placeOf.party(id)}
              label={`${words.signer}: ${name}`}
              stored={signer}
              onNote={(text) => noteSigner(id, text)}
              onLeave={takeNoted}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
