import type { ReportInput, RoundScan } from '../domain/report';
import type { HandreikingRole } from '../schemas/source';
import { type Dossier, readConsensus, type Round, scansOnce } from './dossier';
import { readAnswers } from './scan';

/** What the rules need to report on a round; null stands for no round at all: the report of an empty scan. */
export function reportInput(
  dossier: Dossier | null,
  given: Round | null,
  roles: readonly HandreikingRole[],
): ReportInput {
  const scans: RoundScan[] = given
    ? scansOnce(given).map((scan) => ({
        id: scan.id,
        role: scan.respondent.role,
        organisation: scan.respondent.organisation,
        answers: readAnswers(scan),
      }))
    : [];
  const recorded = Object.entries(given?.consensus ?? {}).flatMap(([id, entry]) => {
    const rating = readConsensus(entry);
    return rating ? [[id, rating] as const] : [];
  });
  return {
    scans,
    consensus: new Map(recorded),
    measuredOn: given?.measuredOn ?? '',
    stage: dossier?.chain.stage ?? '',
    roles,
  };
}
