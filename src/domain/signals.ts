import { type Answers, isApplicable, levelOf, targetLevel } from './answers';
import type { Framework } from './framework';

export interface BlindSpot {
  attentionPoint: string;
  precondition: string;
}

/**
 * Pairs of an aandachtspunt at level 0 or 1 and a linked randvoorwaarde at 3 or 4 (RULES, "Signals"), in the order of
 * aandachtspunt, then randvoorwaarde.
 */
export function listBlindSpots(framework: Framework, answers: Answers): BlindSpot[] {
  return framework.aandachtspunten.flatMap((point) => {
    const level = levelOf(answers, point.id);
    if (level === null || level > 1) return [];
    const linked = new Set(point.randvoorwaarden.map(({ id }) => id));
    return framework.randvoorwaarden
      .filter(({ id }) => linked.has(id) && (levelOf(answers, id) ?? 0) >= targetLevel)
      .map(({ id }) => ({ attentionPoint: point.id, precondition: id }));
  });
}

export interface Contradiction {
  precondition: string;
  kind: 'te-hoog' | 'te-laag';
  /** (ja + ½ deels) / (ja + deels + nee), unrounded, 0 to 1. */
  share: number;
  counts: { ja: number; deels: number; nee: number };
}

/** Randvoorwaarden whose level and success factors do not fit together (RULES, "Mismatch"), in framework order. */
export function listContradictions(framework: Framework, answers: Answers): Contradiction[] {
  return framework.randvoorwaarden.flatMap(({ id, succesfactoren }): Contradiction[] => {
    const level = levelOf(answers, id);
    if (level === null) return [];
    const counts = { ja: 0, deels: 0, nee: 0 };
    for (const factor of succesfactoren) {
      const presence = answers.factors.get(factor);
      if (presence === 'ja' || presence === 'deels' || presence === 'nee') counts[presence] += 1;
    }
    const total = counts.ja + counts.deels + counts.nee;
    if (total === 0) return [];
    const share = (counts.ja + counts.deels / 2) / total;
    if (level >= targetLevel && share < 0.5) return [{ precondition: id, kind: 'te-hoog', share, counts }];
    if (level <= 1 && share >= 0.75) return [{ precondition: id, kind: 'te-laag', share, counts }];
    return [];
  });
}

export type Cover = 'onbekend' | 'gedekt' | 'open' | 'deels';

export interface BarrierCover {
  id: string;
  cover: Cover;
}

/** Cover of each switched-on belemmering by its linked, applicable randvoorwaarden (RULES, "Cover"), in framework order. */
export function listBarriers(framework: Framework, answers: Answers): BarrierCover[] {
  return framework.belemmeringen
    .filter(({ id }) => !answers.barriersOff.has(id))
    .map(({ id, randvoorwaarden }) => ({ id, cover: coverOf(randvoorwaarden, answers) }));
}

function coverOf(links: readonly { id: string }[], answers: Answers): Cover {
  const found = links.filter(({ id }) => isApplicable(answers, id)).map(({ id }) => levelOf(answers, id));
  const known = found.filter((level) => level !== null);
  if (known.length === 0) return 'onbekend';
  const good = known.filter((level) => level >= targetLevel);
  if (good.length === found.length) return 'gedekt';
  return good.length === 0 ? 'open' : 'deels';
}
