import { ratingOf } from '../../domain/answers';
import type { BlindSpot } from '../../domain/signals';
import { whyEmpty } from '../../domain/report-facts';
import { ratingText } from '../../messages/report';
import { partTitles } from '../../messages/report-parts';
import { genderWords, lessonWords } from '../../messages/report-points';
import { heading, plain, when } from '../blocks';
import type { Block, Piece } from '../model';
import { levelTable } from './levels';
import { nextLevelBlocks, sectionBlocks } from './sections';
import { linked, type ReportSource } from './source';

/** The genderscan: all levels, blind spots explained, then the aandachtspunten under level 3. */
export function genderscanBlocks(source: ReportSource): Block[] {
  const { report, names } = source;
  const { attentionPoints, blindSpots } = report;
  const why = whyEmpty(names.content.aandachtspunten, report.answers);
  return [
    heading(1, partTitles.genderscan),
    ...levelTable(
      null,
      names.items.filter(({ kind }) => kind === 'aandachtspunt'),
      source,
    ),
    ...when(why === 'none' && blindSpots.length === 0, plain(genderWords.noBlind)),
    ...when(blindSpots.length > 0, heading(2, genderWords.blindTitle), plain(genderWords.blindIntro)),
    ...blindSpots.flatMap((spot) => blindSpot(spot, source)),
    plain(attentionPoints.length === 0 ? genderWords[why] : genderWords.intro),
    ...below(attentionPoints, source),
  ];
}

function blindSpot({ attentionPoint, precondition }: BlindSpot, { names, report, site }: ReportSource): Block[] {
  const [point, strong] = [names.item(attentionPoint), names.item(precondition)];
  const text = names.content.aandachtspunten
    .find(({ id }) => id === attentionPoint)
    ?.randvoorwaarden.find(({ id }) => id === precondition)?.blindeVlek;
  const level = (id: string) => ratingText(ratingOf(report.answers, id));
  const bold = ({ korteNaam, href }: typeof point): Piece[] =>
    linked(korteNaam, href, site).map((piece) => ({ ...piece, mark: 'strong' }));
  return [
    plain([
      ...bold(strong),
      { text: ` ${genderWords.strong(level(precondition))} ` },
      ...bold(point),
      { text: ` ${genderWords.weak(level(attentionPoint))}` },
    ]),
    ...(text ? [plain(text)] : []),
  ];
}

/** The praktijklessen, apart from the pillars. */
export function lessonBlocks(source: ReportSource): Block[] {
  const { report, names } = source;
  return [
    heading(1, partTitles.praktijklessen),
    ...levelTable(
      null,
      names.items.filter(({ kind }) => kind === 'praktijkles'),
      source,
    ),
    plain(
      report.lessons.length === 0
        ? lessonWords[whyEmpty(names.content.praktijklessen, report.answers)]
        : lessonWords.intro,
    ),
    ...below(report.lessons, source),
  ];
}

/** Items under level 3, largest gap first. */
const below = (items: ReportSource['report']['lessons'], source: ReportSource): Block[] =>
  items.flatMap(({ id, level, sections }) => [
    heading(2, source.names.item(id).naam),
    ...nextLevelBlocks(id, level, source),
    ...sectionBlocks(sections, level, source),
  ]);
