import { type FormAnswers, unpackForm } from '../domain/mothers';
import { decodeCode, encodeCode } from '../dossier/code';
import { findLinks } from '../dossier/link-find';

/** What somebody typed or pasted turned out to be. */
export type ReadCode =
  { kind: 'form'; code: string; answers: FormAnswers; mark: number } | { kind: 'problem'; problem: CodeProblem };

/**
 * `empty`: nothing was typed; `length`, `letters`, `check`: as of a code; `other-form`: a good code, but of something else;
 * `other-link`: a link of this site, but not with answers of a mother; `newer`: of a newer version of this site.
 */
export type CodeProblem = 'empty' | 'length' | 'letters' | 'check' | 'other-form' | 'other-link' | 'newer';

const problem = (code: CodeProblem): ReadCode => ({ kind: 'problem', problem: code });

/** Reads a code that was typed, a pasted link with one, or what stands behind the `#` of such a link. Never throws. */
export function readCode(typed: string): ReadCode {
  if (typed.trim() === '') return problem('empty');
  const links = findLinks(typed);
  const [link] = links.filter(({ letter }) => letter === 'm');
  if (!link) return links.length > 0 ? problem('other-link') : readBare(typed);
  if (link.version > 1) return problem('newer');
  const tries = link.bodies.map(readBare);
  return tries.find(({ kind }) => kind === 'form') ?? tries[0] ?? problem('length');
}

function readBare(typed: string): ReadCode {
  const decoded = decodeCode(typed);
  if (decoded.kind === 'error') return problem(decoded.code);
  const form = unpackForm(decoded.value);
  return form ? { kind: 'form', code: encodeCode(decoded.value), ...form } : problem('other-form');
}

/** The code as one reads it out: in two groups of three. */
export function spacedCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
