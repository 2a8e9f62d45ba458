import type { Presence } from '../domain/answers';
import type { Gap } from '../domain/gaps';
import { count } from './format';

/** The answer to a success factor that has to be taken up. */
export function presenceText(present: Presence | null): string {
  switch (present) {
    case 'ja':
      return 'ja';
    case 'deels':
      return 'deels';
    case 'nee':
      return 'nee';
    case 'weet-niet':
      return 'weet niet';
    case 'nvt':
      return 'niet van toepassing';
    case null:
      return 'niet beantwoord';
  }
}

export const gapWords = {
  title: 'Wat eerst?',
  intro: (amount: number) =>
    amount === 1
      ? 'Eén randvoorwaarde staat onder niveau 3. Ga uit van wat bij jullie kan: dit is een voorstel, geen opdracht.'
      : `${amount} randvoorwaarden staan onder niveau 3. Bovenaan staat waar je het eerst mee verder kunt. Dit is een voorstel, geen opdracht.`,
  none: 'Geen randvoorwaarde met een bekend niveau staat onder niveau 3.',
  noneKnown: 'Er is nog geen niveau bekend, dus hier valt nog niets op volgorde te zetten.',
  noneApplies: 'Er is geen randvoorwaarde van toepassing, dus hier valt niets op volgorde te zetten.',
  more: (amount: number) => `Nog ${count(amount, 'randvoorwaarde', 'randvoorwaarden')} onder niveau 3`,
  now: 'Nu',
  aim: 'Doel',
  firstStep: 'Eerste stap.',
  points: (points: number) => `${points} punten: waarom op deze plek?`,
  sum: {
    gap: ({ gap, reasons }: Gap) =>
      `${reasons.gap}: het niveau ligt ${gap} onder niveau 3, en elk niveau telt voor 20.`,
    startPillar: ({ reasons }: Gap, pillar: string) =>
      reasons.startPillar > 0
        ? `${reasons.startPillar}: ${pillar} is de pijler die eerst moet staan.`
        : `0: ${pillar} is niet de pijler die eerst moet staan.`,
    barriers: ({ reasons, barriers }: Gap, isReviewed: boolean) => {
      const capped = barriers.length > reasons.barriers ? `, met ${reasons.barriers} als hoogste aantal` : '';
      if (barriers.length === 0) return '0: er is geen belemmering aan gekoppeld die bij jullie kan spelen.';
      const verb = isReviewed
        ? `${barriers.length === 1 ? 'speelt' : 'spelen'}`
        : `${barriers.length === 1 ? 'kan' : 'kunnen'} spelen`;
      return `${reasons.barriers}: ${count(barriers.length, 'belemmering', 'belemmeringen')} die bij jullie ${verb} ${barriers.length === 1 ? 'hangt' : 'hangen'} ermee samen${capped}.`;
    },
    total: ({ points, reasons }: Gap) =>
      `Samen ${reasons.gap} + ${reasons.startPillar} + ${reasons.barriers} = ${points} punten.`,
    note: 'De belemmeringen beslissen alleen als het verder gelijk staat. Welke belemmering bij welke randvoorwaarde hoort, is onze lezing van het raamwerk.',
    notReviewed: 'De lijst met belemmeringen is nog niet door iedereen nagelopen.',
  },
  factors: 'Succesfactoren om op te pakken',
  noFactors: 'Alle succesfactoren zijn er al, of zijn niet van toepassing.',
  barriers: (isReviewed: boolean) => (isReviewed ? 'Raakt deze belemmeringen' : 'Kan deze belemmeringen raken'),
  attentionPoints: 'Let op deze aandachtspunten',
  about: (name: string) => `Lees alles over ${name}`,
};

export const sectionWords = {
  /** Why a section is shown with an item. */
  why: (
    match: { isMain: boolean; range: { from: number; to: number } | null; barriers: string[] },
    level: number | null,
  ) =>
    [
      match.isMain ? 'gaat hier vooral over' : 'gaat hier ook over',
      match.range && level !== null ? rangeText(match.range) : '',
      match.barriers.length > 0 ? `noemt ook ${match.barriers.join(', ')}` : '',
    ]
      .filter(Boolean)
      .join('; '),
};

function rangeText({ from, to }: { from: number; to: number }): string {
  return from === to ? `geschreven voor niveau ${from}` : `geschreven voor niveau ${from} tot en met ${to}`;
}
