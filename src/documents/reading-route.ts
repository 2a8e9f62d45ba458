import { listReadingRoute, type ReadingStep } from '../domain/reading-route';
import { whyEmpty } from '../domain/report-facts';
import { dateText } from '../messages/format';
import { handreikingNames } from '../messages/handreiking';
import { routeDocumentWords as words, reportDocumentWords } from '../messages/report-document';
import { routeWords } from '../messages/report-route';
import type { HandreikingRole } from '../schemas/source';
import { heading, plain, quiet, when } from './blocks';
import type { Block, TextDocument } from './model';
import { linked, type ReportSource } from './report/source';

/**
 * What to read after a report, as a document: for each chosen role its sections in the order in which the report needs them, with
 * what each helps with. Where the site can be opened by others, its whole address stands there too, for who has it on paper.
 */
export function readingRoute(source: ReportSource): TextDocument {
  const { report, names, chain, savedOn } = source;
  const steps = listReadingRoute(report);
  const date = report.measuredOn ? dateText(report.measuredOn) : '';
  const hasNeeds = report.gaps.length + report.attentionPoints.length + report.lessons.length > 0;
  return {
    title: words.title(chain),
    facts: [
      words.about(chain, date),
      words.forRoles(report.roles.map((role) => handreikingNames[role].many)),
      reportDocumentWords.saved(savedOn),
    ],
    footer: words.footer(chain),
    blocks: [
      ...when(!hasNeeds, plain(routeWords.empty[whyEmpty(names.items, report.answers)])),
      ...when(steps.length > 0, plain(routeWords.intro)),
      // One role can be handed out without the others.
      ...(hasNeeds ? report.roles : []).flatMap((role, index) => [
        ...when(index > 0, { kind: 'page-break' }),
        ...roleBlocks(
          role,
          steps.filter(({ section }) => section.rol === role),
          source,
        ),
      ]),
    ],
  };
}

function roleBlocks(role: HandreikingRole, steps: readonly ReadingStep[], source: ReportSource): Block[] {
  return [
    heading(1, routeWords.group(role)),
    ...when(steps.length === 0, plain(routeWords.none(role))),
    ...steps.flatMap((step, index) => stepBlocks(role, step, index + 1, source)),
  ];
}

function stepBlocks(
  role: HandreikingRole,
  { section, needs }: ReadingStep,
  number: number,
  { names, site }: ReportSource,
): Block[] {
  const path = site.href(`/handreikingen/${role}/#${section.id}`);
  const helps = needs.map(({ kind, id }) => (kind === 'barrier' ? names.barrier(id).name : names.item(id).korteNaam));
  const forms = names.content.instrumentenBij[`${role}/${section.id}`] ?? [];
  return [
    heading(2, `${number}. ${section.titel}`),
    plain(`${routeWords.helps}${helps.join(', ')}.`),
    ...forms.map(({ id, titel }) =>
      plain([{ text: routeWords.fillIn }, ...linked(titel, site.href(`/instrumenten/${id}/`), site)]),
    ),
    ...when(site.origin !== null, quiet(linked(addressText(`${site.origin ?? ''}${path}`), path, site))),
  ];
}

/** An address as people type it. */
const addressText = (address: string): string => address.replace(/^https:\/\//u, '');
