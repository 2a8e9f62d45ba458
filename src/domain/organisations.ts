import { type Answers, isApplicable, levelOf } from './answers';
import type { Framework } from './framework';
import type { RoundScan } from './round-scan';

/**
 * For the pillar intra-organisatorisch, with several scans: how many organisations stand under level 2, by item that applies
 * to the group. Scans without an organisation's name count each on their own.
 */
export function countOrganisationsUnder2(
  framework: Framework,
  scans: readonly RoundScan[],
  group: Answers,
): Map<string, number> {
  const counts = new Map<string, number>();
  if (scans.length < 2) return counts;
  for (const { id, pijler } of framework.randvoorwaarden) {
    if (pijler !== 'intra-organisatorisch' || !isApplicable(group, id)) continue;
    const low = scans.filter(({ answers }) => (levelOf(answers, id) ?? 4) < 2);
    counts.set(id, new Set(low.map((scan) => scan.organisation.trim().toLowerCase() || scan.id)).size);
  }
  return counts;
}
