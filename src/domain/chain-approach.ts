import type { Gap } from './gaps';
import type { MatrixRow } from './chain-matrix';
import { kindState } from './chain-analysis';
import type { Partner } from './partners';

/** A kind of partner that can carry what is missing and is not in the chain. */
export interface ApproachKind {
  kind: string;
  /** `gewenst`: on the list, and nobody asked it yet. `afgehaakt`: the only ones on the list left. */
  state: 'geen' | 'gewenst' | 'afgehaakt';
  /** The partners of that kind that are on the list. */
  partners: string[];
}

/** A gap that nobody or one partner carries, and who could. */
export interface Approach {
  id: string;
  rank: number;
  level: number;
  /** Partners that are betrokken and carry it. */
  by: string[];
  /** Kinds to look for, in the order of the content: the main one first. */
  kinds: ApproachKind[];
  /** Partners of a fitting kind that are betrokken and do not carry it: ask these first. */
  present: string[];
}

/**
 * Whom to approach, from the gaps of the report: for each gap that nobody or one partner carries, the kinds of partners
 * that can carry it (`carriers`, from the agreements of the convenant) of which none is betrokken or benaderd, and the partners
 * that take part and could carry it too. In the order of the gaps' ranks; a gap without either is left out. A projectleider is
 * somebody's function, not a partner to look for.
 */
export function listApproach(
  partners: readonly Partner[],
  rows: readonly MatrixRow[],
  gaps: readonly Pick<Gap, 'id' | 'rank' | 'level'>[],
  carriers: Readonly<Record<string, readonly string[]>>,
): Approach[] {
  return [...gaps]
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ id, rank, level }) => {
      const row = rows.find((candidate) => candidate.id === id);
      if (!row || row.by.length > 1) return [];
      const wanted = (carriers[id] ?? []).filter((kind) => kind !== 'projectleider');
      const kinds = wanted.flatMap((kind) => missingKind(kind, partners));
      const present = partners
        .filter(({ status, kind, carries }) => status === 'betrokken' && wanted.includes(kind) && !carries.includes(id))
        .map((partner) => partner.id);
      return kinds.length + present.length > 0 ? [{ id, rank, level, by: row.by, kinds, present }] : [];
    });
}

function missingKind(kind: string, partners: readonly Partner[]): ApproachKind[] {
  const known = partners.filter((partner) => partner.kind === kind);
  if (known.some(({ status }) => status === 'betrokken')) return [];
  const state = kindState(known);
  return state === 'benaderd' ? [] : [{ kind, state, partners: known.map(({ id }) => id) }];
}

/** A kind of partner to look for, with all it could carry. */
export interface WantedKind extends ApproachKind {
  /** The gaps it could help with, in the order of their ranks. */
  gaps: Pick<Approach, 'id' | 'rank' | 'level' | 'by'>[];
}

/** The same by kind of partner: the kind that helps with the highest gap first, on a tie in the order of the content. */
export function approachByKind(approaches: readonly Approach[]): WantedKind[] {
  const found = new Map<string, WantedKind>();
  for (const { id, rank, level, by, kinds } of approaches) {
    for (const kind of kinds) {
      const known = found.get(kind.kind) ?? { ...kind, gaps: [] };
      known.gaps.push({ id, rank, level, by });
      found.set(kind.kind, known);
    }
  }
  return [...found.values()];
}
