import { experienceRole } from '../domain/respondents';
import { layers, roles } from '../domain/roles';
import { type Answer, depths, type FactorAnswer, readPresence, readRating, type Scan, stages } from './scan';

/** What goes along when a scan is given back to who asked for it, besides the answers. */
export interface Giving {
  /** Everything that was typed about the answers, and the goal. */
  notes: boolean;
  organisation: boolean;
}

/**
 * What goes along as long as nobody chose. A mother may be dependent on who reads her scan: hers goes without notes and
 * without organisation unless she wants it otherwise.
 */
export function defaultGiving(role: string): Giving {
  const isOpen = role !== experienceRole;
  return { notes: isOpen, organisation: isOpen };
}

/**
 * The scan as it is given back: with the same id and moments, so that a later version of it is known as such. Without
 * notes it is made from a list of what stays, so that no text that anybody typed goes along, also not in a field that
 * this program does not know.
 */
export function scanToGive(scan: Scan, { notes, organisation }: Giving): Scan {
  const given = notes ? scan : withoutTexts(scan);
  return organisation ? given : { ...given, respondent: { ...given.respondent, organisation: '' } };
}

function withoutTexts(scan: Scan): Scan {
  const { format, version, framework, id, createdAt, updatedAt, measuredOn, chain, respondent } = scan;
  return {
    format,
    version,
    framework,
    id,
    createdAt,
    updatedAt,
    measuredOn,
    chain: { name: chain.name, region: chain.region, stage: known(stages, chain.stage), goal: '' },
    respondent: {
      role: known(roles, respondent.role),
      organisation: respondent.organisation,
      layer: known(layers, respondent.layer),
    },
    depth: known(depths, scan.depth) || 'kort',
    answers: mapValues(scan.answers, answerWithoutTexts),
    factors: mapValues(scan.factors, factorWithoutTexts),
    barriers: mapValues(scan.barriers, (value) => (value === false ? false : null)),
    barriersReviewed: scan.barriersReviewed === true,
  };
}

/** A value of the list, or empty: any other value is a text that somebody typed. */
const known = (list: readonly string[], value: string): string => list.find((one) => one === value) ?? '';

function answerWithoutTexts(answer: Answer): Answer | null {
  const rating = readRating(answer);
  const discuss = answer.discuss === true ? { discuss: true } : {};
  switch (rating.kind) {
    case 'level':
      return { level: rating.level, ...discuss };
    case 'unknown':
      return { unknown: true, ...discuss };
    case 'notApplicable':
      return { notApplicable: true, ...discuss };
    case 'unanswered':
      return answer.discuss === true ? discuss : null;
  }
}

function factorWithoutTexts(factor: FactorAnswer): FactorAnswer | null {
  const present = readPresence(factor);
  return present && { present };
}

/** Every value anew, under its own key; what becomes null is left out. */
function mapValues<A, B>(values: Record<string, A>, make: (value: A) => B | null): Record<string, B> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([id, value]) => {
      const made = make(value);
      return made === null ? [] : [[id, made] as const];
    }),
  );
}
