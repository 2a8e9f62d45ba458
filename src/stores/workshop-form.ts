import {
  type Moment,
  moments,
  packScores,
  type ScoreAnswer,
  type ScoreAnswers,
  scoreAnswers,
  scoreCount,
} from '../domain/workshop-scores';
import { encodeCode } from '../dossier/code';
import { forgetOnDevice, keepOnDevice, recallOnDevice } from '../platform/this-device';

/*
 * What a participant of a workshop fills in on the own phone, without a dossier. It stays on the phone, so that what was
 * filled in at the start is still there at the end, until it is wiped. Each part is kept under a name of its own: a tab
 * with the one moment and a tab with the other do not overwrite each other.
 */

/** The answers of one moment. `hasCode`: these very answers went into a code. */
export interface KeptScores {
  answers: ScoreAnswers;
  hasCode: boolean;
}

/** What one means to do after the workshop. It goes into no code. */
export interface Intention {
  what: string;
  when: string;
}

/** Longest text of an intention, in characters: it has to fit a sheet of paper. */
export const maxIntention = 500;

/** No answer to any point. */
export const noScores: ScoreAnswers = Array.from({ length: scoreCount }, () => null);

const scoresName = (moment: Moment) => `workshop-${moment}`;
const intentionName = 'workshop-voornemen';

/** Takes the place of what the device does not want to keep, for as long as the page is open. */
const held = new Map<string, unknown>();

const recall = (name: string): Record<string, unknown> => {
  const found = held.has(name) ? held.get(name) : recallOnDevice(name);
  return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
};

function keep(name: string, value: unknown): boolean {
  const isKept = keepOnDevice(name, value);
  if (isKept) held.delete(name);
  else held.set(name, value);
  return isKept;
}

function forget(name: string): void {
  held.delete(name);
  forgetOnDevice(name);
}

/** What this phone has of a moment; anything that is not ours counts for nothing. */
export function recallScores(moment: Moment): KeptScores {
  const { answers: found, hasCode } = recall(scoresName(moment));
  const given: unknown[] = Array.isArray(found) ? found : [];
  const answers = noScores.map((_, index) => scoreAnswers.find((answer) => answer === given[index]) ?? null);
  return { answers, hasCode: hasCode === true && isGiven(answers) };
}

/** Keeps the answers of a moment as they stand in the form, without a code. False when this phone keeps nothing. */
export function keepScores(moment: Moment, answers: ScoreAnswers): boolean {
  if (isGiven(answers)) return keep(scoresName(moment), { answers, hasCode: false });
  forget(scoresName(moment));
  return true;
}

/** The moment that somebody who comes in without saying which most likely means. */
export function proposeMoment(): Moment {
  return recallScores('vooraf').hasCode ? 'achteraf' : 'vooraf';
}

/** What one gives to the trainer. */
export interface OwnCode {
  code: string;
  /** What follows the `#` in the address of the trainer's page. */
  fragment: string;
}

/** Makes the code of these answers; null when there is none. The same answers of the same moment give the same code. */
export function makeCode(moment: Moment, answers: ScoreAnswers): OwnCode | null {
  if (!isGiven(answers)) return null;
  keep(scoresName(moment), { answers, hasCode: true });
  const code = encodeCode(packScores({ moment, answers }), 'workshop');
  return { code, fragment: `w1.${code}` };
}

const isGiven = (answers: ScoreAnswers): boolean => answers.some((answer) => answer !== null);

/** One point at both moments. `none`: one of the two is not a level, so there is nothing to compare. */
export interface ScoreDifference {
  before: ScoreAnswer | null;
  after: ScoreAnswer | null;
  change: 'higher' | 'lower' | 'same' | 'none';
}

/** Lays the two moments on this phone beside each other, in framework order; null when one of them has no answer. */
export function compareMoments(): ScoreDifference[] | null {
  const [before = noScores, after = noScores] = moments.map((moment) => recallScores(moment).answers);
  if (!isGiven(before) || !isGiven(after)) return null;
  return noScores.map((_, index) => differenceOf(before[index] ?? null, after[index] ?? null));
}

function differenceOf(before: ScoreAnswer | null, after: ScoreAnswer | null): ScoreDifference {
  const step = levelOf(after) - levelOf(before);
  const change = Number.isNaN(step) ? 'none' : step > 0 ? 'higher' : step < 0 ? 'lower' : 'same';
  return { before, after, change };
}

/** A level as a number; NaN for what is none. */
const levelOf = (answer: ScoreAnswer | null): number => (answer === null ? Number.NaN : Number(answer));

/** The intention on this phone; empty texts where there is none. */
export function recallIntention(): Intention {
  const { what, when } = recall(intentionName);
  return { what: textOf(what), when: textOf(when) };
}

/** Keeps the intention as it is written so far. False when this phone keeps nothing. */
export function keepIntention(intention: Intention): boolean {
  if (intention.what !== '' || intention.when !== '') return keep(intentionName, intention);
  forget(intentionName);
  return true;
}

const textOf = (found: unknown): string => (typeof found === 'string' ? found.slice(0, maxIntention) : '');

/** Leaves nothing of both moments and of the intention on this phone. */
export function wipePhone(): void {
  for (const name of [...moments.map(scoresName), intentionName]) forget(name);
}
