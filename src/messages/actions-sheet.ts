import { planWords, stateLabels } from './actieplan';
import { actionFieldWords } from './actieplan-fields';

/** Words of the action plan as a table. */
export const actionsSheetWords = {
  title: (chain: string) => (chain ? `Actieplan van ${chain}` : 'Actieplan'),
  sheet: 'Actieplan',
  columns: {
    item: {
      head: 'Onderdeel',
      explanation: 'Het onderdeel van het raamwerk waar de actie bij hoort. Leeg: de actie hoort bij geen onderdeel.',
    },
    factor: { head: 'Succesfactor', explanation: 'De succesfactor die de actie oppakt. Vaak leeg.' },
    action: { head: planWords.columns.action, explanation: 'Wat jullie gaan doen.' },
    owner: { head: planWords.columns.owner, explanation: `Wie het doet. ${actionFieldWords.ownerHint}` },
    due: {
      head: planWords.columns.due,
      explanation:
        'De dag waarop het klaar moet zijn. Leeg: er is geen dag afgesproken. Is wat er staat geen dag, dan staat het er als tekst.',
    },
    status: {
      head: planWords.columns.status,
      explanation: `${planWords.statuses.open}, ${planWords.statuses.bezig} of ${planWords.statuses.klaar}.`,
    },
    late: {
      head: stateLabels['te-laat'],
      explanation: (day: string) =>
        `Ja: op ${day} was de dag voorbij en de actie niet klaar. Leeg: niet over de datum.`,
    },
    id: {
      head: 'Kenmerk',
      explanation: 'Kenmerk van de actie in het dossier. Hetzelfde kenmerk staat in het agendabestand.',
    },
  },
  yes: 'ja',
} as const;

/** Words of the days of the plan in a calendar. */
export const calendarWords = {
  title: (action: string, isDone: boolean) =>
    `${isDone ? planWords.statuses.klaar : planWords.columns.action}: ${action}`,
  lines: ({ owner, item, factor, status }: Record<'owner' | 'item' | 'factor' | 'status', string>): string =>
    [
      `${planWords.columns.owner}: ${owner || planWords.noOwner}`,
      item && `Onderdeel: ${item}`,
      factor && `${actionFieldWords.factor}: ${factor}`,
      `${planWords.columns.status}: ${status}`,
    ]
      .filter(Boolean)
      .join('\n'),
} as const;
