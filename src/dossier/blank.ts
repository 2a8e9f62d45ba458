import type { Round } from './dossier';
import type { Scan } from './scan';

const fields = ['id', 'name', 'measuredOn', 'scans', 'consensus', 'ambition'];

/** Whether nothing stands in a round itself; forms of mothers stand elsewhere (`hasForms`). What this program does not know counts as something. */
export function isEmptyRound(round: Round): boolean {
  return (
    round.scans.every(isEmptyScan) &&
    isBlank(round.consensus) &&
    isBlank(round.ambition) &&
    Object.entries(round).every(([key, value]) => fields.includes(key) || isBlank(value))
  );
}

/** Whether nobody answered, wrote or switched off anything in a scan. */
export function isEmptyScan(scan: Scan): boolean {
  return isBlank(scan.answers) && isBlank(scan.factors) && isBlank(scan.barriers) && scan.barriersReviewed !== true;
}

/** Nothing, or only places where something was and was taken away again. */
function isBlank(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isBlank);
  return value === undefined || value === null || value === '';
}
