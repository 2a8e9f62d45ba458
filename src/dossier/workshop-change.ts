import { type Moment, unpackScores, type ScoreAnswers } from '../domain/workshop-scores';
import { closingOfMeasurement, peopleIn } from '../domain/workshop-measuring';
import { countScores, noCounts, type ScoreCounts } from '../domain/workshop-counts';
import {
  clampMinutes,
  type EarlierProgramme,
  type Measurement,
  moveWithin,
  type ScoreWay,
  type Workshop,
  workshopLimits,
  type WorkshopPart,
} from '../domain/workshop';
import { decodeCode } from './code';
import { isScoreCode, whenPatterns } from './workshop';

/*
 * What can be done to a workshop. A change is plain data, so that a tab can keep those that are not saved yet, and it is
 * made on what is stored by then, so that two windows lose nothing. One that does not fit any more changes nothing.
 */
export type WorkshopChange =
  | { kind: 'details'; fields: Partial<Pick<Workshop, 'name' | 'on' | 'start' | 'casus'>> }
  /** A new proposal in the place of the whole programme. */
  | { kind: 'propose'; audience: string; length: number; parts: WorkshopPart[] }
  | { kind: 'add'; part: WorkshopPart; at: number }
  | { kind: 'remove'; part: string }
  | { kind: 'move'; part: string; to: number }
  | { kind: 'minutes'; part: string; minutes: number }
  | { kind: 'note'; part: string; note: string }
  | { kind: 'undo' }
  | { kind: 'begin'; moment: Moment; way: ScoreWay }
  | { kind: 'code'; moment: Moment; code: string }
  /** Takes one time of this code away. */
  | { kind: 'uncode'; moment: Moment; code: string }
  /** Of raised hands: what was counted for one aandachtspunt. */
  | { kind: 'hands'; moment: Moment; item: string; counts: ScoreCounts }
  /** Counts, forgets the codes, and shows: for good. `items`: ids of the aandachtspunten in their order. */
  | { kind: 'close'; moment: Moment; items: readonly string[]; at: string }
  /** Takes an open measurement away with everything in it. */
  | { kind: 'discard'; moment: Moment };

/** A workshop in storage, with what can be undone and which changes it already has. */
export interface StoredWorkshop {
  workshop: Workshop;
  earlier: EarlierProgramme[];
  /** Ids of the last changes, so that one that the tab kept is never made twice. */
  made: string[];
}

const limits = { earlier: 30, made: 200 } as const;

/** A change with an id of its own and its moment. */
export interface IdentifiedChange {
  id: string;
  at: string;
  change: WorkshopChange;
}

/** Makes changes that were not made yet, in their order. */
export function makeChanges(stored: StoredWorkshop, changes: readonly IdentifiedChange[]): StoredWorkshop {
  return changes.reduce((before, { id, at, change }) => {
    if (before.made.includes(id)) return before;
    const after = makeChange(before, change);
    const made = [...before.made, id].slice(-limits.made);
    return after === before ? { ...before, made } : { ...after, workshop: { ...after.workshop, updatedAt: at }, made };
  }, stored);
}

function makeChange(stored: StoredWorkshop, change: WorkshopChange): StoredWorkshop {
  const { workshop, earlier } = stored;
  const { parts } = workshop;
  const programme = (changed: readonly WorkshopPart[], part: string, about: string, rest: Partial<Workshop> = {}) => {
    const { audience, length } = workshop;
    const before: EarlierProgramme = { by: change.kind, part, about, audience, length, parts: [...parts] };
    // Digits typed one after another are one step back.
    const last = earlier.at(-1);
    const isSame = change.kind === 'minutes' && last?.by === 'minutes' && last.part === part;
    return {
      ...stored,
      workshop: { ...workshop, ...rest, parts: changed.slice(0, workshopLimits.parts) },
      earlier: isSame ? earlier : [...earlier, before].slice(-limits.earlier),
    };
  };
  const aboutPart = (id: string) => parts.find((part) => part.id === id)?.werkvorm;
  switch (change.kind) {
    case 'details':
      return { ...stored, workshop: { ...workshop, ...fittingTexts(change.fields) } };
    case 'propose':
      return programme(change.parts, '', '', { audience: change.audience, length: change.length });
    case 'add': {
      if (parts.length >= workshopLimits.parts || parts.some(({ id }) => id === change.part.id)) return stored;
      return programme(
        moveWithin([...parts, change.part], change.part.id, change.at),
        change.part.id,
        change.part.werkvorm,
      );
    }
    case 'remove': {
      const about = aboutPart(change.part);
      return about === undefined
        ? stored
        : programme(
            parts.filter(({ id }) => id !== change.part),
            change.part,
            about,
          );
    }
    case 'move': {
      const about = aboutPart(change.part);
      const moved = moveWithin(parts, change.part, change.to);
      if (about === undefined || moved.every((part, index) => part === parts[index])) return stored;
      return programme(moved, change.part, about);
    }
    case 'minutes': {
      const about = aboutPart(change.part);
      const minutes = clampMinutes(change.minutes);
      if (about === undefined || parts.some(({ id, minutes: now }) => id === change.part && now === minutes))
        return stored;
      return programme(editPart(parts, change.part, { minutes }), change.part, about);
    }
    case 'note': {
      if (aboutPart(change.part) === undefined) return stored;
      const note = change.note.slice(0, workshopLimits.text);
      return { ...stored, workshop: { ...workshop, parts: editPart(parts, change.part, { note }) } };
    }
    case 'undo':
      return undo(stored);
    default:
      return measure(stored, change);
  }
}

