import { isApplicable, ratingOf } from '../../domain/answers';
import type { PillarResult } from '../../domain/pillars';
import { pillarFacts } from '../../domain/report-facts';
import {
  convenantWords,
  levelMark,
  levelWords,
  pillarWords,
  ratingText,
  statusNames,
  statusReason,
} from '../../messages/report';
import { reportDocumentWords as words } from '../../messages/report-document';
import { agreementNames, groupWords } from '../../messages/report-group';
import { ambitionText, otherAmbitions } from '../../messages/report-measured';
import { beside, heading, plain, points, quiet, when } from '../blocks';
import type { Block, TableBlock, Text } from '../model';
import { pictureBlock, type ReportPictures } from './pictures';
import { linked, type ReportSource, type SourceItem } from './source';

/** The three pillars with their status, what is known of them, and the milestone of a convenant. */
export function pillarBlocks(source: ReportSource, pictures: ReportPictures | null): Block[] {
  const { report } = source;
  return [
    heading(1, pillarWords.title),
    ...pictureBlock('pillars', source, pictures),
    {
      kind: 'table',
      head: [words.pillar, words.status, pillarWords.sumTitle],
      rows: report.pillars.map((pillar) => pillarRow(pillar, source)),
      hasRowHeads: true,
      widths: [25, 22, 53],
    },
    quiet(pillarWords.meanNote),
    ...convenantBlocks(source),
  ];
}

function pillarRow(pillar: PillarResult, { report, names }: ReportSource): Text[] {
  const { levels, mean, low, blind } = pillarFacts(names.content, report, pillar);
  const shortNames = (ids: readonly string[]) => ids.map((id) => names.item(id).korteNaam);
  const rest = pillarWords.rest(pillar);
  return [
    names.pillar(pillar.id),
    [
      { text: statusNames[pillar.status], mark: 'strong' },
      { text: report.startPillar === pillar.id ? `\n${pillarWords.start}` : '' },
      { text: pillar.applicable > 0 ? `\n${pillarWords.known(pillar.known, pillar.applicable)}` : '' },
      { text: rest === '' ? '' : `\n${rest}` },
    ],
    [
      statusReason(pillar, { low: shortNames(low), blind: shortNames(blind) }),
      mean === null && pillar.applicable > 0 && `${pillarWords.noMean}.`,
      mean !== null &&
        `${pillarWords.mean(mean)}: ${pillarWords.sum(levels, mean)} ${pillarWords.spread(pillar.spread)}.`,
      pillar.isMostlyLeftOut && pillarWords.leftOut(pillar.notApplicable),
    ]
      .filter(Boolean)
      .join('\n'),
  ];
}

function convenantBlocks({ report, names, site }: ReportSource): Block[] {
  const { isReady, missing } = report.convenant;
  const isEmpty = !isReady && missing.length === 0;
  return [
    heading(2, convenantWords.title),
    plain(isReady ? convenantWords.ready : isEmpty ? convenantWords.none : convenantWords.notReady(missing.length)),
    ...points(
      missing.map((id) => {
        const { korteNaam, href } = names.item(id);
        return beside(linked(korteNaam, href, site), `: ${ratingText(ratingOf(report.answers, id))}`);
      }),
    ),
    quiet(convenantWords.rule),
  ];
}

/** The levels of all randvoorwaarden: the framework filled in, bars, and the same in tables, one for each pillar. */
export function levelBlocks(source: ReportSource, pictures: ReportPictures | null): Block[] {
  const { report, names, ambitions } = source;
  const items = names.items.filter(({ kind }) => kind === 'randvoorwaarde');
  const leftOut = items.filter(({ id }) => !isApplicable(report.answers, id)).length;
  const others = names.items.flatMap(({ id, kind, korteNaam }) => {
    const ambition = kind !== 'randvoorwaarde' && isApplicable(report.answers, id) && ambitions.get(id);
    return ambition ? [{ ...ambition, name: korteNaam }] : [];
  });
  const pillarOf = (id: string) => names.content.randvoorwaarden.find((found) => found.id === id)?.pijler;
  return [
    heading(1, levelWords.title),
    ...pictureBlock('framework', source, pictures),
    ...pictureBlock('levels', source, pictures),
    ...when(leftOut === items.length, plain(levelWords.nothing)),
    ...when(report.group !== null && source.scans.length > 1, quiet(groupWords.intro(source.scans.length))),
    ...when(report.organisationsUnder2.size > 0, quiet(groupWords.under2Note)),
    ...names.content.pijlers.flatMap(({ id, naam }) => {
      const own = items.filter((item) => pillarOf(item.id) === id);
      return levelTable(naam, own, source);
    }),
    ...when(leftOut > 0 && leftOut < items.length, quiet(levelWords.leftOut(leftOut))),
    ...when(others.length > 0, quiet(otherAmbitions(others))),
  ];
}

/** The levels of some items in words, with how far a group agrees and what it wants itself, where there is such. */
export function levelTable(caption: string | null, items: readonly SourceItem[], source: ReportSource): TableBlock[] {
  const { report, ambitions, site } = source;
  const shown = items.filter(({ id }) => isApplicable(report.answers, id));
  if (shown.length === 0) return [];
  const hasGroup = report.group !== null;
  const hasAmbitions = shown.some(({ id }) => ambitions.has(id));
  const rows = shown.map(({ id, korteNaam, href }): Text[] => {
    const ambition = ambitions.get(id);
    return [
      linked(korteNaam, href, site),
      `${ratingText(ratingOf(report.answers, id))}${levelMark(report, id)}`,
      ...(hasGroup ? [agreementText(id, source)] : []),
      ...(hasAmbitions ? [ambition ? ambitionText(ambition) : ''] : []),
    ];
  });
  return [
    {
      ...{ kind: 'table', rows, hasRowHeads: true },
      ...(caption !== null && { caption }),
      head: [
        words.items[shown[0]?.kind ?? 'randvoorwaarde'],
        levelWords.level,
        ...(hasGroup ? [words.agreement] : []),
        ...(hasAmbitions ? [words.ambition] : []),
      ],
      widths: [30, 32, ...(hasGroup ? [38] : []), ...(hasAmbitions ? [22] : [])],
    },
  ];
}

function agreementText(id: string, { report }: ReportSource): string {
  const figures = report.group?.get(id);
  if (!figures) return '';
  const under2 = report.organisationsUnder2.get(id) ?? 0;
  return [
    `${agreementNames[figures.agreement]}: ${groupWords.rangeText(figures)}`,
    groupWords.others(figures),
    under2 > 0 && groupWords.under2(under2),
  ]
    .filter(Boolean)
    .join(', ');
}
