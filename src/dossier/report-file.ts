import { roundHalfAway } from '../domain/numbers';
import type { Report } from '../domain/report';
import type { SectionMatch } from '../domain/sections';

/** Link to a section of a handreiking; `base` is the site's base path and ends with a slash. */
export function sectionHref(base: string, { section }: Pick<SectionMatch, 'section'>): string {
  return `${base}handreikingen/${section.rol}/#${section.id}`;
}

/**
 * A report as in FORMATS, "Report": `score` rounded to one decimal, `share` to two, half away from zero. `opening` is
 * the sentence as shown.
 */
export function reportFile(report: Report, opening: string, framework: string, base: string) {
  const handreiking = (sections: readonly SectionMatch[]) =>
    sections.map((match) => ({ role: match.section.rol, href: sectionHref(base, match), title: match.section.titel }));
  return {
    format: 'ketenspiegel/report',
    version: 1,
    framework,
    measuredOn: report.measuredOn,
    scans: report.scanIds,
    roles: report.roles,
    opening,
    pillars: report.pillars.map(({ id, status, mean, known, applicable }) => ({
      id,
      status,
      score: mean === null ? null : roundHalfAway(mean, 1),
      known,
      applicable,
    })),
    startPillar: report.startPillar,
    convenantReady: report.convenant.isReady,
    gaps: report.gaps.map(({ id, rank, level, gap, points, reasons, factors, attentionPoints, sections }) => ({
      id,
      rank,
      level,
      gap,
      points,
      reasons,
      factors,
      attentionPoints,
      handreiking: handreiking(sections),
    })),
    attentionPoints: report.attentionPoints.map(({ id, level, gap, sections }) => ({
      id,
      level,
      gap,
      handreiking: handreiking(sections),
    })),
    lessons: report.lessons.map(({ id, level, gap, sections }) => ({
      id,
      level,
      gap,
      handreiking: handreiking(sections),
    })),
    toFindOut: report.toFindOut,
    blindSpots: report.blindSpots,
    contradictions: report.contradictions.map(({ precondition, kind, share }) => ({
      precondition,
      kind,
      share: roundHalfAway(share, 2),
    })),
    barriers: report.barriers.map(({ id, cover }) => ({ id, cover })),
    group: report.group && Object.fromEntries(report.group),
  };
}
