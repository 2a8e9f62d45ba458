import { count } from './format';

/** Who is in the round. */
export const memberWords = {
  title: 'Wie vulden in',
  none: 'Er zit nog geen scan in deze meting.',
  summary: (scans: number, organisations: number) => {
    const from = organisations === 0 ? '' : ` van ${count(organisations, 'organisatie', 'organisaties')}`;
    return `${count(scans, 'scan', 'scans')}${from}`;
  },
  fold: 'Bekijk de lijst',
  columns: { who: 'Wie', layer: 'Laag', complete: 'Ingevuld', updated: 'Laatst veranderd', remove: 'Uit de meting' },
  unknown: 'onbekend',
  remove: 'Haal uit de meting',
  removeTitle: 'Deze scan uit de meting halen?',
  removeText: (who: string, updated: string) =>
    `De scan van ${who}${updated && `, laatst veranderd op ${updated},`} telt dan niet meer mee. Je kunt het ongedaan maken bij Laatste stappen.`,
  removeOwn: 'Let op: dit is de scan die in deze browser open staat om in te vullen.',
  removeYes: 'Ja, haal uit de meting',
} as const;
