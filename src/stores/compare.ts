import { atom } from 'nanostores';
import { type Comparison, compareRounds, countChanges, type ChangeKind } from '../domain/compare';
import { type ActionWithChange, listActions } from '../domain/compare-actions';
import type { Framework } from '../domain/framework';
import { shownRespondents } from '../domain/respondents';
import { readActions } from '../dossier/actions';
import { isEmptyScan } from '../dossier/blank';
import { type Dossier, type Round, scansOnce } from '../dossier/dossier';
import { measurementOf } from '../dossier/measurement';
import { $beside, $kept } from './compare-sources';
import type { Session } from './session';

export { $beside, $kept, type Beside, closeBeside, listKept, openBeside } from './compare-sources';

/** A round that can be a side. */
export interface Choice {
  key: string;
  round: string;
  measuredOn: string;
  /** Whether anybody answered anything. */
  isFilled: boolean;
}

/** A dossier with the rounds one can choose from. */
export interface Source {
  kind: 'open' | 'kept' | 'file';
  /** Of the chain; of a file its own name. */
  name: string;
  choices: Choice[];
}

/** One side as it is shown. */
export interface Side {
  key: string;
  chain: string;
  round: string;
  measuredOn: string;
  /** Who answered, roles as everybody may see them. */
  respondents: { role: string; organisation: string }[];
  kind: Source['kind'];
}

export interface Compared {
  kind: 'compared';
  then: Side;
  now: Side;
  comparison: Comparison;
  counts: Record<ChangeKind, number>;
  actions: { done: ActionWithChange[]; open: ActionWithChange[] };
  /** The sides are rounds of two dossiers. */
  isOtherDossier: boolean;
}

/** What the page shows: a comparison, or why there is none. */
export type CompareView = { sources: Source[] } & (
  | Compared
  /** `one`: one round was filled in; `waiting`: the newest is still empty; `same`: both sides are one round. */
  | { kind: 'nothing'; why: 'no-scan' | 'one' | 'waiting' | 'same'; then: string | null; now: string | null }
);

/** What was picked; null lets the program choose. */
export const $sides = atom<{ then: string | null; now: string | null }>({ then: null, now: null });

export function pickSide(side: 'then' | 'now', key: string, shown: { then: string | null; now: string | null }): void {
  $sides.set({ ...shown, [side]: key });
}

interface Place {
  key: string;
  dossier: Dossier;
  round: Round;
  kind: Source['kind'];
  isFilled: boolean;
}

/** Compares the rounds picked; by default the two newest that were filled in, the older first. */
export function viewComparison(
  session: Session,
  picked: { then: string | null; now: string | null },
  framework: Framework,
  kept: readonly Dossier[] = $kept.get(),
  beside = $beside.get(),
): CompareView {
  const open = session.state === 'open' ? session.dossier : null;
  const places = [
    ...(open ? placesOf(open, 'open') : []),
    ...kept.filter(({ id }) => id !== open?.id).flatMap((dossier) => placesOf(dossier, 'kept')),
    ...(beside.state === 'ready' ? placesOf(beside.dossier, 'file') : []),
  ];
  const sources = sourcesOf(places, beside.state === 'ready' ? beside.name : '');
  const [then, now] = choose(places, picked);
  const shown = { then: then?.key ?? null, now: now?.key ?? null };
  if (!then || !now) return { sources, kind: 'nothing', why: whyNothing(places), ...shown };
  if (then.key === now.key) return { sources, kind: 'nothing', why: 'same', ...shown };
  const comparison = compareRounds(
    framework,
    measurementOf(then.dossier, then.round),
    measurementOf(now.dossier, now.round),
  );
  return {
    sources,
    kind: 'compared',
    then: sideOf(then),
    now: sideOf(now),
    comparison,
    counts: countChanges(comparison.items),
    actions: listActions(comparison, readActions(now.dossier)),
    isOtherDossier: then.dossier.id !== now.dossier.id,
  };
}

/** The rounds of a dossier that have a scan. */
function placesOf(dossier: Dossier, kind: Source['kind']): Place[] {
  return dossier.rounds
    .filter(({ scans }) => scans.length > 0)
    .map((round) => ({
      key: JSON.stringify([kind, dossier.id, round.id]),
      dossier,
      round,
      kind,
      isFilled: round.scans.some((scan) => !isEmptyScan(scan)),
    }));
}

function sourcesOf(places: readonly Place[], fileName: string): Source[] {
  const sources = new Map<string, Source>();
  for (const { key, dossier, round, kind, isFilled } of places) {
    const name = kind === 'file' ? fileName : dossier.chain.name.trim();
    const source = sources.get(`${kind} ${dossier.id}`) ?? { kind, name, choices: [] };
    source.choices.push({ key, round: round.name.trim(), measuredOn: round.measuredOn, isFilled });
    sources.set(`${kind} ${dossier.id}`, source);
  }
  return [...sources.values()];
}

/** What was picked where it is there still; what is not picked is the newest that fits beside it. */
function choose(
  places: readonly Place[],
  picked: { then: string | null; now: string | null },
): [Place | undefined, Place | undefined] {
  const find = (key: string | null) => places.find((place) => place.key === key);
  const [then, now] = [find(picked.then), find(picked.now)];
  if (then && now) return [then, now];
  // Other dossiers of this browser wait until somebody picks them.
  const filled = newestFirst(places.filter(({ isFilled, kind }) => isFilled && kind !== 'kept'));
  const other = (place: Place | undefined) => filled.find((found) => found !== place);
  if (then || now) return [then ?? other(now), now ?? other(then)];
  // A file is laid there to compare the open dossier with.
  const inFile = filled.find(({ kind }) => kind === 'file');
  const first = inFile ?? filled[0];
  const second = (inFile && filled.find(({ kind }) => kind === 'open')) ?? other(first);
  const [later, earlier] = newestFirst([second, first].filter((place) => place !== undefined));
  return [earlier, later];
}

/** Latest day first, no day last; on a tie the later in the list (FORMATS, "Report"). */
function newestFirst(places: readonly Place[]): Place[] {
  return [...places].reverse().sort((a, b) => {
    if (a.round.measuredOn === b.round.measuredOn) return 0;
    return a.round.measuredOn < b.round.measuredOn ? 1 : -1;
  });
}

function whyNothing(places: readonly Place[]): 'no-scan' | 'one' | 'waiting' {
  const filled = places.filter(({ isFilled }) => isFilled);
  if (filled.length === 0) return 'no-scan';
  return places.some(({ kind, isFilled }) => kind === 'open' && !isFilled) ? 'waiting' : 'one';
}

function sideOf({ key, dossier, round, kind }: Place): Side {
  const respondents = shownRespondents(scansOnce(round).map(({ respondent }) => respondent));
  return {
    key,
    kind,
    chain: dossier.chain.name.trim(),
    round: round.name.trim(),
    measuredOn: round.measuredOn,
    respondents: respondents.map(({ role, organisation }) => ({ role, organisation })),
  };
}
