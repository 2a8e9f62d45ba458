import { isDay } from './actions';
import { isApplicable, type Level, levelOf, targetLevel } from './answers';
import type { AgreementReason } from './convenant-draft';
import type { AgreementShape, Facts, Written, WrittenClause } from './convenant-types';

/** Ranks of gaps that are proposed whatever their pillar is. */
const firstGaps = 5;
/** The field of the article on duration in which somebody writes the day on which the convenant begins. */
export const beginField = 'begindatum';

/** The texts of an agreement that people can write themselves. */
export const agreementParts = ['wat', 'wie', 'wanneer', 'meten'] as const;
export type AgreementPart = (typeof agreementParts)[number];

export const agreementKey = (item: string): string => `afspraak.${item}`;
export const agreementPartKey = (item: string, part: AgreementPart): string => `${agreementKey(item)}.${part}`;

/** What the rules propose for an item. */
export interface Proposal {
  isOn: boolean;
  reasons: AgreementReason[];
  isApplicable: boolean;
  level: Level | null;
  target: Level;
  what: string;
  measure: string;
  /** Names of involved partners that carry it. */
  who: string[];
  couldCarry: string[];
  /** ISO day, or what somebody wrote as the day of an ambition; null where nobody said when. */
  when: string | null;
  /** The day is over. */
  isLate: boolean;
  /** The day comes before the one on which the convenant begins. */
  isEarly: boolean;
}

/**
 * Proposes what to agree on an item.
 *
 * | what    | rule                                                                                                  |
 * |---------|-------------------------------------------------------------------------------------------------------|
 * | in      | an ambition of the group · one of the first five gaps · a gap in the start pillar; of aandachtspunten  |
 * |         | an ambition · one of the first five under the target. Switched on or off by hand goes before that.     |
 * |         | A text that somebody wrote keeps an agreement in, so that a new scan takes nothing away.               |
 * | text    | level unknown, 0 or 1: opzetten · 2: uitvoeren · 3 or 4: borgen                                        |
 * | target  | the ambition, else 3                                                                                   |
 * | who     | involved partners that carry it; nobody else is named, those of a fitting kind are only shown           |
 * | when    | the day of the ambition, else the latest day of an action for it that is not done                      |
 * | measure | `metenOpzetten` or `meten` of the content, with the text                                                |
 * | early   | the day that is proposed comes before the convenant begins                                            |
 *
 * An item that does not apply is never proposed; by hand it can be switched on.
 */
export function proposeAgreement(shape: AgreementShape, facts: Facts, written: Written): Proposal {
  const { id } = shape;
  const { answers } = facts.report;
  const level = levelOf(answers, id);
  const applies = isApplicable(answers, id);
  const ambition = facts.ambitions.get(id);
  const reasons = applies ? listReasons(id, facts) : [];
  const chosen = written.clauses.get(agreementKey(id))?.isOn ?? null;
  const isWritten = agreementParts.some((part) => hasOwn(written.clauses.get(agreementPartKey(id, part))));
  const all: AgreementReason[] = [
    ...reasons,
    ...(isWritten && reasons.length === 0 ? [{ kind: 'written' as const }] : []),
    ...(chosen === true && reasons.length === 0 && !isWritten ? [{ kind: 'chosen' as const }] : []),
  ];
  const involved = facts.partners.filter(({ status, name }) => status === 'betrokken' && name.trim() !== '');
  const carriers = involved.filter(({ carries }) => carries.includes(id));
  const when = ambition?.by || latestDue(id, facts);
  const stage = stageOf(level);
  const begin = written.fields.get(beginField) ?? '';
  return {
    isOn: chosen ?? all.length > 0,
    reasons: all,
    isApplicable: applies,
    level,
    target: ambition?.level ?? targetLevel,
    what: shape[stage],
    measure: stage === 'opzetten' ? shape.metenOpzetten : shape.meten,
    who: [...new Set(carriers.map(({ name }) => name.trim()))],
    couldCarry: involved
      .filter((partner) => !carriers.includes(partner) && shape.dragers.some((role) => role === partner.kind))
      .map(({ name }) => name.trim()),
    when: when || null,
    isLate: isDay(when) && when < facts.today,
    isEarly: isDay(when) && isDay(begin) && when < begin,
  };
}

/** Which of the three texts fits a level. */
export function stageOf(level: Level | null): 'opzetten' | 'uitvoeren' | 'borgen' {
  if (level === null || level < 2) return 'opzetten';
  return level === 2 ? 'uitvoeren' : 'borgen';
}

function listReasons(id: string, { report, ambitions, framework }: Facts): AgreementReason[] {
  const ambition = ambitions.get(id);
  const gap = report.gaps.find((found) => found.id === id);
  const pillar = framework.randvoorwaarden.find((item) => item.id === id)?.pijler;
  const below = report.attentionPoints.slice(0, firstGaps).find((found) => found.id === id);
  return [
    ...(ambition ? [{ kind: 'ambition' as const, level: ambition.level }] : []),
    ...(gap && gap.rank <= firstGaps ? [{ kind: 'gap' as const, rank: gap.rank }] : []),
    ...(gap && pillar === report.startPillar ? [{ kind: 'start-pillar' as const }] : []),
    ...(below ? [{ kind: 'gender' as const, gap: below.gap }] : []),
  ];
}

/** An agreement is kept when all that was planned for it is done. */
function latestDue(id: string, { actions }: Facts): string {
  return actions
    .filter(({ item, status, due }) => item === id && status !== 'klaar' && isDay(due))
    .reduce((latest, { due }) => (due > latest ? due : latest), '');
}

const hasOwn = (clause: WrittenClause | undefined): boolean => (clause?.own ?? null) !== null;
