import { ratingOf } from '../../domain/answers';
import { whyEmpty } from '../../domain/report-facts';
import { levelMark, ratingText } from '../../messages/report';
import { gapWords, presenceText } from '../../messages/report-gaps';
import { beside, heading, lead, plain, points, quiet, row, when } from '../blocks';
import type { Block } from '../model';
import { nextLevelBlocks, sectionBlocks } from './sections';
import { linked, type ReportSource } from './source';

/** The randvoorwaarden under level 3, ranked: what to do first, why it stands there, and what to take up. */
export function gapBlocks(source: ReportSource): Block[] {
  const { report, names } = source;
  const { gaps, answers } = report;
  return [
    heading(1, gapWords.title),
    plain(gaps.length > 0 ? gapWords.intro(gaps.length) : gapWords[whyEmpty(names.content.randvoorwaarden, answers)]),
    ...when(gaps.length > 0, quiet(gapWords.sum.note)),
    ...gaps.flatMap((gap) => oneGap(gap, source)),
  ];
}

function oneGap(gap: ReportSource['report']['gaps'][number], source: ReportSource): Block[] {
  const { report, names, site } = source;
  const item = names.item(gap.id);
  const pillar = names.pillar(names.content.randvoorwaarden.find(({ id }) => id === gap.id)?.pijler ?? '');
  const isReviewed = report.answers.barriersReviewed;
  return [
    heading(2, `${gap.rank}. ${item.naam}`),
    ...nextLevelBlocks(gap.id, gap.level, source),
    heading(3, gapWords.points(gap.points)),
    ...points([
      gapWords.sum.gap(gap),
      gapWords.sum.startPillar(gap, pillar),
      !isReviewed && gap.barriers.length > 0
        ? `${gapWords.sum.barriers(gap, isReviewed)} ${gapWords.sum.notReviewed}`
        : gapWords.sum.barriers(gap, isReviewed),
      gapWords.sum.total(gap),
    ]),
    ...sectionBlocks(gap.sections, gap.level, source),
    ...when(gap.factors.length === 0, lead(`${gapWords.factors}:`, gapWords.noFactors)),
    ...row(
      gapWords.factors,
      gap.factors.map((id) => {
        const { name, href } = names.factor(id);
        return beside(linked(name, href, site), ` (${presenceText(report.answers.factors.get(id) ?? null)})`);
      }),
    ),
    ...row(
      gapWords.barriers(isReviewed),
      gap.barriers.map((id) => linked(names.barrier(id).name, names.barrier(id).href, site)),
    ),
    ...row(
      gapWords.attentionPoints,
      gap.attentionPoints.map((id) => {
        const { naam, href } = names.item(id);
        const level = `${ratingText(ratingOf(report.answers, id))}${levelMark(report, id)}`;
        return beside(linked(naam, href, site), ` (${level})`);
      }),
    ),
    ...when(site.origin !== null, plain(linked(gapWords.about(item.onderwerp), item.href, site))),
  ];
}
