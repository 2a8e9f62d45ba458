import type { Answer, FactorAnswer, Scan } from './scan';
import { widenText } from './wide-text';
import { answerTexts, discussBit, factorValues, type LinkFramework, orderMark, signedIds, signs } from './scan-signs';

/**
 * A scan of version 1 as the short list that a link carries. What has no place in it (unknown ids and fields, several
 * answers at once) is left out: compare what comes back with the scan before giving it away. `names` says how names are
 * written; which is shorter depends on their characters.
 */
export function packScan(scan: Scan, framework: LinkFramework, names: 'plain' | 'wide'): unknown[] {
  const ids = signedIds(framework);
  const rated = ids.rated.map((id) => own(scan.answers, id));
  const factors = ids.factors.map((id) => own(scan.factors, id));
  const barriers = ids.barriers.map((id) => own(scan.barriers, id));
  const { chain, respondent } = scan;
  const [name, region, organisation] = [chain.name, chain.region, respondent.organisation].map((text) =>
    names === 'wide' ? widenText(text) : text,
  );
  const marks = rated.map((answer) => markOf(answer).toString(16)).join('');
  const factorMarks = factors.map((factor) => (factor?.note === undefined ? '0' : '1')).join('');
  const texts = [
    ...rated.flatMap((answer) => answerTexts.flatMap((field) => answer?.[field] ?? [])),
    ...factors.flatMap((factor) => factor?.note ?? []),
  ];
  return [
    ...[scan.framework, orderMark(framework), scan.id, scan.createdAt, scan.updatedAt, scan.measuredOn],
    ...[name, region, chain.stage, chain.goal],
    ...[respondent.role, organisation, respondent.layer, scan.depth],
    ...[rated.map(ratedSign).join(''), factors.map(factorSign).join(''), barriers.map(barrierSign).join('')],
    scan.barriersReviewed,
    ...(/[^0]/u.test(marks + factorMarks) ? [marks, factorMarks, ...texts] : []),
  ];
}

const own = <T>(record: Record<string, T>, id: string): T | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;

function ratedSign(answer: Answer | undefined): string {
  if (!answer) return '.';
  if (answer.level !== undefined) return String(answer.level);
  if (answer.unknown === true) return '?';
  return answer.notApplicable === true ? '-' : 'o';
}

function factorSign(factor: FactorAnswer | undefined): string {
  if (!factor) return '.';
  const at = factorValues.findIndex((presence) => presence === factor.present);
  // What is no value of the list is found nowhere: -1, and so it gets the sign for no choice.
  return signs.factor.charAt(at + 2);
}

function barrierSign(value: unknown): string {
  if (typeof value !== 'boolean') return '.';
  return value ? '1' : '0';
}

function markOf(answer: Answer | undefined): number {
  const bits = answerTexts.map((field, at) => (answer?.[field] === undefined ? 0 : 1 << at));
  return bits.reduce((sum, bit) => sum + bit, answer?.discuss === true ? discussBit : 0);
}
