import { type Action, type ActionStatus } from '../domain/actions';
import {
  findPlanned,
  type ItemProposals,
  listProposals,
  type Proposal,
  type ProposalTexts,
} from '../domain/action-proposals';
import { type Framework, ratedIds } from '../domain/framework';
import { readActions, readAllActions } from '../dossier/actions';
import type { Dossier, Round } from '../dossier/dossier';
import { localDay } from './day';
import { keepTexts } from './dossier-texts';
import { environment } from './environment';
import { addElement, changeElement, removeBlank, removeElements } from './list-element';
import { type ReportView, viewReport } from './report';
import { $session, type Session } from './session';

/** The plan of the open dossier, with what stands around it. */
export interface PlanView {
  chain: string;
  /** The round that proposals come from; null while no round has a scan. */
  round: { id: string; name: string; measuredOn: string } | null;
  /** Rounds that have a scan. */
  rounds: ReportView['rounds'];
  /** Rated items that somebody answered. */
  answered: number;
  /** Every action, also one that says nothing yet. */
  actions: Action[];
  proposals: ItemProposals[];
  /** Today. */
  day: string;
}

/** What the page shows of the open dossier. Proposals come from the report of the round in view. */
export function viewPlan(
  session: Extract<Session, { state: 'open' }>,
  picked: string | null,
  framework: Framework,
  texts: ProposalTexts,
): PlanView {
  const { dossier } = session;
  const view = reportOf(session, picked, framework);
  const actions = readAllActions(dossier);
  const open = new Map([...view.consensus].filter(([, { rating }]) => rating.kind === 'unknown'));
  const day = localDay(environment().now());
  const round = view.rounds.find(({ id }) => id === view.roundId) ?? null;
  return {
    chain: view.chain,
    round,
    rounds: view.rounds,
    answered: view.answered,
    actions,
    proposals: listProposals({
      report: view.report,
      order: ratedIds(framework),
      ambitions: view.ambitions,
      open,
      actions,
      texts,
      day,
    }),
    day,
  };
}

/** When the open dossier was last changed (ISO), and the moment it is now. A dossier that does not say changed just now. */
export function changeMoments(): { changedAt: string; now: Date } {
  const session = $session.get();
  const now = environment().now();
  const given = session.state === 'open' ? session.dossier.updatedAt : '';
  return { changedAt: Number.isNaN(Date.parse(given)) ? now.toISOString() : given, now };
}

/** Typing changes the session with every key, the scans hardly ever: with hundreds of them that is felt. */
let reported: { rounds: readonly Round[]; picked: string | null; framework: Framework; view: ReportView } | null = null;

function reportOf(
  session: Extract<Session, { state: 'open' }>,
  picked: string | null,
  framework: Framework,
): ReportView {
  const { rounds } = session.dossier;
  if (reported?.rounds !== rounds || reported.picked !== picked || reported.framework !== framework) {
    reported = { rounds, picked, framework, view: viewReport(session, picked, framework, []) };
  }
  return reported.view;
}

const plannedIn = (dossier: Dossier, asked: Parameters<typeof findPlanned>[1]) =>
  findPlanned(readActions(dossier), asked);

/** Takes a proposal into the plan, once: what another tab took meanwhile is not taken again. Gives the action's id. */
export function takeProposal({ item, factor, text, owner, due }: Proposal): string {
  const session = $session.get();
  const known = session.state === 'open' ? plannedIn(session.dossier, { item, factor, text }) : undefined;
  if (known) return known.id;
  return begin({ item, factor, text, owner, due });
}

/** Begins an action of one's own, for an item or for none; gives its id. */
export function addOwnAction(item: string): string {
  return begin({ item, factor: '', text: '', owner: '', due: '' });
}

type Begun = Pick<Proposal, 'item' | 'factor' | 'text' | 'owner' | 'due'>;

function begin(fields: Begun): string {
  const id = environment().newId();
  keeping.put({ page: id, field: 'nieuw', value: JSON.stringify({ ...fields, status: 'open' }) });
  return id;
}

export function setStatus(id: string, status: ActionStatus): void {
  keeping.put({ page: id, field: 'status', value: status });
}

/** For which item an action is. `hasFactor`: whether the success factor that it takes up is one of that item. */
export function setItem(id: string, item: string, hasFactor: boolean): void {
  keeping.put({ page: id, field: 'onderdeel', value: JSON.stringify(hasFactor ? { item } : { item, factor: '' }) });
}

export function removeAction(id: string): void {
  keeping.takeNoted();
  removeElements('actions', [id]);
}

/** Takes an action away in which nothing was filled in; whether it was. */
export function removeBlankAction(id: string): boolean {
  keeping.takeNoted();
  return removeBlank('actions', id);
}

/** The texts of an action that people type. */
const textFields = ['text', 'owner', 'due'] as const;
export type ActionText = (typeof textFields)[number];

const keeping = keepTexts('actieplan', ({ page, field, value }) => {
  const single = ([...textFields, 'status'] as const).find((known) => known === field);
  if (single) changeElement('actions', page, { [single]: value });
  if (field === 'onderdeel') changeElement('actions', page, JSON.parse(value) as Pick<Action, 'item'>);
  if (field !== 'nieuw') return;
  const begun = JSON.parse(value) as Begun;
  // What another tab took over meanwhile is not taken again; of one's own actions, begun without a text, each counts.
  addElement('actions', page, { ...begun }, (dossier) => begun.text === '' || !plannedIn(dossier, begun));
});

export const { takeNoted, open: openPlan } = keeping;

/** Takes note of a text of an action at once, and saves it behind the frame that shows it. */
export function noteActionText(id: string, field: ActionText, value: string): void {
  keeping.note({ page: id, field, value });
}
