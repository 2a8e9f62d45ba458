/** How far a partner is in the chain. `gewenst`: the chain wants it and did not ask yet. On its own: who only checks a file needs no more. */
export const partnerStatuses = ['betrokken', 'benaderd', 'gewenst', 'afgehaakt'] as const;
export type PartnerStatus = (typeof partnerStatuses)[number];
