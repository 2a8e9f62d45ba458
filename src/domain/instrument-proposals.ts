import type { Heard } from './respondents';
import type { elementProposals, proposalNames } from '../schemas/instrument';
import { type Level, levelOf, targetLevel } from './answers';
import type { Framework } from './framework';
import type { Opening, Stage } from './opening';
import type { ConvenantReadiness, PillarResult } from './pillars';
import type { Report } from './report';
import type { BlindSpot } from './signals';

type ProposalName = (typeof proposalNames)[number];
type ElementProposal = (typeof elementProposals)[number];

/** What a proposal is made from: the report of the newest round, and what the dossier says around it. */
export interface ProposalSource {
  framework: Framework;
  report: Report;
  chain: { name: string; region: string; goal: string };
  /** Who filled in the scans: organisations and roles, never persons. */
  respondents: readonly Respondent[];
}

export interface Respondent {
  organisation: string;
  role: string;
}

interface ItemLevel {
  id: string;
  level: Level;
}

/** What a field can be filled in with; `messages/instrument-proposals.ts` has the words. */
export type Proposal =
  | { kind: 'text'; text: string }
  | { kind: 'day'; day: string }
  | { kind: 'stage'; stage: Stage }
  | { kind: 'scans'; scans: number; organisations: number }
  | { kind: 'respondents'; respondents: readonly Respondent[] }
  | { kind: 'opening'; opening: Opening }
  | { kind: 'pillars'; pillars: readonly PillarResult[] }
  /** With their levels and the next step of each. */
  | { kind: 'next-steps'; items: readonly ItemLevel[] }
  /** Only the next step. */
  | { kind: 'first-step'; item: ItemLevel }
  /** `more`: how many are not named. */
  | { kind: 'levels'; items: readonly ItemLevel[]; more: number }
  | { kind: 'find-out'; ids: readonly string[]; more: number }
  | { kind: 'blind-spots'; blindSpots: readonly BlindSpot[] }
  | { kind: 'barriers'; ids: readonly string[]; more: number }
  | { kind: 'convenant'; readiness: ConvenantReadiness }
  /** `heard`: whether somebody whose voice it is scored. */
  | { kind: 'voice'; theme: 'moeders' | 'werkgever'; items: readonly ItemLevel[]; unknown: number; heard: Heard }
  /** What is true now, and the next step. */
  | { kind: 'state'; item: ItemLevel }
  | { kind: 'factors'; ids: readonly string[] };

/** How many gaps are named, how many strong points (they have to fit on a slide), how many of a long list, and how many on one sheet. */
const most = { gaps: 5, strong: 8, list: 10, brief: 3 } as const;

/** The proposal with this name; null when the scan has nothing for it. An unknown name has nothing. */
export function makeProposal(name: string, source: ProposalSource): Proposal | null {
  const [kind = '', of] = name.split(':');
  if (of === undefined) return Object.hasOwn(proposals, name) ? proposals[name as ProposalName](source) : null;
  return Object.hasOwn(ofElement, kind) ? ofElement[kind as ElementProposal](source, of) : null;
}

const orNull = <T extends { length: number }>(list: T, make: (list: T) => Proposal): Proposal | null =>
  list.length > 0 ? make(list) : null;
const text = (given: string): Proposal | null => orNull(given.trim(), (found) => ({ kind: 'text', text: found }));
const stages: readonly Stage[] = ['verkennen', 'opbouwen', 'draaiend'];

