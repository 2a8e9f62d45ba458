import { type Partner, saysPartner } from '../domain/partners';
import type { Dossier } from './dossier';
import { withIds } from './list-ids';

/** The partners of a dossier, in the order of the file. One of whom nothing is known yet is left out. */
export const readPartners = (dossier: Pick<Dossier, 'partners'>): Partner[] =>
  readAllPartners(dossier).filter(saysPartner);

/**
 * Every partner, also one that says nothing (yet), for the page where people write them: with what is not filled in as
 * empty, and texts as they were typed. A list value is there once; unknown ones stay, for the rules to leave out.
 */
export function readAllPartners({ partners }: Pick<Dossier, 'partners'>): Partner[] {
  return withIds(partners).map((partner) => ({
    id: partner.id,
    name: textOf(partner['name']),
    kind: textOf(partner['kind']),
    sector: textOf(partner['sector']),
    layers: textsOf(partner['layers']),
    status: textOf(partner['status']),
    contribution: textOf(partner['contribution']),
    carries: textsOf(partner['carries']),
  }));
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? [...new Set(value.filter((text): text is string => typeof text === 'string'))] : [];
