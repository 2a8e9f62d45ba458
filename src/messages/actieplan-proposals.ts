import type { ItemProposals } from '../domain/action-proposals';
import { count, monthText } from './format';
import { levelLabel } from './levels';
import { roundText } from './round-name';

/** Words of what the scan proposes for the plan. */
export const proposalWords = {
  title: 'Voorstellen uit de scan',
  round: 'Meting',
  intro: (round: { name: string; measuredOn: string }) =>
    `Deze voorstellen komen uit ${roundText(round)}. Bij elk onderdeel onder niveau 3 staat de volgende stap. Neem over wat bij jullie past. Daarna kun je de tekst veranderen en zeggen wie het doet en wanneer.`,
  summary: (items: number) => `Voorstellen voor ${count(items, 'onderdeel', 'onderdelen')}`,
  more: (items: number) => `Nog ${count(items, 'onderdeel', 'onderdelen')}`,
  factors: (amount: number) =>
    amount === 1 ? 'Ook op te pakken: 1 succesfactor' : `Ook op te pakken: ${amount} succesfactoren`,
  take: 'Neem over',
  taken: 'Staat in het plan',
  complete: 'Vul aan',
  said: (text: string) => `Overgenomen in het plan: ${text}`,
  why: ({ reason }: Pick<ItemProposals, 'reason'>): string => {
    switch (reason.kind) {
      case 'gap':
        return `Nummer ${reason.rank} in jullie rapport · nu ${levelLabel(reason.level)}`;
      case 'below':
      case 'ambition':
        return `Nu ${levelLabel(reason.level)}`;
      case 'open':
        return 'De groep liet dit open';
    }
  },
  ambition: ({ level, by }: { level: number; by: string }) =>
    `eigen doel: niveau ${level}${by ? `, ${monthText(by)}` : ''}`,
  motivation: 'Waarom',
  planned: (amount: number) => `Hiervoor ${amount === 1 ? 'staat 1 actie' : `staan ${amount} acties`} in het plan.`,
  asked: {
    title: (name: string) => `Voorstellen voor ${name}`,
    none: (name: string) =>
      `Voor ${name} is er nu geen voorstel. Staat er al een actie voor in het plan, dan vind je die hieronder.`,
    own: (name: string) => `Voeg zelf een actie toe voor ${name}`,
    all: 'Toon alle voorstellen',
  },
  noScan: {
    text: 'Voorstellen komen uit de scan, en die is nog niet ingevuld. Eigen acties kun je al wel opschrijven.',
    link: 'Naar de scan',
  },
  noneLeft:
    'Er zijn nu geen voorstellen. Elke stap die bij jullie niveaus past, staat al in het plan. Een onderdeel dat nog onbekend is, krijgt een voorstel zodra er een niveau is.',
  /** As they come into the plan; one can change them there. */
  texts: {
    factor: (name: string) => `Werk aan de succesfactor "${name}".`,
    findOut: (subject: string) => `Zoek uit hoe het staat met ${subject}.`,
  },
} as const;
