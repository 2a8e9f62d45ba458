import type { Agreement, GroupFigures } from '../domain/group';
import { count } from './format';

export const agreementNames: Record<Agreement, string> = {
  'te-weinig': 'te weinig antwoorden',
  tegengesteld: 'tegengesteld',
  eens: 'eens',
  verdeeld: 'verdeeld',
};

export const groupWords = {
  intro: (amount: number) =>
    amount === 1
      ? 'De scan van één invuller, met wat jullie daarna samen hebben afgesproken.'
      : `De antwoorden van ${amount} invullers naast elkaar. Het middelste antwoord telt, tenzij de groep iets anders heeft afgesproken. Een verschil is geen fout: het is iets om over te praten.`,
  toGroup: 'Bekijk de verschillen en praat erover',
  item: 'Onderdeel',
  answers: 'Antwoorden',
  range: 'Spreiding',
  median: 'Midden',
  agreement: 'Eens?',
  result: 'In het rapport',
  caption: (kind: string) => `Antwoorden van de groep: ${kind}`,
  kinds: {
    randvoorwaarde: 'randvoorwaarden',
    aandachtspunt: 'aandachtspunten',
    praktijkles: 'praktijklessen',
  },
  rangeText: ({ min, max }: GroupFigures) => {
    if (min === null || max === null) return 'geen niveau';
    return min === max ? `alleen ${min}` : `${min} tot ${max}`;
  },
  others: ({ unknown, notApplicable }: GroupFigures) =>
    [unknown > 0 && `${unknown} onbekend`, notApplicable > 0 && `${notApplicable} n.v.t.`].filter(Boolean).join(', '),
  provisional: 'voorlopig',
  agreed: 'samen afgesproken',
  open: 'jullie zoeken dit uit',
  noLevel: 'geen niveau',
  notApplicable: 'niet van toepassing',
  under2: (amount: number) => `${count(amount, 'organisatie', 'organisaties')} onder niveau 2`,
  under2Note:
    'Over de eigen organisatie antwoordt ieder voor zichzelf. Daarom staat daar hoeveel organisaties onder niveau 2 zitten.',
};
