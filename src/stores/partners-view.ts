import { analyseChain, type ChainAnalysis } from '../domain/chain-analysis';
import { type Approach, listApproach } from '../domain/chain-approach';
import { listNewOrganisations, type ScoredOrganisation } from '../domain/chain-scans';
import { isApplicable } from '../domain/answers';
import type { Framework } from '../domain/framework';
import { type Partner, saysPartner } from '../domain/partners';
import { listPartners } from './partners';
import { viewReport } from './report';
import type { Session } from './session';

/** What a page shows of a chain. */
export interface ChainView {
  chain: string;
  region: string;
  /** Every partner, also one of whom nothing is known yet. */
  partners: Partner[];
  analysis: ChainAnalysis;
  approach: Approach[];
  /** Organisations that scored and are not on the list. */
  scored: ScoredOrganisation[];
  /** The round whose scans are laid beside the list; null while nobody scored. */
  round: { id: string; name: string; measuredOn: string } | null;
  rounds: { id: string; name: string; measuredOn: string }[];
  /** Randvoorwaarden that are n.v.t. in the answers of the group. */
  notApplicable: ReadonlySet<string>;
  /** Rated items that somebody answered; without any there are no gaps to start from. */
  answered: number;
  /** Gaps of the report. */
  gaps: number;
}

/**
 * The chain of the open dossier beside the report of the picked round. `carriers`: which kinds of partners can carry a
 * randvoorwaarde.
 */
export function viewChain(
  session: Extract<Session, { state: 'open' }>,
  picked: string | null,
  framework: Framework,
  carriers: Readonly<Record<string, readonly string[]>>,
): ChainView {
  const { report, scans, rounds, roundId, answered } = reportOf(session, picked, framework);
  const partners = listPartners(session);
  const known = partners.filter(saysPartner);
  const notApplicable = new Set(
    framework.randvoorwaarden.map(({ id }) => id).filter((id) => !isApplicable(report.answers, id)),
  );
  const analysis = analyseChain({ framework, partners: known, notApplicable, respondents: scans });
  const { name, region } = session.dossier.chain;
  return {
    chain: name.trim(),
    region: region.trim(),
    partners,
    analysis,
    notApplicable,
    approach: listApproach(known, analysis.rows, report.gaps, carriers),
    scored: listNewOrganisations(scans, partners),
    round: rounds.find(({ id }) => id === roundId) ?? null,
    rounds,
    answered,
    gaps: report.gaps.length,
  };
}

/** A report costs time with hundreds of scans, and typing changes no scan: it is made once for the rounds as they are. */
const made = new WeakMap<object, Map<string | null, ReturnType<typeof viewReport>>>();

function reportOf(session: Extract<Session, { state: 'open' }>, picked: string | null, framework: Framework) {
  const { rounds } = session.dossier;
  const known = made.get(rounds) ?? new Map<string | null, ReturnType<typeof viewReport>>();
  made.set(rounds, known);
  const found = known.get(picked) ?? viewReport(session, picked, framework, []);
  known.set(picked, found);
  return found;
}