const proposals: Record<ProposalName, (source: ProposalSource) => Proposal | null> = {
  ketennaam: ({ chain }) => text(chain.name),
  regio: ({ chain }) => text(chain.region),
  'keten-doel': ({ chain }) => text(chain.goal),
  stadium: ({ report }) => {
    const stage = stages.find((known) => known === report.stage);
    return stage ? { kind: 'stage', stage } : null;
  },
  meetdatum: ({ report }) => orNull(report.measuredOn, (day) => ({ kind: 'day', day })),
  'aantal-scans': ({ report, respondents }) => {
    const scans = report.scanIds.length;
    const names = respondents.map(({ organisation }) => organisation.trim().toLowerCase()).filter(Boolean);
    return scans > 0 ? { kind: 'scans', scans, organisations: new Set(names).size } : null;
  },
  'wie-scoorden': ({ respondents }) => orNull(respondents, (found) => ({ kind: 'respondents', respondents: found })),
  opening: ({ report }) => ({ kind: 'opening', opening: report.opening }),
  pijlers: ({ report }) => ({ kind: 'pillars', pillars: report.pillars }),
  'grootste-gaten': ({ report }) => nextSteps(report.gaps.slice(0, most.gaps)),
  'eerste-stap': ({ report }) => {
    const item = firstItem(report);
    return item && { kind: 'first-step', item };
  },
  'drie-gaten': ({ report }) =>
    orNull(
      levelsOf(
        report,
        report.gaps.slice(0, most.brief).map(({ id }) => id),
      ),
      (items) => ({ kind: 'levels', items, more: 0 }),
    ),
  sterk: (source) =>
    orNull(strongPoints(source), (items) => ({
      kind: 'levels',
      items: items.slice(0, most.strong),
      more: Math.max(0, items.length - most.strong),
    })),
  'drie-sterke': (source) =>
    orNull(strongPoints(source), (items) => ({ kind: 'levels', items: items.slice(0, most.brief), more: 0 })),
  uitzoeken: ({ report }) => orNull(report.toFindOut, (ids) => ({ kind: 'find-out', ...firstOf(ids) })),
  genderscan: ({ report }) => nextSteps(report.attentionPoints),
  lessen: ({ report }) => nextSteps(report.lessons),
  'blinde-vlekken': ({ report }) => orNull(report.blindSpots, (blindSpots) => ({ kind: 'blind-spots', blindSpots })),
  'belemmeringen-open': ({ report }) =>
    orNull(
      report.barriers.filter(({ cover }) => cover === 'open').map(({ id }) => id),
      (ids) => ({ kind: 'barriers', ...firstOf(ids) }),
    ),
  'klaar-voor-convenant': ({ report }) => ({ kind: 'convenant', readiness: report.convenant }),
  'stem-van-moeders': ({ report }) => voice(report, 'moeders'),
  werkgevers: ({ report }) => voice(report, 'werkgever'),
};

const ofElement: Record<ElementProposal, (source: ProposalSource, id: string) => Proposal | null> = {
  niveau: ({ report }, id) => {
    const [item] = levelsOf(report, [id]);
    return item ? { kind: 'state', item } : null;
  },
  succesfactoren: ({ report }, id) => {
    const factors = report.gaps.find((gap) => gap.id === id)?.factors ?? [];
    return orNull(factors, (ids) => ({ kind: 'factors', ids }));
  },
};

/** Those with a known level, that apply. */
function levelsOf({ answers }: Report, ids: readonly string[]): ItemLevel[] {
  return ids.flatMap((id) => {
    const level = levelOf(answers, id);
    return level === null ? [] : [{ id, level }];
  });
}

/** Randvoorwaarden at the target or above, in framework order. */
const strongPoints = ({ framework, report }: ProposalSource) =>
  levelsOf(
    report,
    framework.randvoorwaarden.map(({ id }) => id),
  ).filter(({ level }) => level >= targetLevel);

function nextSteps(items: readonly ItemLevel[]): Proposal | null {
  return orNull(
    items.map(({ id, level }) => ({ id, level })),
    (found) => ({ kind: 'next-steps', items: found }),
  );
}

/** Where the opening sentence says to begin; where it names nothing with a level, the first gap. */
function firstItem(report: Report): ItemLevel | null {
  const { main } = report.opening;
  const ids =
    main.kind === 'begin-at-gap'
      ? [main.gap.id]
      : main.kind === 'begin-at-blind-spot'
        ? [main.blindSpot.attentionPoint]
        : report.gaps.map(({ id }) => id);
  return levelsOf(report, ids).at(0) ?? null;
}

const firstOf = (ids: readonly string[]) => ({
  ids: ids.slice(0, most.list),
  more: Math.max(0, ids.length - most.list),
});

function voice(report: Report, theme: 'moeders' | 'werkgever'): Proposal | null {
  const found = report.crossCuts.find((cut) => cut.theme.id === theme);
  if (!found) return null;
  const items = levelsOf(report, found.theme.items);
  return { kind: 'voice', theme, items, unknown: found.theme.items.length - items.length, heard: found.heard };
}
