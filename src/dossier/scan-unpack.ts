import { answerTexts, discussBit, factorValues, type LinkFramework, orderMark, signedIds, signs } from './scan-signs';
import { readWide } from './wide-text';

type Raw = Record<string, unknown>;
export type UnpackedScan = { kind: 'ok'; raw: Raw } | { kind: 'error'; code: 'damaged' | 'other-framework' };

/** Entries of the list before its marks and texts, which are only there when there are any. */
const fixedEntries = 18;

/** The list of `packScan` as the object of a scan file, which still has to be checked as a file is. Never throws. */
export function unpackScan(packed: unknown, framework: LinkFramework): UnpackedScan {
  if (!Array.isArray(packed) || packed.length < fixedEntries) return { kind: 'error', code: 'damaged' };
  const [version, order, id, createdAt, updatedAt, measuredOn, name, region, stage, goal, ...more] =
    packed as unknown[];
  const [role, organisation, layer, depth, rated, factors, barriers, barriersReviewed, ...marked] = more;
  if (typeof version !== 'string') return { kind: 'error', code: 'damaged' };
  if (version !== framework.version || order !== orderMark(framework)) {
    return { kind: 'error', code: 'other-framework' };
  }
  const elements = unpackElements({ rated, factors, barriers, marked }, framework);
  if (!elements) return { kind: 'error', code: 'damaged' };
  return {
    kind: 'ok',
    raw: {
      ...{ format: 'ketenspiegel/scan', version: 1, framework: version, id, createdAt, updatedAt, measuredOn },
      chain: { name: readWide(name), region: readWide(region), stage, goal },
      respondent: { role, organisation: readWide(organisation), layer },
      depth,
      ...elements,
      barriersReviewed,
    },
  };
}

/** What a scan says of each element; null when the signs are not those of this framework. */
function unpackElements(
  given: Record<'rated' | 'factors' | 'barriers', unknown> & { marked: unknown[] },
  framework: LinkFramework,
): Record<'answers' | 'factors' | 'barriers', Raw> | null {
  const ids = signedIds(framework);
  const [marks = '0'.repeat(ids.rated.length), factorMarks = '0'.repeat(ids.factors.length), ...texts] = given.marked;
  const rated = readSigns(given.rated, signs.rated, ids.rated);
  const answerMarks = readSigns(marks, signs.mark, ids.rated);
  const factors = readSigns(given.factors, signs.factor, ids.factors);
  const noted = readSigns(factorMarks, signs.factorMark, ids.factors);
  const barriers = readSigns(given.barriers, signs.barrier, ids.barriers);
  if (!rated || !answerMarks || !factors || !noted || !barriers) return null;
  const expected = [...answerMarks, ...noted].flatMap((mark) => answerTexts.filter((_field, at) => mark & (1 << at)));
  if (expected.length !== texts.length) return null;
  const next = texts.values();
  return {
    answers: collect(ids.rated, (at) => unpackAnswer(rated[at] ?? 0, answerMarks[at] ?? 0, next)),
    factors: collect(ids.factors, (at) => unpackFactor(factors[at] ?? 0, noted[at] === 1, next)),
    barriers: collect(ids.barriers, (at) => (barriers[at] ? barriers[at] === 2 : undefined)),
  };
}

/** The place of each sign in `known`; null when it is no text, has another length, or has another sign. */
function readSigns(given: unknown, known: string, ids: readonly string[]): number[] | null {
  if (typeof given !== 'string' || given.length !== ids.length) return null;
  const places = [...given].map((sign) => known.indexOf(sign));
  return places.includes(-1) ? null : places;
}

function collect(ids: readonly string[], value: (at: number) => unknown): Raw {
  const entries = ids.map((id, at) => [id, value(at)] as const);
  return Object.fromEntries(entries.filter(([, found]) => found !== undefined));
}

function unpackAnswer(sign: number, mark: number, next: Iterator<unknown>): Raw | undefined {
  if (sign === 0 && mark === 0) return undefined;
  const written = answerTexts.filter((_field, at) => mark & (1 << at)).map((field) => [field, next.next().value]);
  const level = signs.rated.charAt(sign);
  return {
    ...(/\d/u.test(level) && { level: Number(level) }),
    ...(level === '?' && { unknown: true }),
    ...(level === '-' && { notApplicable: true }),
    ...(Object.fromEntries(written) as Raw),
    ...(mark & discussBit && { discuss: true }),
  };
}

function unpackFactor(sign: number, isNoted: boolean, next: Iterator<unknown>): Raw | undefined {
  if (sign === 0 && !isNoted) return undefined;
  const note = isNoted ? { note: next.next().value as unknown } : {};
  return { ...(sign > 1 && { present: factorValues[sign - 2] }), ...note };
}
