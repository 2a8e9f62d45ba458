import type { Measurement } from '../domain/compare';
import { shownRespondents } from '../domain/respondents';
import { readActions } from './actions';
import { readAmbitions } from './ambitions';
import { type Dossier, type Round, scansOnce } from './dossier';
import { reportInput } from './report-input';

/** A round as one side of a comparison. */
export function measurementOf(dossier: Dossier, round: Round): Measurement {
  const { scans, consensus, measuredOn } = reportInput(dossier, round, []);
  const once = scansOnce(round);
  const versions = new Set(once.map(({ framework }) => framework));
  return {
    dossier,
    doneActions: readActions(dossier).flatMap(({ id, status }) => (status === 'klaar' ? [id] : [])),
    framework: versions.size === 0 ? dossier.framework : [...versions].sort().join(', '),
    measuredOn,
    scans,
    consensus,
    respondents: shownRespondents(once.map(({ respondent }) => respondent)),
    ambitions: readAmbitions(round),
  };
}
