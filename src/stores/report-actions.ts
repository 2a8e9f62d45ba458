import { type ActionState, type ActionSummary, stateOf, summariseActions } from '../domain/actions';
import { compareRounds } from '../domain/compare';
import { type ActionWithChange, listActions, splitDone } from '../domain/compare-actions';
import type { Framework } from '../domain/framework';
import { readActions } from '../dossier/actions';
import { isEmptyScan } from '../dossier/blank';
import type { Dossier, Round } from '../dossier/dossier';
import { measurementOf } from '../dossier/measurement';
import { localDay } from './day';
import { environment } from './environment';
import type { Session } from './session';

/** The chain's plan beside a report: what was done, what runs, what is late. */
export interface ReportActions {
  summary: ActionSummary;
  /** Not done, by where they stand today. */
  left: Record<Exclude<ActionState, 'klaar'>, ActionWithChange[]>;
  done: ActionWithChange[];
  /** What is done, set beside the measurement before this one; null for a first measurement. */
  since: {
    round: { name: string; measuredOn: string };
    /** Due between the two measurements. */
    between: ActionWithChange[];
    /** Due on another day, or on a day that nobody gave. */
    outside: ActionWithChange[];
  } | null;
}

/** The plan of the open dossier beside the round of a report. Lists are in framework order of their items. */
export function viewActions(session: Session, roundId: string | null, framework: Framework): ReportActions {
  const dossier = session.state === 'open' ? session.dossier : null;
  const actions = dossier ? readActions(dossier) : [];
  const round = dossier?.rounds.find(({ id }) => id === roundId);
  const before = dossier && round ? roundBefore(dossier, round) : null;
  const day = localDay(environment().now());
  const { done, open } =
    dossier && round && before
      ? listActions(compareRounds(framework, measurementOf(dossier, before), measurementOf(dossier, round)), actions)
      : listActions(withoutComparison(framework), actions);
  const standing = (state: ActionState) => open.filter((action) => stateOf(action, day) === state);
  const { between, outside } = splitDone(done);
  return {
    summary: summariseActions(actions, day),
    left: { 'te-laat': standing('te-laat'), bezig: standing('bezig'), open: standing('open') },
    done,
    since: before && { round: { name: before.name.trim(), measuredOn: before.measuredOn }, between, outside },
  };
}

/** The order of the framework without anything to compare: no action then has a change beside it. */
function withoutComparison({ randvoorwaarden, aandachtspunten, praktijklessen }: Framework) {
  const unknown = { kind: 'notApplicable' } as const;
  const items = [...randvoorwaarden, ...aandachtspunten, ...praktijklessen].map(({ id }) => ({
    ...{ id, then: unknown, now: unknown, difference: null },
    kind: 'beide-nvt' as const,
  }));
  return { items, doneBefore: new Set<string>(), then: { measuredOn: '' }, now: { measuredOn: '' } };
}

/** The newest round before this one that somebody filled in; on a tie of days the order of the dossier decides. */
function roundBefore({ rounds }: Dossier, round: Round): Round | null {
  const place = rounds.indexOf(round);
  return rounds
    .filter(({ scans }) => scans.some((scan) => !isEmptyScan(scan)))
    .filter((other) => {
      if (other.measuredOn === round.measuredOn) return rounds.indexOf(other) < place;
      return other.measuredOn < round.measuredOn;
    })
    .reduce<Round | null>((best, other) => (best && best.measuredOn > other.measuredOn ? best : other), null);
}
