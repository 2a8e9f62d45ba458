import { keepTexts } from './dossier-texts';
import { type AgreementText, writeAgreementText } from './meeting';

/** Name of the page of a meeting among early changes, by its round. */
const page = (round: string): string => `bijeenkomst/${round}`;

/** What was typed in a meeting and not yet saved. */
const keeping = keepTexts('bijeenkomst', ({ page: madeOn, field, value }) => {
  const [kind = '', id = ''] = field.split(':');
  if (kind !== 'motivation' && kind !== 'owner' && kind !== 'due') return;
  writeAgreementText(madeOn.slice(page('').length), id, kind, value);
});

export const { $isNoting, takeNoted, open: openMeeting } = keeping;

/** Takes note of a text at once, and saves it behind the frame that shows it. */
export function noteAgreementText(round: string, id: string, field: AgreementText, value: string): void {
  keeping.note({ page: page(round), field: `${field}:${id}`, value });
}
