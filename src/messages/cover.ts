import type { ShownCover } from '../stores/cover';
import { dateText } from './format';

export const coverWords = {
  off: 'speelt niet bij jullie',
  from: ({ chain, measuredOn, isReviewed }: ShownCover): string => {
    const name = chain ? ` van ${chain}` : '';
    const day = measuredOn ? `, gemeten op ${dateText(measuredOn)}` : '';
    const rest = isReviewed ? '' : ' Welke bij jullie spelen, is nog niet door iedereen nagelopen.';
    return `Ingekleurd met de scan${name}${day}.${rest}`;
  },
};
