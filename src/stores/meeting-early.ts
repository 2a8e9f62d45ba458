import type { Dossier } from '../dossier/dossier';
import type { EarlyChange } from '../platform/environment';
import { keepChanges } from './early-keeping';
import { type AgreementText, writeAgreementText } from './meeting';
import { $session } from './session';
import { openPlace } from './work';

/** Name of the page of a meeting among early changes, by its round. */
const page = (round: string): string => `bijeenkomst/${round}`;
/** Texts of a meeting belong to no scan; under this name the pages of the scan leave them alone. */
const noScan = 'bijeenkomst';

/** What was typed in a meeting and not yet saved. What was typed with another dossier open stays where it is. */
const keeping = keepChanges<Dossier>({
  current: () => {
    const session = $session.get();
    return session.state === 'open' ? session.dossier : null;
  },
  isOf: ({ dossier }, { id }) => dossier === id,
  isFor: ({ scan, page: madeOn, dossier }, { id }) => scan === noScan && madeOn.startsWith(page('')) && dossier === id,
  take,
});

export const { $isNoting, takeNoted } = keeping;

/** Takes note of a text at once, also when the page is left right after, and saves it behind the frame that shows it. */
export function noteAgreementText(round: string, id: string, field: AgreementText, value: string): void {
  const session = $session.get();
  if (session.state !== 'open') return;
  const place = { page: page(round), field: `${field}:${id}`, scan: noScan, dossier: session.dossier.id };
  keeping.note({ ...place, value, isWhole: true });
}

/** Opens what this browser works on, for a meeting; takes over what was typed and not yet saved. */
export const openMeeting = (): Promise<void> =>
  openPlace({
    idOf: (session) => (session.state === 'open' ? session.dossier.id : ''),
    takeEarly: keeping.takeEarly,
    isUnsafe: keeping.isUnsafe,
  });

function take({ page: madeOn, field, value }: EarlyChange): void {
  const [kind = '', id = ''] = field.split(':');
  if (kind !== 'motivation' && kind !== 'owner' && kind !== 'due') return;
  writeAgreementText(madeOn.slice(page('').length), id, kind, value);
}
