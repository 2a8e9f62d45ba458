import {
  type Answer,
  type Chain,
  type FactorAnswer,
  maxText,
  presences,
  readPresence,
  readRating,
  type Scan,
} from '../dossier/scan';
import { type Level, levels, type Presence, type Rating } from '../domain/answers';
import type { Patch, Path } from '../dossier/patch';
import { environment } from './environment';
import { change } from './saving';
import { $session, currentScan } from './session';

/** What someone can choose for a rated item. */
export type Choice = Level | 'unknown' | 'notApplicable' | 'none';

/** A choice as a form has it: the number of a level, or the word. Null for anything else. */
export function readChoice(value: string): Choice | null {
  if (value === 'unknown' || value === 'notApplicable' || value === 'none') return value;
  return levels.find((level) => String(level) === value) ?? null;
}

export function readPresenceText(value: string): Presence | null {
  return presences.find((presence) => presence === value) ?? null;
}

export type TextField = 'note' | 'evidence' | 'reason';

/** Answers a rated item of the current scan. Texts stay, also the reason of an n.v.t. that is changed into a level. */
export function chooseAnswer(id: string, choice: Choice): void {
  editScan((_scan, path) => {
    const at = [...path, 'answers', id];
    change(
      { kind: 'answer', id },
      [
        { path: [...at, 'level'], value: typeof choice === 'number' ? choice : undefined },
        { path: [...at, 'unknown'], value: choice === 'unknown' || undefined },
        { path: [...at, 'notApplicable'], value: choice === 'notApplicable' || undefined },
      ],
      touched(path),
    );
  });
}

/** Sets a text of an answer. An empty text is removed; a longer one than a file may hold is cut. */
export function writeText(id: string, field: TextField, text: string): void {
  const value = text.slice(0, maxText);
  editScan((scan, path) => {
    if ((scan.answers[id]?.[field] ?? '') === value) return;
    change(
      { kind: 'text', id, field },
      [{ path: [...path, 'answers', id, field], value: value || undefined }],
      touched(path),
    );
  });
}

/** Marks or unmarks an item as "bespreken". */
export function markDiscuss(id: string, isMarked: boolean): void {
  editScan((_scan, path) => {
    change(
      { kind: 'discuss', id },
      [{ path: [...path, 'answers', id, 'discuss'], value: isMarked || undefined }],
      touched(path),
    );
  });
}

export function chooseFactor(id: string, present: Presence): void {
  editScan((_scan, path) => {
    change({ kind: 'factor', id }, [{ path: [...path, 'factors', id, 'present'], value: present }], touched(path));
  });
}

/** Switches a belemmering on or off: only what is off needs to be in the file. */
export function switchBarrier(id: string, isOn: boolean): void {
  editScan((_scan, path) => {
    change(
      { kind: 'barrier', id },
      [{ path: [...path, 'barriers', id], value: isOn ? undefined : false }],
      touched(path),
    );
  });
}

export function markBarriersReviewed(isReviewed: boolean): void {
  editScan((_scan, path) => {
    change({ kind: 'barriers-reviewed' }, [{ path: [...path, 'barriersReviewed'], value: isReviewed }], touched(path));
  });
}

/** What a scan says of the chain and of who answers. */
export interface Details {
  chain: Pick<Chain, 'name' | 'region' | 'stage' | 'goal'>;
  respondent: { role: string; organisation: string; layer: string };
  depth: string;
}

/** Changes chain, respondent and depth of the current scan; the dossier's chain goes along. */
export function editDetails(details: Details): void {
  editScan((scan, path) => {
    const chain = { ...scan.chain, ...details.chain };
    change(
      { kind: 'details' },
      [
        { path: [...path, 'chain'], value: chain },
        { path: ['chain'], value: chain },
        { path: [...path, 'respondent'], value: { ...scan.respondent, ...details.respondent } },
        { path: [...path, 'depth'], value: details.depth },
      ],
      touched(path),
    );
  });
}

function editScan(edit: (scan: Scan, path: Path) => void): void {
  const session = $session.get();
  const scan = currentScan(session);
  if (session.state !== 'open' || !scan) return;
  edit(scan, ['rounds', { id: session.current.round }, 'scans', { id: scan.id }]);
}

function touched(path: Path): Patch[] {
  return [{ path: [...path, 'updatedAt'], value: environment().now().toISOString() }];
}

/** What is shown of one item: its rating and its texts. */
export interface ShownAnswer {
  rating: Rating;
  note: string;
  evidence: string;
  reason: string;
  discuss: boolean;
}

export function shownAnswer(answer: Answer | undefined): ShownAnswer {
  return {
    rating: readRating(answer),
    note: answer?.note ?? '',
    evidence: answer?.evidence ?? '',
    reason: answer?.reason ?? '',
    discuss: answer?.discuss === true,
  };
}

/** How one item of the task list stands. */
export type Progress = 'left' | 'begun' | 'done';

/**
 * Done: a rating was given (an n.v.t. with its reason) and, in a full scan, every success factor of the item answered.
 * Begun: something was given, but not all. Otherwise left.
 */
export function progressOf(scan: Scan, id: string, factors: readonly string[]): Progress {
  const answer = scan.answers[id];
  const rating = readRating(answer);
  const isRated = rating.kind !== 'unanswered' && (rating.kind !== 'notApplicable' || Boolean(answer?.reason?.trim()));
  const asked = scan.depth === 'volledig' && rating.kind !== 'notApplicable' ? factors : [];
  const given = asked.filter((factor) => readPresence(scan.factors[factor] as FactorAnswer | undefined) !== null);
  if (isRated && given.length === asked.length) return 'done';
  const hasText = Boolean(answer?.note || answer?.evidence || answer?.reason);
  return rating.kind !== 'unanswered' || given.length > 0 || hasText ? 'begun' : 'left';
}
