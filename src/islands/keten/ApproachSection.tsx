import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Approach, approachByKind, type WantedKind } from '../../domain/chain-approach';
import { ketenTitles } from '../../messages/keten';
import { kindLabel } from '../../messages/partner-names';
import { approachWords as words } from '../../messages/keten-signals';
import { roundText } from '../../messages/round-name';
import type { ChainView } from '../../stores/partners-view';
import type { ChainContent } from '../../ui/content-keten';
import { href } from '../../ui/href';
import type { Names } from '../../ui/names';
import { ItemLink, namesOfPartners, PartnerLinks } from './links';
import { type Added, Said } from './Said';
import { Want } from './Want';

interface Props {
  view: ChainView;
  names: Names<ChainContent>;
}

/** Whom to approach for the gaps of the scan that nobody or one partner carries. */
export function ApproachSection({ view, names }: Props) {
  const [added, setAdded] = useState<Added | null>(null);
  const kinds = approachByKind(view.approach);
  const present = view.approach.filter((approach) => approach.present.length > 0);
  return (
    <section aria-labelledby="benaderen">
      <h2 id="benaderen">{ketenTitles.benaderen}</h2>
      <p>
        {words.intro} {view.round && view.answered > 0 && words.round(roundText(view.round))}
      </p>
      <Said added={added} />
      {view.answered === 0 && (
        <p>
          {words.noScan} <a href={href('/scan/')}>{words.toScan}</a>
        </p>
      )}
      {view.answered > 0 && view.approach.length === 0 && <p>{view.gaps === 0 ? words.noGaps : words.none}</p>}
      {kinds.length > 0 && (
        <>
          <h3>{words.kinds}</h3>
          <ol class="benaderen">
            {kinds.map((kind) => (
              <KindCard
                key={kind.kind}
                kind={kind}
                view={view}
                names={names}
                onAdded={(id, what) => setAdded({ id, what })}
              />
            ))}
          </ol>
        </>
      )}
      {present.length > 0 && (
        <>
          <h3>{words.present}</h3>
          <p>{words.presentText}</p>
          <Folded
            class="uitzoeken"
            rows={present.map((approach) => (
              <li key={approach.id} class={names.item(approach.id).tone}>
                <Why gap={approach} view={view} names={names} />
                <span class="waarom">
                  <PartnerLinks ids={approach.present} partners={view.partners} />
                </span>
              </li>
            ))}
          />
        </>
      )}
      <details class="som" id="regel-benaderen">
        <summary>{words.ruleName}</summary>
        <p class="klein">{words.rule}</p>
      </details>
    </section>
  );
}

interface CardProps extends Props {
  kind: WantedKind;
  onAdded: (id: string, what: string) => void;
}

/** A kind of partner to look for, with the gaps it could help with. */
function KindCard({ kind, view, names, onAdded }: CardProps) {
  return (
    <li class="kaart">
      <h4>{kindLabel(kind.kind)}</h4>
      <p>
        {words.states[kind.state]} <PartnerLinks ids={kind.partners} partners={view.partners} />
      </p>
      <Folded
        class="redenen"
        rows={kind.gaps.map((gap) => (
          <li key={gap.id} class={names.item(gap.id).tone}>
            <Why gap={gap} view={view} names={names} />
          </li>
        ))}
      />
      {kind.state !== 'gewenst' && <Want kind={kind.kind} carries={kind.gaps.map(({ id }) => id)} onAdded={onAdded} />}
    </li>
  );
}

/** As many gaps as a report shows first. */
const shownFirst = 5;

/** A list of gaps, of which the rest is folded. */
function Folded({ class: look, rows }: { class: string; rows: readonly JSX.Element[] }) {
  const rest = rows.slice(shownFirst);
  return (
    <>
      <ul class={look}>{rows.slice(0, shownFirst)}</ul>
      {rest.length > 0 && (
        <details class="som">
          <summary>{words.more(rest.length)}</summary>
          <ul class={look}>{rest}</ul>
        </details>
      )}
    </>
  );
}

interface WhyProps extends Props {
  gap: Pick<Approach, 'id' | 'rank' | 'level' | 'by'>;
}

/** Why a gap stands here: its rank, its level, and who carries it. */
function Why({ gap, view, names }: WhyProps) {
  const by = namesOfPartners(gap.by, view.partners);
  return (
    <>
      <ItemLink id={gap.id} names={names} />{' '}
      <span class="klein">{[words.rank(gap.rank), words.level(gap.level), words.by(by.length, by)].join(' · ')}</span>
    </>
  );
}
