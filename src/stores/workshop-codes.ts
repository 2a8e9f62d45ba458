import { type Moment, packScores, readStrip, type ScoreForm, unpackScores } from '../domain/workshop-scores';
import { decodeCode, encodeCode } from '../dossier/code';
import { findLinks } from '../dossier/link-find';

/** What somebody typed, pasted or scanned turned out to be. */
export type ReadScore = { kind: 'form'; code: string } | { kind: 'problem'; problem: ScoreProblem };

/**
 * `empty`: nothing was typed; `length`, `letters`, `check`: as of a code; `nothing`: a code without any answer;
 * `other-moment`: a code of the other measurement; `other-link`: a link of this site, but not with scores.
 */
export type ScoreProblem =
  'empty' | 'length' | 'letters' | 'check' | 'nothing' | 'other-moment' | 'other-link' | 'newer';

const problem = (code: ScoreProblem): ReadScore => ({ kind: 'problem', problem: code });

/** What follows the `#` in the address that brings a code to the trainer. */
export const scoreFragment = (code: string): string => `w1.${code}`;

/**
 * Reads one participant's scores for a measurement: a code, a link with one, or the strip of eight signs from a paper
 * sheet, which says nothing of the moment. Never throws.
 */
export function readScores(typed: string, moment: Moment): ReadScore {
  if (typed.trim() === '') return problem('empty');
  const strip = readStrip(typed);
  if (strip) return { kind: 'form', code: codeOf({ moment, answers: strip }) };
  if (emptyStrip.test(typed)) return problem('nothing');
  const links = findLinks(typed);
  const [link] = links.filter(({ letter }) => letter === 'w');
  if (!link) return links.length > 0 ? problem('other-link') : readBare(typed, moment);
  if (link.version > 1) return problem('newer');
  const tries = link.bodies.map((body) => readBare(body, moment));
  const isWhole = (read: ReadScore) =>
    read.kind === 'form' || read.problem === 'other-moment' || read.problem === 'nothing';
  return tries.find(({ kind }) => kind === 'form') ?? tries.find(isWhole) ?? tries[0] ?? problem('length');
}

/** The strip of a sheet on which nobody chose anything. */
const emptyStrip = /^(?:[\s\p{Pd}]*x){8}[\s\p{Pd}]*$/iu;

function readBare(typed: string, moment: Moment): ReadScore {
  const decoded = decodeCode(typed, 'workshop');
  if (decoded.kind === 'error') return problem(decoded.code);
  const form = unpackScores(decoded.value);
  if (!form) return problem('nothing');
  return form.moment === moment ? { kind: 'form', code: codeOf(form) } : problem('other-moment');
}

const codeOf = (form: ScoreForm): string => encodeCode(packScores(form), 'workshop');
