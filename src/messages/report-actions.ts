import type { ActionSummary } from '../domain/actions';
import type { ActionWithChange } from '../domain/compare-actions';
import { differenceText } from './compare';
import { actionWords } from './compare-later';
import { count, dateText, list } from './format';
import { namelessRound } from './round-name';

interface Named {
  name: string;
  measuredOn: string;
}

/** "Nulmeting van 14 november 2025". */
const roundName = ({ name, measuredOn }: Named): string =>
  [name || namelessRound, measuredOn && dateText(measuredOn)].filter(Boolean).join(' van ');

/** What was done of the plan, beside a report. */
export const doneWords = {
  none: 'Er staan nog geen acties in dit dossier.',
  /** "7 acties: 3 klaar, 2 bezig en 2 nog te doen. 1 is over de datum." Parts without any are left out. */
  summary: ({ total, done, running, open, overdue }: ActionSummary): string =>
    [
      `${count(total, 'actie', 'acties')}: ${list(
        [done > 0 && `${done} klaar`, running > 0 && `${running} bezig`, open > 0 && `${open} nog te doen`].filter(
          (part) => part !== false,
        ),
      )}.`,
      overdue > 0 ? `${overdue} ${overdue === 1 ? 'is' : 'zijn'} over de datum.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  /** A file does not say when an action was done; what it says of the two measurements is as good as its dates. */
  intro: actionWords.intro,
  done: (amount: number) => `Klaar (${amount})`,
  noneDone: actionWords.noneDone,
  between: (round: Named, amount: number) =>
    `Klaar, met een datum tussen ${roundName(round)} en deze meting (${amount})`,
  noneBetween: (round: Named) => `Geen actie die klaar is, heeft een datum tussen ${roundName(round)} en deze meting.`,
  outside: actionWords.done.outside,
  left: {
    'te-laat': (amount: number) => `Over de datum (${amount})`,
    bezig: (amount: number) => `Bezig (${amount})`,
    open: (amount: number) => `Nog te doen (${amount})`,
  },
  textless: actionWords.textless,
  busy: actionWords.busy,
  /** When it is due, who does it, and that it was begun. */
  facts: ({ due, owner, status }: ActionWithChange): string =>
    [due && actionWords.due(due, false), owner && actionWords.owner(owner), status === 'bezig' && actionWords.busy]
      .filter(Boolean)
      .join(', '),
  /** What happened to the item of an action: "2 niveaus hoger". */
  change: ({ change }: ActionWithChange): string => {
    if (!change || change.kind === 'beide-nvt') return '';
    return differenceText(change) || actionWords.kinds[change.kind];
  },
  toPlan: 'Naar het actieplan',
};

/** What one does after a report. */
export const onwardWords = {
  plan: 'Maak een actieplan',
  planText: 'Kies wat jullie oppakken, wie dat doet en voor wanneer.',
  planGoesOn: 'Houd bij wat klaar is, en neem op wat jullie nu oppakken.',
  convenant: 'Maak een convenant',
  convenantText: (isReady: boolean) =>
    isReady
      ? 'Jullie zijn klaar voor een convenant: leg de afspraken vast.'
      : 'Een concept kan nu al. Wat nog niet op niveau 2 staat, wordt daarin een afspraak om te maken.',
};