const editPart = (parts: readonly WorkshopPart[], id: string, fields: Partial<WorkshopPart>): WorkshopPart[] =>
  parts.map((part) => (part.id === id ? { ...part, ...fields } : part));

/** Texts that a file can hold: no longer ones, and no day or hour that is half typed, or the workshop could not be read again. */
const fittingTexts = (fields: Partial<Workshop>): Partial<Workshop> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => {
      const isFitting = (key !== 'on' && key !== 'start') || whenPatterns[key].test(String(value));
      return isFitting ? [[key, typeof value === 'string' ? value.slice(0, workshopLimits.text) : value]] : [];
    }),
  );

/** Back to the programme before the last change. What was written down in parts since then stays. */
function undo(stored: StoredWorkshop): StoredWorkshop {
  const last = stored.earlier.at(-1);
  if (!last) return stored;
  const notes = new Map(stored.workshop.parts.map(({ id, note }) => [id, note]));
  const { audience, length } = last;
  const parts = last.parts.map((part) => ({ ...part, note: notes.get(part.id) ?? part.note }));
  return { ...stored, workshop: { ...stored.workshop, audience, length, parts }, earlier: stored.earlier.slice(0, -1) };
}

type MeasureChange = Extract<WorkshopChange, { moment: Moment }>;

function measure(stored: StoredWorkshop, change: MeasureChange): StoredWorkshop {
  const found = stored.workshop.scores[change.moment];
  const changed = measured(found, change, stored.workshop);
  if (changed === found) return stored;
  const { [change.moment]: _old, ...others } = stored.workshop.scores;
  const scores = changed ? { ...others, [change.moment]: changed } : others;
  return { ...stored, workshop: { ...stored.workshop, scores } };
}

/** The measurement after a change; undefined is none. What is closed never changes again. */
function measured(found: Measurement | undefined, change: MeasureChange, workshop: Workshop): Measurement | undefined {
  if (change.kind === 'begin') {
    if (found && (found.state === 'closed' || peopleIn(found) > 0)) return found;
    return { state: 'open', way: change.way, codes: [], counts: {} };
  }
  if (found?.state !== 'open') return found;
  switch (change.kind) {
    case 'code':
      if (found.way !== 'codes' || !isScoreCode(change.code) || found.codes.length >= workshopLimits.codes)
        return found;
      return { ...found, codes: [...found.codes, change.code] };
    case 'uncode': {
      const at = found.codes.lastIndexOf(change.code);
      return at < 0 ? found : { ...found, codes: found.codes.filter((_, index) => index !== at) };
    }
    case 'hands':
      if (found.way !== 'handen') return found;
      return { ...found, counts: { ...found.counts, [change.item]: change.counts } };
    case 'discard':
      return undefined;
    case 'close': {
      if (closingOfMeasurement(workshop, change.moment).kind !== 'allowed') return found;
      return {
        state: 'closed',
        way: found.way,
        people: peopleIn(found),
        counts: countsOf(found, change.items),
        closedAt: change.at,
      };
    }
  }
}

function countsOf(
  found: Extract<Measurement, { state: 'open' }>,
  items: readonly string[],
): Record<string, ScoreCounts> {
  const counted = countScores(found.codes.flatMap((code) => answersOf(code) ?? []));
  return Object.fromEntries(
    items.map((id, index) => [id, (found.way === 'codes' ? counted[index] : found.counts[id]) ?? noCounts()]),
  );
}

/** The answers in a code, in a list of their own so that they are not taken for many. */
function answersOf(code: string): [ScoreAnswers] | null {
  const decoded = decodeCode(code, 'workshop');
  const form = decoded.kind === 'ok' ? unpackScores(decoded.value) : null;
  return form && [form.answers];
}
