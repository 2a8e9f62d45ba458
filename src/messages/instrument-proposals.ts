import type { Proposal } from '../domain/instrument-proposals';
import { count, dateText, list } from './format';
import { levelLabel } from './levels';
import { openingSentence } from './opening';
import { statusNames } from './report';
import { crossWords } from './report-signals';
import { roleLabels } from './scan';

/** What the words need of the content, by id. */
export interface ProposalNames {
  items: Readonly<Record<string, ItemWords>>;
  pillars: Readonly<Record<string, string>>;
  /** Short names of success factors and belemmeringen. */
  names: Readonly<Record<string, string>>;
}

/** What the words need of a rated item. */
export interface ItemWords {
  korteNaam: string;
  /** Fits after "Begin bij …". */
  onderwerp: string;
  /** What is true at level 0 to 4. */
  niveaus: readonly string[];
  /** The next step from level 0 to 3. */
  stappen: readonly string[];
  /** Who often knows. */
  weetDit: string;
}

const stageText = {
  verkennen: 'We verkennen of een ketenaanpak iets voor ons is.',
  opbouwen: 'We bouwen de keten op.',
  draaiend: 'De keten draait.',
} as const;

/** A proposal as text for a field of this kind: one line for "regel", an ISO day for "datum", else a line for each thing. */
export function proposalText(proposal: Proposal, names: ProposalNames, fieldKind: string): string {
  if (proposal.kind === 'day') return fieldKind === 'datum' ? proposal.day : dateText(proposal.day);
  if (fieldKind === 'datum') return '';
  return proposalLines(proposal, names).join(fieldKind === 'regel' ? '; ' : '\n');
}

type Lines = Exclude<Proposal, { kind: 'day' }>;

function proposalLines(proposal: Lines, names: ProposalNames): string[] {
  const { items, pillars } = names;
  const nameOf = (id: string) => items[id]?.korteNaam ?? names.names[id] ?? id;
  switch (proposal.kind) {
    case 'text':
      return [proposal.text];
    case 'stage':
      return [stageText[proposal.stage]];
    case 'scans':
      return [scansText(proposal)];
    case 'respondents':
      return proposal.respondents.map(respondentText);
    case 'opening':
      return [
        openingSentence(proposal.opening, {
          subject: (id) => items[id]?.onderwerp ?? id,
          pillar: (id) => pillars[id] ?? id,
        }),
      ];
    case 'pillars':
      return proposal.pillars.map(
        ({ id, status, known, applicable }) =>
          `${pillars[id] ?? id}: ${statusNames[status].toLowerCase()} (${known} van ${applicable} bekend)`,
      );
    case 'next-steps':
      return proposal.items.map(
        ({ id, level }) => `${nameOf(id)}: niveau ${levelLabel(level)}. Volgende stap: ${stepOf(items[id], level)}`,
      );
    case 'first-step':
      return [stepOf(items[proposal.item.id], proposal.item.level)];
    case 'levels':
      return [
        ...proposal.items.map(({ id, level }) => `${nameOf(id)}: niveau ${levelLabel(level)}`),
        ...moreText(proposal.more),
      ];
    case 'find-out':
      return [...proposal.ids.map((id) => findOutText(nameOf(id), items[id])), ...moreText(proposal.more)];
    case 'blind-spots':
      return proposal.blindSpots.map(
        ({ attentionPoint, precondition }) =>
          `${nameOf(precondition)} staat er goed voor, maar let op: ${nameOf(attentionPoint)}`,
      );
    case 'barriers':
      return [...proposal.ids.map(nameOf), ...moreText(proposal.more)];
    case 'convenant':
      return convenantLines(proposal.readiness, nameOf);
    case 'voice':
      return [
        ...proposal.items.map(({ id, level }) => `${nameOf(id)}: niveau ${levelLabel(level)}`),
        ...(proposal.unknown > 0
          ? [`Van ${count(proposal.unknown, 'onderdeel', 'onderdelen')} is het niveau onbekend.`]
          : []),
        crossWords[proposal.theme][proposal.heard],
      ];
    case 'state':
      return stateLines(proposal.item, items[proposal.item.id]);
    case 'factors':
      return proposal.ids.map(nameOf);
  }
}

const stepOf = (item: ItemWords | undefined, level: number): string => item?.stappen[level] ?? '';

function scansText({ scans, organisations }: { scans: number; organisations: number }): string {
  const from = organisations > 0 ? ` van ${count(organisations, 'organisatie', 'organisaties')}` : '';
  return `Ingevuld door ${count(scans, 'invuller', 'invullers')}${from}.`;
}

function respondentText({ organisation, role }: { organisation: string; role: string }): string {
  const kind = Object.hasOwn(roleLabels, role) ? (roleLabels[role] ?? role) : role;
  const name = organisation.trim();
  if (name === '') return kind;
  return kind === '' ? name : `${name} (${kind.toLowerCase()})`;
}

const findOutText = (name: string, item: ItemWords | undefined): string =>
  item?.weetDit ? `${name} (dit weet vaak: ${item.weetDit})` : name;

const moreText = (more: number): string[] => (more > 0 ? [`En nog ${count(more, 'andere', 'andere')}.`] : []);

function convenantLines(
  { isReady, missing }: { isReady: boolean; missing: readonly string[] },
  nameOf: (id: string) => string,
): string[] {
  if (isReady) return ['Ja: jullie zijn klaar voor een convenant.'];
  if (missing.length === 0) return [];
  const verb = missing.length === 1 ? 'staat' : 'staan';
  return [`Nog niet. Nog niet op niveau 2 of hoger ${verb}: ${list(missing.map(nameOf))}.`];
}

function stateLines({ level }: { level: 0 | 1 | 2 | 3 | 4 }, item: ItemWords | undefined): string[] {
  const step = stepOf(item, level);
  return [`Niveau ${levelLabel(level)}: ${item?.niveaus[level] ?? ''}`, ...(step ? [`Volgende stap: ${step}`] : [])];
}
