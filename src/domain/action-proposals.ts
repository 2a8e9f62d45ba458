import { type Action, isDay } from './actions';
import { type Level, levelOf, targetLevel } from './answers';
import type { Ambition } from './compare-ambitions';
import type { Report } from './report';

/** Why an item is in the list of proposals. */
export type ProposalReason =
  /** A gap of the report, with its place in the ranking. */
  | { kind: 'gap'; level: Level; rank: number; points: number }
  /** An aandachtspunt or praktijkles under the target. */
  | { kind: 'below'; level: Level }
  /** On target, and the group wants more. */
  | { kind: 'ambition'; level: Level }
  /** The group left it open: somebody would find out. */
  | { kind: 'open'; motivation: string };

export interface Proposal {
  /** The same as long as it is the same proposal. */
  key: string;
  /** The next step of a level, a success factor to take up, or something to find out. */
  kind: 'step' | 'factor' | 'find-out';
  item: string;
  /** Success factor it takes up, or empty. */
  factor: string;
  text: string;
  owner: string;
  /** ISO day, or empty. */
  due: string;
  /** Id of the action in the plan that has it already, or null. */
  action: string | null;
}

/** What can be proposed for one item: its step first, then its success factors. */
export interface ItemProposals {
  item: string;
  reason: ProposalReason;
  /** What the group wants to reach beyond its level now; null where it did not say. */
  ambition: Ambition | null;
  /** Actions for this item that are in the plan and not done. */
  planned: number;
  proposals: Proposal[];
}

/** The words of proposals; the rules only know ids. */
export interface ProposalTexts {
  /** The next step from this level, 0 to 3. */
  step: (item: string, level: Level) => string;
  factor: (factor: string) => string;
  findOut: (item: string) => string;
}

interface Input {
  report: Pick<Report, 'gaps' | 'attentionPoints' | 'lessons' | 'toFindOut' | 'answers'>;
  /** Rated items in framework order. */
  order: readonly string[];
  ambitions: ReadonlyMap<string, Ambition>;
  /** What the group left open, with who finds out and when, as recorded. */
  open: ReadonlyMap<string, { owner: string; due: string; motivation: string }>;
  actions: readonly Action[];
  texts: ProposalTexts;
  /** Today, ISO. A day of an ambition that is over is not proposed. */
  day: string;
}

/**
 * What the plan could hold, from a round's report: gaps in the order of their rank, then weak aandachtspunten and
 * praktijklessen, then what the group left open, then items on target where the group wants more. A proposal that an
 * action has already names that action, done or not: a step that was done is not asked again while its level stays.
 * The report leaves out what does not apply, so nothing is proposed for it.
 */
export function listProposals(input: Input): ItemProposals[] {
  const { report, open, order, ambitions, actions } = input;
  const offered = new Set<string>();
  const above = order.filter((id) => {
    const [level, aim] = [levelOf(report.answers, id), ambitions.get(id)?.level];
    return level !== null && level >= targetLevel && aim !== undefined && aim > level;
  });
  const items: { id: string; reason: ProposalReason; factors: readonly string[] }[] = [
    ...report.gaps.map(({ id, level, rank, points, factors }) => ({
      id,
      reason: { kind: 'gap', level, rank, points } as const,
      factors,
    })),
    ...[...report.attentionPoints, ...report.lessons].map(({ id, level }) => ({
      id,
      reason: { kind: 'below', level } as const,
      factors: [],
    })),
    ...report.toFindOut.flatMap((id) => {
      const found = open.get(id);
      return found ? [{ id, reason: { kind: 'open', motivation: found.motivation } as const, factors: [] }] : [];
    }),
    ...above.map((id) => ({
      id,
      reason: { kind: 'ambition', level: levelOf(report.answers, id) ?? targetLevel } as const,
      factors: [],
    })),
  ];
  return items.map(({ id, reason, factors }) => {
    const ambition = ambitionFor(ambitions.get(id), reason);
    const due = ambition && isDay(ambition.by) && ambition.by >= input.day ? ambition.by : '';
    // A success factor of two randvoorwaarden is one answer, so it is one action: with the first of them.
    const own = factors.filter((factor) => !offered.has(factor));
    for (const factor of own) offered.add(factor);
    return {
      item: id,
      reason,
      ambition,
      planned: actions.filter(({ item, status }) => item === id && status !== 'klaar').length,
      proposals: [
        reason.kind === 'open' ? findOut(id, input) : step(id, reason.level, due, input),
        ...own.map((factor) => propose({ kind: 'factor', item: id, factor, due }, input)),
      ],
    };
  });
}

/** Only what no action has yet; items without any are left out. */
export function freshProposals(items: readonly ItemProposals[]): ItemProposals[] {
  return items
    .map((found) => ({ ...found, proposals: found.proposals.filter(({ action }) => action === null) }))
    .filter(({ proposals }) => proposals.length > 0);
}

/** The action that has a proposal already: for the same success factor, or for the same item with the same text. */
export function findPlanned<A extends Pick<Action, 'item' | 'factor' | 'text'>>(
  actions: readonly A[],
  { item, factor, text }: Pick<Proposal, 'item' | 'factor' | 'text'>,
): A | undefined {
  const wanted = plain(text);
  return actions.find(
    (action) => (factor !== '' && action.factor === factor) || (action.item === item && plain(action.text) === wanted),
  );
}

const plain = (text: string): string => text.trim().replace(/\s+/gu, ' ').toLowerCase();

type Draft = Pick<Proposal, 'kind' | 'item'> & Partial<Proposal>;

function propose({ kind, item, factor = '', text = '', owner = '', due = '' }: Draft, { actions, texts }: Input) {
  const proposal = { kind, item, factor, text: kind === 'factor' ? texts.factor(factor) : text, owner, due };
  return {
    ...proposal,
    key: [kind, item, factor || proposal.text].join(' '),
    action: findPlanned(actions, proposal)?.id ?? null,
  };
}

const step = (item: string, level: Level, due: string, input: Input): Proposal =>
  propose({ kind: 'step', item, text: input.texts.step(item, level), due }, input);

function findOut(item: string, input: Input): Proposal {
  const { owner = '', due = '' } = input.open.get(item) ?? {};
  return propose(
    { kind: 'find-out', item, text: input.texts.findOut(item), owner: owner.trim(), due: due.trim() },
    input,
  );
}

/** An own level counts where it is still ahead. */
function ambitionFor(ambition: Ambition | undefined, reason: ProposalReason): Ambition | null {
  if (!ambition || reason.kind === 'open') return null;
  return ambition.level > reason.level ? ambition : null;
}
