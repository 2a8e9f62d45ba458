import { isApplicable, levelOf, ratingOf } from '../../domain/answers';
import { roundHalfAway } from '../../domain/numbers';
import { levelMark, ratingText } from '../../messages/report';
import { presenceText } from '../../messages/report-gaps';
import { reportDocumentWords as words } from '../../messages/report-document';
import { partTitles } from '../../messages/report-parts';
import {
  barrierWords,
  contradictionWords,
  coverNames,
  crossCutWords,
  crossWords,
  findOutWords,
  systemIds,
} from '../../messages/report-signals';
import { beside, heading, plain, points, quiet, when } from '../blocks';
import type { Block, Text } from '../model';
import { linked, type ReportSource } from './source';

/** Everything about the mothers' voice, and everything about the employer. */
export function crossCutBlocks(source: ReportSource): Block[] {
  return [
    heading(1, partTitles.dwars),
    quiet(crossCutWords.intro),
    ...source.report.crossCuts.flatMap((cut) => crossCut(cut, source)),
  ];
}

function crossCut({ theme, heard }: ReportSource['report']['crossCuts'][number], source: ReportSource): Block[] {
  const { report, names, site } = source;
  const told = crossWords[theme.id];
  const barriers = report.barriers.filter(({ id }) => theme.barriers.includes(id));
  const who = report.scanIds.length === 0 ? told.noScan : told[heard];
  return [
    heading(2, told.title),
    plain(told.intro),
    ...when(who !== '', plain([{ text: who, mark: 'strong' }])),
    ...when(theme.items.length > 0, heading(3, crossCutWords.items)),
    ...points(
      theme.items.map((id) => {
        const { korteNaam, href } = names.item(id);
        return beside(
          linked(korteNaam, href, site),
          `: ${ratingText(ratingOf(report.answers, id))}${levelMark(report, id)}`,
        );
      }),
    ),
    ...when(theme.factors.length > 0, heading(3, crossCutWords.factors)),
    ...points(
      theme.factors.map((id) => {
        const { name, href } = names.factor(id);
        return beside(linked(name, href, site), `: ${presenceText(report.answers.factors.get(id) ?? null)}`);
      }),
    ),
    heading(3, crossCutWords.barriers),
    ...when(barriers.length === 0, plain(crossCutWords.noBarriers)),
    ...points(
      barriers.map(({ id, cover }) => {
        const { name, href } = names.barrier(id);
        return beside(linked(name, href, site), `: ${coverNames[cover]}`);
      }),
    ),
  ];
}

/** Randvoorwaarden whose level and success factors do not fit together, with the counts. */
export function contradictionBlocks({ report, names }: ReportSource): Block[] {
  const { contradictions, answers } = report;
  const hasFactors = [...answers.factors.values()].some((present) => ['ja', 'deels', 'nee'].includes(present));
  const none = hasFactors ? contradictionWords.none : contradictionWords.noFactors;
  return [
    heading(1, partTitles['past-niet']),
    plain(contradictions.length === 0 ? none : contradictionWords.intro),
    ...contradictions.flatMap((found) => [
      heading(2, names.item(found.precondition).korteNaam),
      plain(contradictionWords.text(found, ratingText(ratingOf(answers, found.precondition)))),
      quiet(contradictionWords.sum(found, roundHalfAway(found.share * 100, 0))),
    ]),
  ];
}

/** What is unknown, who usually knows it, and who finds it out where the group agreed on that. */
export function findOutBlocks({ report, names, consensus }: ReportSource): Block[] {
  return [
    heading(1, partTitles.uitzoeken),
    plain(report.toFindOut.length === 0 ? findOutWords.none : findOutWords.intro(report.toFindOut.length)),
    ...points(
      report.toFindOut.map((id): Text => {
        const { korteNaam, weetDit } = names.item(id);
        const open = consensus.get(id);
        const level = ratingText(ratingOf(report.answers, id)).toLowerCase();
        return [
          { text: korteNaam, mark: 'strong' },
          { text: ` (${level}). ${open ? `${findOutWords.open(open)} ` : ''}${findOutWords.who(weetDit)}` },
        ];
      }),
    ),
  ];
}

/** The switched-on belemmeringen by system, each with what it rests on. One of several systems stands in its first. */
export function barrierBlocks(source: ReportSource): Block[] {
  const { report, names } = source;
  const { barriers } = report;
  const systemsOf = (id: string) => names.content.belemmeringen.find((known) => known.id === id)?.systemen ?? [];
  return [
    heading(1, partTitles.belemmeringen),
    plain(barriers.length === 0 ? barrierWords.none : barrierWords.intro(report.answers.barriersReviewed)),
    plain(barrierWords.limit),
    ...systemIds.flatMap((system): Block[] => {
      const own = barriers.filter(({ id }) => systemsOf(id)[0] === system);
      if (own.length === 0) return [];
      return [
        {
          ...{ kind: 'table', caption: barrierWords.systemCaption(system), hasRowHeads: true, widths: [34, 28, 38] },
          head: [barrierWords.name, barrierWords.cover, words.rests],
          rows: own.map((barrier) => barrierRow(barrier, systemsOf(barrier.id), source)),
        },
      ];
    }),
    ...when(barriers.length > 0, quiet(`${barrierWords.placing} ${words.barriersRead}`)),
  ];
}

function barrierRow(
  { id, cover }: ReportSource['report']['barriers'][number],
  systems: readonly string[],
  source: ReportSource,
): Text[] {
  const { report, names, site } = source;
  const { name, href } = names.barrier(id);
  const links = names.content.belemmeringen.find((known) => known.id === id)?.randvoorwaarden ?? [];
  const restsOn = links
    .filter((link) => isApplicable(report.answers, link.id))
    .map((link) => `${names.item(link.id).korteNaam} ${levelOf(report.answers, link.id) ?? barrierWords.unknown}`)
    .join(', ');
  return [
    beside(linked(name, href, site), systems.length > 1 ? `\n${barrierWords.also(systems.slice(1))}` : ''),
    coverNames[cover],
    restsOn || barrierWords.noneLeft,
  ];
}
