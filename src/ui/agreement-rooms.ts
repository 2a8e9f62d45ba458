import type { AgreementRoom } from '../schemas/handreiking';

/** The three rooms between a report and what partners sign and do, in the order in which most people use them. */
export const agreementRooms: readonly { id: AgreementRoom; name: string; about: string }[] = [
  { id: 'keten', name: 'Keten', about: 'wie doet mee, en wie mist?' },
  { id: 'convenant', name: 'Convenant', about: 'wat spreken we af?' },
  { id: 'actieplan', name: 'Actieplan', about: 'wie doet wat, en wanneer?' },
];
