import type { AmbitionOutcome } from '../domain/compare-ambitions';
import { count, dateText, monthText } from './format';
import { levelLabel } from './levels';

export const pictureWords = {
  title: 'Het raamwerk, toen en nu',
  figure: 'Hoe voller een deel, hoe hoger het niveau. Gearceerd is onbekend, gestippeld is niet van toepassing.',
  chart: 'In één beeld',
  message: (both: number, gaps: number, left: number) =>
    [
      both === 0
        ? 'Geen randvoorwaarde heeft beide keren een niveau.'
        : `${count(both, 'randvoorwaarde heeft', 'randvoorwaarden hebben')} beide keren een niveau.`,
      gaps > 0 ? `Bij ${gaps} is het toen of nu onbekend: daar is de lijn onderbroken.` : '',
      left > 0
        ? `${count(left, 'was of is', 'waren of zijn')} niet van toepassing en ${left === 1 ? 'staat' : 'staan'} er niet in.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  source: 'De getallen staan in de tabel hierboven.',
  label: 'Grafiek met het niveau van elke randvoorwaarde, toen en nu. Dezelfde getallen staan in de tabel hierboven.',
  failed: 'De grafiek kon niet laden. De tabel hierboven heeft dezelfde getallen.',
  before: 'Toen: open punten en een streepjeslijn, of een open balk',
  after: 'Nu: gevulde punten en een dichte lijn, of een gevulde balk',
};

/** The same beside another dossier, with the names of both. */
export const besidePictureWords = {
  title: 'Het raamwerk, naast elkaar',
  message: (both: number, gaps: number, left: number) =>
    [
      both === 0
        ? 'Geen randvoorwaarde heeft in beide een niveau.'
        : `${count(both, 'randvoorwaarde heeft', 'randvoorwaarden hebben')} in beide een niveau.`,
      gaps > 0 ? `${count(gaps, 'is', 'zijn')} niet in beide bekend: daar is de lijn onderbroken.` : '',
      left > 0
        ? `${count(left, 'is', 'zijn')} niet in beide van toepassing en ${left === 1 ? 'staat' : 'staan'} er niet in.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  label:
    'Grafiek met het niveau van elke randvoorwaarde in beide dossiers. Dezelfde getallen staan in de tabel hierboven.',
  before: (name: string) => `${name}: open punten en een streepjeslijn, of een open balk`,
  after: (name: string) => `${name}: gevulde punten en een dichte lijn, of een gevulde balk`,
  otherChain: 'Eigen doelen en acties staan hier niet. Die horen bij één keten.',
};

export const ambitionWords = {
  title: 'Eigen doelen van toen',
  intro: (met: number, all: number) =>
    all === 1
      ? `Het doel is ${met === 1 ? 'gehaald' : 'nog niet gehaald'}.`
      : `${met === 0 ? 'Nog geen' : met} van de ${all} doelen ${met === 1 ? 'is' : 'zijn'} gehaald.`,
  none: (round: string) => `Bij ${round} is geen eigen doel afgesproken.`,
  item: 'Onderdeel',
  aim: 'Doel',
  outcome: 'Uitkomst',
  aimText: ({ level, by }: { level: 0 | 1 | 2 | 3 | 4; by: string }) =>
    `${levelLabel(level)}${by ? `, ${monthText(by)}` : ''}`,
  outcomes: {
    gehaald: 'Gehaald',
    'nog-niet': 'Nog niet gehaald',
    onbekend: 'Onbekend: nu is er geen niveau',
    'niet-van-toepassing': 'Nu niet van toepassing',
  },
  past: ({ outcome, isPast }: AmbitionOutcome) => {
    if (isPast === null || outcome === 'gehaald' || outcome === 'niet-van-toepassing') return '';
    return isPast ? 'De datum was bij deze meting voorbij.' : 'Er was bij deze meting nog tijd.';
  },
};

export const actionWords = {
  title: 'Wat is er gedaan?',
  intro:
    'Dit zijn de acties uit het dossier. Je ziet niet op welke dag een actie klaar was. Je ziet wel voor welke dag de actie klaar moest zijn.',
  none: 'In dit dossier staan geen acties. Wat er tussen de twee metingen is gedaan, is hier dus niet te zien.',
  done: {
    between: (amount: number) => `Klaar, met een datum tussen de twee metingen (${amount})`,
    outside: (amount: number) => `Klaar, datum buiten deze periode of onbekend (${amount})`,
    before: (amount: number) => `Stond bij de eerdere meting al op klaar (${amount})`,
  },
  noneBetween: 'Geen actie die klaar is, heeft een datum tussen de twee metingen.',
  noneDoneTitle: 'Klaar (0)',
  noneDone: 'Er is nog geen actie klaar.',
  open: (amount: number) => `Nog open (${amount})`,
  noneOpen: 'Er staat geen actie meer open.',
  due: (day: string, isBetween: boolean) => `voor ${dateText(day)}${isBetween ? ', tussen de twee metingen' : ''}`,
  owner: (name: string) => `door ${name}`,
  busy: 'bezig',
  /** What happened to the item of an action, where a side has no level. */
  kinds: {
    omhoog: '',
    omlaag: '',
    gelijk: '',
    'nieuw-bekend': 'nieuw bekend',
    'niet-meer-bekend': 'niet meer bekend',
    vervallen: 'nu niet van toepassing',
    'nieuw-van-toepassing': 'nieuw van toepassing',
    'beide-onbekend': 'beide keren onbekend',
  },
  textless: 'Actie zonder omschrijving',
};

export const changedWords = {
  title: 'Succesfactoren en belemmeringen',
  factors: (amount: number) => `Succesfactoren met een ander antwoord (${amount})`,
  noFactors: 'Bij geen succesfactor is het antwoord anders.',
  sameFactors: (amount: number) =>
    `${count(amount, 'andere succesfactor bleef', 'andere succesfactoren bleven')} gelijk.`,
  factor: 'Succesfactor',
  barriers: (amount: number) => `Belemmeringen met een andere dekking (${amount})`,
  noBarriers: 'Bij geen belemmering is de dekking anders.',
  sameBarriers: (amount: number) =>
    `${count(amount, 'andere belemmering bleef', 'andere belemmeringen bleven')} gelijk.`,
  barrier: 'Belemmering',
  off: 'uitgezet',
};
