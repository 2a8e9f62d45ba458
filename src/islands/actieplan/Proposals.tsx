import { useEffect, useRef, useState } from 'preact/hooks';
import { freshProposals, type ItemProposals, type Proposal } from '../../domain/action-proposals';
import { proposalWords as words } from '../../messages/actieplan-proposals';
import { roundText } from '../../messages/round-name';
import { addOwnAction, type PlanView, takeProposal } from '../../stores/actions';
import { pickRound } from '../../stores/picked-round';
import { href } from '../../ui/href';
import { RoundPicker } from '../../ui/RoundPicker';
import { findItem, type PlanNames } from './names';
import { ProposalCard } from './ProposalCard';
import { useAsked } from './use-asked';
import type { Editing } from './use-editing';

interface Props {
  view: PlanView;
  names: PlanNames;
  onEdit: Editing['open'];
}

/** How many items are shown before the rest is folded. */
const shownFirst = 5;

/** What the scan proposes. What is taken over stays in its place for as long as the page is open, so that nothing jumps. */
export function Proposals({ view, names, onEdit }: Props) {
  const asked = findItem(names, useAsked());
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [said, say] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  // Who has a plan comes for that; who has none comes for what could be in it.
  const [isOpen, setOpen] = useState(view.actions.length === 0);
  useEffect(() => {
    if (!asked) return;
    heading.current?.focus();
    // Who asks for all of them after that wants to see them.
    setOpen(true);
  }, [asked?.id]);
  const all = shownProposals(view.proposals, taken);
  const items = asked ? all.filter(({ item }) => item === asked.id) : all;
  const take = (proposal: Proposal) => {
    takeProposal(proposal);
    setTaken(new Set([...taken, proposal.key]));
    say(words.said(proposal.text));
  };
  const cards = items.map((found) => (
    <ProposalCard key={found.item} found={found} names={names} onTake={take} onEdit={onEdit} />
  ));
  return (
    <section class="voorstellen alleen-scherm" aria-labelledby="voorstellen">
      <h2 id="voorstellen" tabIndex={-1} ref={heading}>
        {asked ? words.asked.title(asked.onderwerp) : words.title}
      </h2>
      {asked && (
        <p class="wegen-rij">
          <a href="#voorstellen">{words.asked.all}</a>
          <button type="button" class="tekstknop" onClick={() => onEdit(addOwnAction(asked.id), 'tekst')}>
            {words.asked.own(asked.onderwerp)}
          </button>
        </p>
      )}
      {items.length === 0 && (
        <>
          <NoProposals view={view} asked={asked?.onderwerp ?? ''} />
          <Origin view={view} />
        </>
      )}
      {items.length > 0 && asked && <ul class="voorstel-lijst">{cards}</ul>}
      {items.length > 0 && !asked && (
        <details open={isOpen} class="meer">
          <summary>{words.summary(freshProposals(items).length)}</summary>
          <Origin view={view} />
          <ul class="voorstel-lijst">{cards.slice(0, shownFirst)}</ul>
          {cards.length > shownFirst && (
            <details class="meer">
              <summary>{words.more(cards.length - shownFirst)}</summary>
              <ul class="voorstel-lijst">{cards.slice(shownFirst)}</ul>
            </details>
          )}
        </details>
      )}
      <p class="verborgen" role="status">
        {said}
      </p>
    </section>
  );
}

/** The round that the proposals come from, with a choice where there are more. */
function Origin({ view: { round, rounds, answered } }: { view: PlanView }) {
  if (!round) return null;
  return (
    <>
      {answered > 0 && <p>{words.intro(round)}</p>}
      {rounds.length > 1 && (
        <RoundPicker label={words.round} rounds={rounds} picked={round.id} textOf={roundText} onPick={pickRound} />
      )}
    </>
  );
}

/** What no action has yet, and what was taken over here. */
function shownProposals(items: readonly ItemProposals[], taken: ReadonlySet<string>): ItemProposals[] {
  return items
    .map((found) => ({
      ...found,
      proposals: found.proposals.filter(({ key, action }) => action === null || taken.has(key)),
    }))
    .filter(({ proposals }) => proposals.length > 0);
}

function NoProposals({ view, asked }: { view: PlanView; asked: string }) {
  if (view.answered > 0) return <p>{asked ? words.asked.none(asked) : words.noneLeft}</p>;
  return (
    <p>
      {words.noScan.text} <a href={href(view.round ? '/scan/' : '/scan/start/')}>{words.noScan.link}</a>
    </p>
  );
}
