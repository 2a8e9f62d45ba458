import { useRef, useState } from 'preact/hooks';
import type { ScoredOrganisation } from '../../domain/chain-scans';
import { scoredWords as words } from '../../messages/keten';
import { partnerFacts } from '../../messages/partner-names';
import { takeOverOrganisations } from '../../stores/partners';

/** Organisations that scored in the round and are not on the list yet: taken over one by one, or all at once. */
export function Scored({ scored }: { scored: readonly ScoredOrganisation[] }) {
  const place = useRef<HTMLDivElement>(null);
  const [said, say] = useState('');
  const take = (organisations: readonly ScoredOrganisation[]) => {
    takeOverOrganisations(organisations);
    say(words.taken(organisations.map(({ name }) => name)));
    // The button is gone.
    place.current?.focus();
  };
  return (
    <div class="gescoord alleen-scherm" tabIndex={-1} ref={place}>
      {scored.length > 0 && (
        <div class="kaart">
          <h3>{words.title}</h3>
          <p>
            {words.text(scored.length)} {words.hidden}
          </p>
          <ul class="inhoudslijst">
            {scored.map((organisation) => (
              <li key={organisation.name}>
                <span>
                  <strong>{organisation.name}</strong>{' '}
                  <span class="klein">{partnerFacts({ ...organisation, sector: '', status: 'betrokken' })}</span>
                </span>
                <button type="button" class="knop licht klein" onClick={() => take([organisation])}>
                  {words.take}
                  <span class="verborgen"> {organisation.name}</span>
                </button>
              </li>
            ))}
          </ul>
          {scored.length > 1 && (
            <p>
              <button type="button" class="knop klein" onClick={() => take(scored)}>
                {words.all}
              </button>
            </p>
          )}
        </div>
      )}
      <p role="status" class="gezegd">
        {said}
      </p>
    </div>
  );
}
