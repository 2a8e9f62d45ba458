import type { Host } from '../../schemas/host';

/** Who hosts this site, as it reads in the middle of a sentence; also when nobody put a name to it. */
export const hostName = (host: Host | null): string => host?.name ?? 'de beheerder van deze site';
