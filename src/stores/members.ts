import { type FrameworkIds, ratedIds } from '../domain/framework';
import { shownRespondents } from '../domain/respondents';
import { countAnswered } from '../dossier/answered';
import { type Round, scansOnce } from '../dossier/dossier';

/** Somebody whose scan is in a round, as everybody may see it. */
export interface Member {
  id: string;
  role: string;
  organisation: string;
  layer: string;
  /** Rated items with an answer, of those the framework has. */
  answered: number;
  asked: number;
  updatedAt: string;
}

/**
 * Who is in a round, each scan once, in the order they came in. A mother is protected
 * (`shownRespondents`).
 */
export function listMembers(round: Round, framework: FrameworkIds): Member[] {
  const scans = scansOnce(round);
  const shown = shownRespondents(scans.map(({ respondent }) => respondent));
  const rated = ratedIds(framework);
  return scans.map((scan, index) => {
    const { role = '', organisation = '', layer = '' } = shown[index] ?? {};
    return {
      id: scan.id,
      role,
      organisation,
      layer,
      answered: countAnswered(scan, rated),
      asked: rated.length,
      updatedAt: scan.updatedAt,
    };
  });
}
