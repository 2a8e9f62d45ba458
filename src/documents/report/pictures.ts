import { isApplicable, levelOf, targetLevel } from '../../domain/answers';
import { pillarFacts } from '../../domain/report-facts';
import { pictureWords } from '../../messages/report-document';
import type { Drawing } from '../drawing';
import { drawFramework } from '../framework-picture';
import type { PictureBlock } from '../model';
import { drawLevels, drawPillars, type PillarPanel } from '../pictures';
import type { ReportSource } from './source';

export type PictureName = 'pillars' | 'framework' | 'levels';
export type ReportDrawings = Readonly<Record<PictureName, Drawing>>;
/** The bytes of a PNG of each drawing. */
export type ReportPictures = Readonly<Record<PictureName, Uint8Array<ArrayBuffer>>>;

/** What a report shows as pictures; null while no level is known, because they would show nothing. */
export function reportDrawings({ report, names }: Pick<ReportSource, 'report' | 'names'>): ReportDrawings | null {
  const { randvoorwaarden, pijlers } = names.content;
  const { answers } = report;
  if (!randvoorwaarden.some(({ id }) => levelOf(answers, id) !== null)) return null;
  return {
    pillars: drawPillars(panelsOf(report, names)),
    framework: drawFramework(
      randvoorwaarden.map(({ id, pijler }) => ({
        ...{ id, pijler, level: levelOf(answers, id), isApplicable: isApplicable(answers, id) },
      })),
    ),
    levels: drawLevels(
      pijlers.map(({ id: pillar, naam }) => ({
        ...{ pillar, name: naam },
        items: randvoorwaarden
          .filter(({ id, pijler }) => pijler === pillar && isApplicable(answers, id))
          .map(({ id, korteNaam }) => ({ name: korteNaam, level: levelOf(answers, id) })),
      })),
    ),
  };
}

function panelsOf(report: ReportSource['report'], { content }: ReportSource['names']): PillarPanel[] {
  return report.pillars.map((result) => ({
    result,
    name: content.pijlers.find(({ id }) => id === result.id)?.korteNaam ?? '',
    mean: pillarFacts(content, report, result).mean,
  }));
}

/** Widths on paper, in points: a bar chart needs the page, the figure must leave room for text. */
const widths: Record<PictureName, number> = { pillars: 390, framework: 205, levels: 385 };

/** A picture with what one learns from it in words; nothing when the browser made none. */
export function pictureBlock(name: PictureName, source: ReportSource, pictures: ReportPictures | null): PictureBlock[] {
  const drawing = reportDrawings(source)?.[name];
  const png = pictures?.[name];
  if (!drawing || !png) return [];
  const width = widths[name];
  return [
    {
      ...{ kind: 'picture', png, width, height: Math.round((width * drawing.height) / drawing.width) },
      ...{ alt: altOf(name, source), caption: pictureWords[`${name}Caption`] },
    },
  ];
}

function altOf(name: PictureName, { report, names }: ReportSource): string {
  if (name !== 'levels') return pictureWords[`${name}Alt`](panelsOf(report, names));
  const { randvoorwaarden } = names.content;
  const applicable = randvoorwaarden.filter(({ id }) => isApplicable(report.answers, id));
  const known = applicable.flatMap(({ id, korteNaam }) => {
    const level = levelOf(report.answers, id);
    return level === null ? [] : [{ korteNaam, level }];
  });
  const lowest = known.reduce<0 | 1 | 2 | 3 | 4>((least, { level }) => (level < least ? level : least), 4);
  return pictureWords.levelsAlt({
    high: known.filter(({ level }) => level >= targetLevel).length,
    known: known.length,
    unknown: applicable.length - known.length,
    notApplicable: randvoorwaarden.length - applicable.length,
    lowest,
    names: known.filter(({ level }) => level === lowest).map(({ korteNaam }) => korteNaam),
  });
}
