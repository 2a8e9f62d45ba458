import type { Filter, Grouping, Period, PlanCounts } from '../domain/action-plan';
import type { ActionState, ActionStatus } from '../domain/actions';
import { count, dateText } from './format';

/** Words of the page around the plan. */
export const planPageWords = {
  title: 'Actieplan',
  loading: 'Het actieplan wordt gelezen.',
  print: 'Afdrukken',
  toReport: 'Naar het rapport',
  cover: (chain: string, day: string) =>
    ['Ketenspiegel', 'actieplan', chain, dateText(day)].filter(Boolean).join(' · '),
  contents: 'Op deze pagina',
  parts: { voorstellen: 'Voorstellen', plan: 'Het plan', meenemen: 'Meenemen', stappen: 'Laatste stappen' },
  laterFailed:
    'De rest van de pagina laadde niet: het plan opslaan als bestand en stappen terugdraaien. Kijk of je internet hebt en laad de pagina opnieuw. Het plan zelf staat er en wordt bewaard.',
  none: {
    title: 'Er is nog geen dossier in deze browser',
    text: 'Een actieplan hoort bij het dossier van jullie keten. Open dat dossier, of begin er hier een. Doe je eerst de scan, dan krijg je voorstellen die bij jullie niveaus passen.',
    begin: 'Begin een dossier',
    busy: 'Bezig…',
    open: 'Open een dossier',
    scan: 'Begin met de scan',
  },
} as const;

/** Where an action stands, in words; the sign beside it says the same. */
export const stateLabels: Readonly<Record<ActionState, string>> = {
  'te-laat': 'Over de datum',
  bezig: 'Bezig',
  open: 'Nog te doen',
  klaar: 'Klaar',
};

/** "7 acties: 2 over de datum, 1 bezig, 1 nog te doen, 3 klaar." */
export function planSentence({ total, states }: PlanCounts): string {
  if (total === 0) return 'Er staan nog geen acties in het plan.';
  if (states.klaar === total) return total === 1 ? 'De enige actie is klaar.' : `Alle ${total} acties zijn klaar.`;
  const parts = (['te-laat', 'bezig', 'open', 'klaar'] as const)
    .filter((state) => states[state] > 0)
    .map((state) => `${states[state]} ${stateLabels[state].toLowerCase()}`);
  return `${count(total, 'actie', 'acties')}: ${parts.join(', ')}.`;
}

/** What asks for attention. Empty when nothing does. */
export function planAttention({ soon, undated, unowned }: PlanCounts): string {
  return [
    soon > 0 && `In de komende 30 dagen ${soon === 1 ? 'moet 1 actie' : `moeten ${soon} acties`} klaar zijn.`,
    undated > 0 && `${count(undated, 'actie heeft', 'acties hebben')} nog geen datum.`,
    unowned > 0 && `Bij ${count(unowned, 'actie', 'acties')} staat nog niet wie het doet.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Words of the plan itself. */
export const planWords = {
  title: 'Het plan',
  empty: 'Er staan nog geen acties in. Neem hierboven een voorstel over, of schrijf een eigen actie op.',
  emptyOwn: 'Er staan nog geen acties in. Schrijf hier jullie eerste actie op.',
  group: 'Zet bij elkaar op',
  groupings: { item: 'Onderdeel', owner: 'Wie', due: 'Datum' } satisfies Record<Grouping, string>,
  filter: 'Toon',
  filters: {
    all: (amount: number) => `Alles (${amount})`,
    'to-do': (amount: number) => `Nog niet klaar (${amount})`,
    overdue: (amount: number) => `Over de datum (${amount})`,
    done: (amount: number) => `Klaar (${amount})`,
  } satisfies Record<Filter, (amount: number) => string>,
  filtered: (filter: Filter, shown: number, all: number) =>
    `${shown} van ${count(all, 'actie', 'acties')}: ${planWords.filters[filter](shown)
      .replace(/ \(\d+\)$/u, '')
      .toLowerCase()}`,
  nothingShown: 'Er is nu geen actie die hierbij past.',
  showAll: 'Toon alles',
  add: 'Voeg een eigen actie toe',
  heads: {
    'unknown-item': 'Onderdeel uit een ander raamwerk',
    'no-item': 'Zonder onderdeel',
    'no-owner': 'Nog niemand',
  },
  periods: {
    overdue: 'Over de datum',
    soon: 'Binnen 30 dagen',
    later: 'Later',
    undated: 'Zonder datum',
    done: 'Klaar',
  } satisfies Record<Period, string>,
  columns: { action: 'Actie', owner: 'Wie', due: 'Klaar op', status: 'Stand' },
  statuses: { open: stateLabels.open, bezig: stateLabels.bezig, klaar: stateLabels.klaar } satisfies Record<
    ActionStatus,
    string
  >,
  overdue: stateLabels['te-laat'],
  noOwner: 'nog niemand',
  noDate: 'geen datum',
  notADay: 'geen dag die we kennen',
  textless: 'Actie zonder tekst',
  statusOf: (action: string) => `Stand van: ${action}`,
  edit: 'Pas aan',
  close: 'Klaar met aanpassen',
  remove: 'Haal weg',
  removed: 'De actie is weggehaald.',
  putBack: 'Zet terug',
  backAgain: 'De actie staat er weer.',
} as const;
