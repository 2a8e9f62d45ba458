import type { Cijfer } from '../schemas/cijfer';
import type { PraktijkSoort } from '../schemas/praktijk';

const months = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

/** Shares that a source gives in words stay words. */
const shares: Readonly<Record<string, string>> = {
  '1/2': 'de helft',
  '1/3': 'een derde',
  '2/3': 'twee derde',
  '3/4': 'driekwart',
};

/** "226.000", "54,6": as Dutch text writes a number, with every digit it has. */
export function numberText(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** "januari 2022", "najaar 2022", "april tot en met november 2023". */
export function periodText(value: string): string {
  const [from = '', to] = value.split('/');
  if (to === undefined) return momentText(from);
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${isSameYear ? monthName(from) : momentText(from)} tot en met ${momentText(to)}`;
}

const monthName = (moment: string): string => months[Number(moment.slice(5, 7)) - 1] ?? '';

function momentText(moment: string): string {
  const [, year, season] = /^(\d{4}) (\D+)$/u.exec(moment) ?? [];
  if (year && season) return `${season} ${year}`;
  return `${monthName(moment)} ${moment.slice(0, 4)}`.trim();
}

/** The value as a chart and a table show it: "ongeveer 226.000", "54,6%", "driekwart", "najaar 2022". */
export function valueText({ waarde, eenheid, rond }: Pick<Cijfer, 'waarde' | 'eenheid' | 'rond'>): string {
  const before = rond ? `${rond} ` : '';
  if (eenheid === 'datum') return periodText(String(waarde));
  if (eenheid === 'deel') return shares[waarde] ?? String(waarde);
  const number = typeof waarde === 'number' ? numberText(waarde) : waarde;
  return `${before}${number}${eenheid === 'procent' ? '%' : ''}`;
}

/** The value with what is counted, for a figure that stands alone: "48 aanmeldingen", "31,4 jaar". */
export function quantityText(figure: Pick<Cijfer, 'waarde' | 'eenheid' | 'rond'>): string {
  const standsAlone = ['procent', 'deel', 'datum'].includes(figure.eenheid);
  return standsAlone ? valueText(figure) : `${valueText(figure)} ${figure.eenheid}`;
}

/** "855", "bijna 22.000"; nothing where the source gives no n. */
export function nText({ n, nRond }: Pick<Cijfer, 'n' | 'nRond'>): string {
  return n === undefined ? '' : `${nRond ? `${nRond} ` : ''}${numberText(n)}`;
}

/** What stands behind a figure that stands alone: "47%", "n = 855". */
export function behindText({ aantal, procent, ...figure }: Cijfer): string {
  return [
    ...(procent === undefined ? [] : [`${numberText(procent)}%`]),
    ...(aantal === undefined ? [] : [`aantal: ${numberText(aantal)}`]),
    ...(figure.n === undefined ? [] : [`n = ${nText(figure)}`]),
  ].join(', ');
}

/** How a page names what a piece is. */
export const practiceKinds: Readonly<Record<PraktijkSoort, string>> = {
  verhaal: 'wat er gebeurde',
  'werkzaam-element': 'werkzaam element',
  borging: 'voorwaarde voor borging',
  aanbeveling: 'aanbeveling',
  les: 'les uit de praktijk',
  tip: 'tip van een deelnemer',
};
