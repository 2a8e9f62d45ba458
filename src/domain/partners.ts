import type { layers, roles } from './roles';

export type PartnerKind = (typeof roles)[number];
export type PartnerLayer = (typeof layers)[number];

/** A partner in the chain, as its dossier has it. What is not filled in is empty; unknown values are kept and count for nothing. */
export interface Partner {
  id: string;
  /** An organisation, never asked as a person. */
  name: string;
  /** One of `roles` (roles.ts), as a respondent has, or empty, or something this program does not know. */
  kind: string;
  /** Free text. */
  sector: string;
  /** Of `layers` (roles.ts); may hold others, that count for nothing. */
  layers: string[];
  /** One of `partnerStatuses` (its own file), or empty, or something this program does not know. */
  status: string;
  /** What it brings or does, in free text. */
  contribution: string;
  /** Ids of randvoorwaarden; may hold ids that this framework does not know, which count for nothing. */
  carries: string[];
}

/** A partner of whom only a status is known, says nothing; one that somebody just began is such a one. */
export function saysPartner({ name, kind, sector, layers, contribution, carries }: Omit<Partner, 'id'>): boolean {
  return [name, kind, sector, contribution].some((text) => text.trim() !== '') || layers.length + carries.length > 0;
}

/** What makes two names the same organisation: white space and capitals do not count. */
export const nameKey = (name: string): string => name.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('nl');
