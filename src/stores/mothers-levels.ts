import type { Level, Presence } from '../domain/answers';
import { levelOf } from '../domain/answers';
import type { Framework } from '../domain/framework';
import { groupAnswers } from '../domain/group';
import type { OwnView } from '../domain/mothers';
import { reportInput } from '../dossier/report-input';
import type { Session } from './session';

/** What the group says of an element itself, to stand beside what mothers say. */
export interface OwnAnswer {
  level: Level | null;
  /** Of a success factor. */
  presence: Presence | null;
  /** The level is the middle of answers that are divided. */
  isProvisional: boolean;
  view: OwnView;
}

/**
 * The group's own answers in a round (RULES, "The group's answer"), by id of the element. It reads them and changes
 * nothing: what mothers say never counts in a level.
 */
export function ownAnswers(session: Session, round: string | null, framework: Framework): (id: string) => OwnAnswer {
  const dossier = session.state === 'open' ? session.dossier : null;
  const given = dossier?.rounds.find(({ id }) => id === round) ?? null;
  const { scans, consensus } = reportInput(dossier, given, []);
  const { answers, provisional } = groupAnswers(
    framework,
    scans.map((scan) => scan.answers),
    consensus,
  );
  return (id) => {
    const level = levelOf(answers, id);
    const presence = answers.factors.get(id) ?? null;
    return { level, presence, isProvisional: provisional.has(id), view: viewOf(level, presence) };
  };
}

/** Level 3 is the target; 0 and 1 are no more than a beginning. */
function viewOf(level: Level | null, presence: Presence | null): OwnView {
  if (level !== null) return level >= 3 ? 'sterk' : level <= 1 ? 'zwak' : 'ertussen';
  if (presence === 'ja') return 'sterk';
  if (presence === 'nee') return 'zwak';
  return presence === 'deels' ? 'ertussen' : null;
}
