import { dateText } from '../messages/format';
import { howWords } from '../messages/report-closing';
import { reportWords } from '../messages/report';
import { reportDocumentWords as words } from '../messages/report-document';
import { agreedText, measuredBy } from '../messages/report-measured';
import { partTitles } from '../messages/report-parts';
import { heading, notice, plain, points, quiet, when } from './blocks';
import type { Block, TextDocument } from './model';
import { actionBlocks } from './report/actions';
import { gapBlocks } from './report/gaps';
import { levelBlocks, pillarBlocks } from './report/levels';
import { genderscanBlocks, lessonBlocks } from './report/points';
import type { ReportPictures } from './report/pictures';
import { barrierBlocks, contradictionBlocks, crossCutBlocks, findOutBlocks } from './report/signals';
import { linked, type ReportSource } from './report/source';

/**
 * The report of a round as a document, in the words and the order of the page: the sentence for a director first, how it was
 * counted last. Answers of respondents are not in it: they are the workbook's. `pictures` is null where the browser could not
 * make them; the tables say the same, and the document says that they are not there.
 */
export function gapReport(source: ReportSource, pictures: ReportPictures | null): TextDocument {
  const { chain, report } = source;
  return {
    title: words.title(chain),
    facts: factsOf(source),
    footer: reportWords.cover(chain, report.measuredOn ? dateText(report.measuredOn) : ''),
    blocks: [
      ...openingBlocks(source, pictures !== null),
      ...pillarBlocks(source, pictures),
      ...levelBlocks(source, pictures),
      ...gapBlocks(source),
      ...actionBlocks(source),
      ...genderscanBlocks(source),
      ...lessonBlocks(source),
      ...crossCutBlocks(source),
      ...contradictionBlocks(source),
      ...findOutBlocks(source),
      ...barrierBlocks(source),
      ...howBlocks(source),
    ],
  };
}

/** Whose it is and what it rests on, as the page says it under the opening. */
function factsOf({ region, round, report, scans, answered, asked, savedOn }: ReportSource): string[] {
  const measured = [
    ...[region, round, report.measuredOn ? dateText(report.measuredOn) : reportWords.noDate],
    ...[reportWords.respondents(scans.length), reportWords.answered(answered, asked)],
  ];
  const who = [answered > 0 && measuredBy(scans), report.agreed.size > 0 && agreedText(report.agreed.size)];
  const said = (parts: readonly (string | false)[], between: string) => parts.filter(Boolean).join(between);
  return [said(measured, ' · '), said(who, ' '), words.saved(savedOn)].filter((fact) => fact !== '');
}

function openingBlocks({ opening, report, isOutdated, isExample }: ReportSource, hasPictures: boolean): Block[] {
  const hasLevels = report.pillars.some(({ known }) => known > 0);
  return [
    notice([{ text: opening, mark: 'strong' }]),
    ...when(isOutdated, plain(reportWords.outdated(dateText(report.measuredOn)))),
    ...when(isExample, quiet(reportWords.example.text)),
    ...when(hasLevels && !hasPictures, quiet(words.noPictures)),
  ];
}

/** How the score is made, and whose rules these are (RULES, "Whose rules"). */
function howBlocks({ report, site }: ReportSource): Block[] {
  return [
    heading(1, partTitles.zo),
    plain(howWords.whose),
    plain([{ text: howWords.purpose, mark: 'strong' }]),
    ...points([...howWords.rules, ...(report.group === null ? [] : howWords.group)]),
    ...when(site.origin !== null, plain(linked(howWords.link, site.href('/over/'), site))),
  ];
}
