import type { ItemProposals, Proposal } from '../../domain/action-proposals';
import { proposalWords as words } from '../../messages/actieplan-proposals';
import { ElementName } from '../../ui/ElementName';
import { UserText } from '../../ui/UserText';
import type { PlanNames } from './names';
import type { Editing } from './use-editing';

interface Props {
  found: ItemProposals;
  names: PlanNames;
  onTake: (proposal: Proposal) => void;
  onEdit: Editing['open'];
}

/** What can be proposed for one item, and why. */
export function ProposalCard({ found, names, onTake, onEdit }: Props) {
  const { reason, ambition, planned, proposals } = found;
  const item = names.item(found.item);
  const factors = proposals.filter(({ kind }) => kind === 'factor');
  const line = (proposal: Proposal) => (
    <ProposalLine key={proposal.key} proposal={proposal} onTake={onTake} onEdit={onEdit} />
  );
  const why = [words.why(found), ambition && words.ambition(ambition)].filter(Boolean).join(' · ');
  return (
    <li class={`voorstel ${item.tone}`} id={`actie-${item.id}`}>
      <h3>
        <a href={item.href}>
          <ElementName naam={item.naam} />
        </a>
      </h3>
      <p class="klein">
        {why}. {planned > 0 && words.planned(planned)}
      </p>
      {reason.kind === 'open' && <UserText name={words.motivation} text={reason.motivation} />}
      <ul>{proposals.filter(({ kind }) => kind !== 'factor').map(line)}</ul>
      {factors.length > 0 && (
        <details>
          <summary>{words.factors(factors.length)}</summary>
          <ul>{factors.map(line)}</ul>
        </details>
      )}
    </li>
  );
}

interface LineProps extends Pick<Props, 'onTake' | 'onEdit'> {
  proposal: Proposal;
}

/** One proposal with its button; when it is in the plan, the same button goes on with it. */
function ProposalLine({ proposal, onTake, onEdit }: LineProps) {
  const { action, text } = proposal;
  return (
    <li>
      <span class="voorstel-tekst">{text}</span>
      <span class="voorstel-knop">
        {action !== null && <span class="klein gedaan">{words.taken}</span>}
        <button
          type="button"
          class={action === null ? 'knop klein' : 'knop licht klein'}
          onClick={() => (action === null ? onTake(proposal) : onEdit(action, 'wie'))}
        >
          {action === null ? words.take : words.complete}
          <span class="verborgen"> {text}</span>
        </button>
      </span>
    </li>
  );
}
