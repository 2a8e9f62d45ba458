import type { ChangeKind, ItemChange, PillarChange } from '../domain/compare';
import { count, decimal } from './format';

/** What the two columns are called, and how a sentence says "in that one". */
export interface SideNames {
  then: string;
  now: string;
  inThen: string;
  inNow: string;
}

interface NamedSide {
  chain: string;
  kind: 'open' | 'kept' | 'file';
}

/** Columns beside another dossier: "Jullie" and the name of the other, never before and after. */
export function besideNames(then: NamedSide, now: NamedSide): SideNames {
  const isAlike = then.chain.toLowerCase() === now.chain.toLowerCase();
  const hasOwn = then.kind === 'open' || now.kind === 'open';
  const nameOf = ({ chain, kind }: NamedSide, spare: string, inSpare: string): [string, string] => {
    if (kind === 'open') return ['Jullie', 'bij jullie'];
    if (chain !== '' && !isAlike) return [chain, `bij ${chain}`];
    return hasOwn ? ['Ander dossier', 'in het andere dossier'] : [spare, inSpare];
  };
  const [first, inFirst] = nameOf(then, 'Eerste dossier', 'in het eerste dossier');
  const [second, inSecond] = nameOf(now, 'Tweede dossier', 'in het tweede dossier');
  return { then: first, now: second, inThen: inFirst, inNow: inSecond };
}

/** The opening beside another dossier: how many items differ, not which of the two is higher. */
export function besideSentence({ omhoog, omlaag, gelijk }: Record<ChangeKind, number>): string {
  const both = omhoog + omlaag + gelijk;
  if (both === 0) return 'Geen enkel onderdeel is in beide bekend. Er valt dus nog niets naast elkaar te leggen.';
  const basis = both === 1 ? 'Op 1 onderdeel dat in beide bekend is' : `Op ${both} onderdelen die in beide bekend zijn`;
  const apart = omhoog + omlaag;
  if (both === 1) return `${basis}: er staat ${apart === 1 ? 'een' : 'geen'} verschil.`;
  return `${basis}: op ${apart === 0 ? 'geen enkel' : apart} staat er een verschil.`;
}

/** What stands beside that. */
export function besideRest(counts: Record<ChangeKind, number>, { inThen, inNow }: SideNames): string {
  const parts: [number, string][] = [
    [counts['niet-meer-bekend'], `alleen ${inThen} bekend`],
    [counts['nieuw-bekend'], `alleen ${inNow} bekend`],
    [counts.vervallen, `alleen ${inThen} van toepassing`],
    [counts['nieuw-van-toepassing'], `alleen ${inNow} van toepassing`],
    [counts['beide-onbekend'], 'in beide onbekend'],
  ];
  return parts
    .filter(([amount]) => amount > 0)
    .map(([amount, text]) => `${amount} ${text}`)
    .join(' · ');
}

/** Titles of what happened to items. Higher and lower are one group: a difference. */
export function besideTitle(kind: Exclude<ChangeKind, 'beide-nvt'>, { inThen, inNow }: SideNames): string {
  switch (kind) {
    case 'omhoog':
    case 'omlaag':
      return 'Verschil';
    case 'gelijk':
      return 'Gelijk';
    case 'niet-meer-bekend':
      return `Alleen ${inThen} bekend`;
    case 'nieuw-bekend':
      return `Alleen ${inNow} bekend`;
    case 'vervallen':
      return `Alleen ${inThen} van toepassing`;
    case 'nieuw-van-toepassing':
      return `Alleen ${inNow} van toepassing`;
    case 'beide-onbekend':
      return 'In beide onbekend';
  }
}

/** "2 niveaus". Empty where a side has no level. */
export function besideDifference({ difference }: Pick<ItemChange, 'difference'>): string {
  if (difference === null) return '';
  return difference === 0 ? 'gelijk' : count(Math.abs(difference), 'niveau', 'niveaus');
}

export const besideWords = {
  choose: { then: 'Eerste meting', now: 'Tweede meting' },
  swap: 'Wissel de twee om',
  few: (both: number, applicable: number) =>
    `Dit rust op ${both} van de ${applicable} onderdelen. De rest is niet in beide bekend.`,
  meaning:
    'Een ander niveau zegt niet vanzelf dat de ketens anders werken. Misschien kijken jullie er anders naar. Vraag bij elk verschil: hoe gaat dat bij jullie?',
  pillars: {
    title: 'De drie pijlers naast elkaar',
    shared: 'Alleen wat in beide bekend is',
    sharedText: ({ both, meanThen, meanNow }: PillarChange) =>
      meanThen === null || meanNow === null
        ? 'Geen randvoorwaarde is in beide bekend.'
        : `${count(both, 'randvoorwaarde', 'randvoorwaarden')}: gemiddeld ${decimal(meanThen, 1)} en ${decimal(meanNow, 1)}`,
    note: 'In de eerste twee kolommen gaat het gemiddelde over alles wat in die meting bekend was. Dat kunnen andere randvoorwaarden zijn. De laatste kolom rekent alleen met wat in beide bekend is.',
  },
  items: 'Onderdelen waar iets anders is, met hun niveau in beide',
  allSame: 'Elk onderdeel dat in beide gelijk is',
} as const;
