import type { Framework } from '../domain/framework';
import type { ProposalSource } from '../domain/instrument-proposals';
import { environment } from './environment';
import { viewReport } from './report';
import { $session } from './session';

/** What this site keeps beside the forms for filling them in: the framework, and the words that the page needs. */
export interface ScanContent<Names> {
  framework: Framework;
  names: Names;
}

/**
 * What the newest round of the open dossier says, to fill in a form with. `address` is where this site keeps the content.
 * Rejects when that can't be read.
 */
export async function readScan<Names>(address: string): Promise<{ source: ProposalSource; names: Names }> {
  const { framework, names } = JSON.parse(await environment().readSite(address)) as ScanContent<Names>;
  const session = $session.get();
  const { report, scans, chain, region } = viewReport(session, null, framework, []);
  const goal = session.state === 'open' ? session.dossier.chain.goal : '';
  return {
    names,
    source: {
      framework,
      report,
      chain: { name: chain, region, goal },
      respondents: scans.map(({ organisation, role }) => ({ organisation, role })),
    },
  };
}
