import { type Level, targetLevel } from '../../domain/answers';
import { chooseSections, type SectionMatch } from '../../domain/sections';
import { levelLabel } from '../../messages/levels';
import { levelMark } from '../../messages/report';
import { gapWords, sectionWords } from '../../messages/report-gaps';
import { ambitionText } from '../../messages/report-measured';
import { choiceWords } from '../../messages/report-reader';
import { heading, lead, points, quiet } from '../blocks';
import type { Block, Text } from '../model';
import { linked, type ReportSource } from './source';

/** What is true of an item now, what is aimed at, and the first step from here. */
export function nextLevelBlocks(id: string, level: Level, { names, report, ambitions }: ReportSource): Block[] {
  const { niveaus, stappen } = names.item(id);
  const ambition = ambitions.get(id);
  const aim = [`${levelLabel(targetLevel)}.`, niveaus[targetLevel], ambition && `${ambitionText(ambition)}.`];
  return [
    lead(`${gapWords.now}:`, `${levelLabel(level)}${levelMark(report, id)}. ${niveaus[level]}`),
    lead(`${gapWords.aim}:`, aim.filter(Boolean).join(' ')),
    lead(gapWords.firstStep, stappen[level] ?? ''),
  ];
}

/** The best section of each role for an item, with why it fits. */
function sectionItems(sections: readonly SectionMatch[], level: Level, { report, names, site }: ReportSource): Text[] {
  return chooseSections(sections, report.roles).best.map((match) => {
    const { rol, titel, id } = match.section;
    const why = sectionWords.why(
      { ...match, barriers: match.barriers.map((barrier) => names.barrier(barrier).name) },
      level,
    );
    return [
      { text: report.roles.length > 1 ? choiceWords.role(rol) : '' },
      ...linked(titel, site.href(`/handreikingen/${rol}/#${id}`), site),
      { text: ` (${why})` },
    ];
  });
}

/** The same under its heading; says so when the roles picked have none. */
export function sectionBlocks(sections: readonly SectionMatch[], level: Level, source: ReportSource): Block[] {
  const { roles } = source.report;
  if (sections.length === 0) return [quiet(choiceWords.none(roles))];
  return [heading(3, choiceWords.title(roles)), ...points(sectionItems(sections, level, source))];
}
