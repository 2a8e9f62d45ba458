import type { SectionShape } from './framework';
import type { Report } from './report';
import { chooseSections, type SectionMatch } from './sections';

/** Something in a report that a reader can do something about. */
export interface ReadingNeed {
  kind: 'gap' | 'attentionPoint' | 'lesson' | 'barrier';
  id: string;
}

/** A section to read, with everything in the report it is the best match for. */
export interface ReadingStep {
  section: SectionShape;
  /** In the order of the report; never empty. */
  needs: ReadingNeed[];
}

type Need = ReadingNeed & { sections: readonly SectionMatch[] };

/**
 * What to read after a report, each section once, in the order in which the report needs them: gaps by rank, then
 * aandachtspunten and praktijklessen under level 3, then belemmeringen that stand open; within one of these the roles as
 * chosen. Sections are the best matches (`chooseSections`). What one role reads does not depend on the other roles.
 */
export function listReadingRoute(report: Report): ReadingStep[] {
  const steps = new Map<SectionShape, ReadingStep>();
  for (const { kind, id, sections } of listNeeds(report)) {
    for (const { section } of chooseSections(sections, report.roles).best) {
      const step = steps.get(section) ?? { section, needs: [] };
      step.needs.push({ kind, id });
      steps.set(section, step);
    }
  }
  return [...steps.values()];
}

function listNeeds({ gaps, attentionPoints, lessons, barriers }: Report): Need[] {
  const of = (kind: Need['kind'], items: readonly { id: string; sections: readonly SectionMatch[] }[]) =>
    items.map(({ id, sections }): Need => ({ kind, id, sections }));
  return [
    ...of('gap', gaps),
    ...of('attentionPoint', attentionPoints),
    ...of('lesson', lessons),
    ...of(
      'barrier',
      barriers.filter(({ cover }) => cover === 'open'),
    ),
  ];
}
