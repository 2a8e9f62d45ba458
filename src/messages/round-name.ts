import { dateText } from './format';

export const namelessRound = 'Meting zonder naam';

/** "Meting 2 · 20 november 2026". */
export function roundText({ name, measuredOn }: { name: string; measuredOn: string }): string {
  return [name.trim() || namelessRound, measuredOn && dateText(measuredOn)].filter(Boolean).join(' · ');
}
