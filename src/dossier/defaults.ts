import type { Dossier, Round } from './dossier';
import { emptyChain, emptyRespondent, type Scan } from './scan';
import { contentId } from './content-id';

type Raw = Record<string, unknown>;
const string = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * A checked scan with its defaults (FORMATS): texts "", depth "kort", measuredOn the day of updatedAt, an id from its
 * content. Everything the file had stays, also what this program does not know.
 */
export function scanWithDefaults(raw: Raw): Scan {
  return {
    createdAt: '',
    updatedAt: '',
    measuredOn: string(raw['updatedAt']).slice(0, 10),
    depth: 'kort',
    factors: {},
    barriers: {},
    barriersReviewed: false,
    ...raw,
    id: string(raw['id']) || contentId(raw),
    chain: { ...emptyChain, ...(raw['chain'] as Raw | undefined) },
    respondent: { ...emptyRespondent, ...(raw['respondent'] as Raw | undefined) },
  } as unknown as Scan;
}

/** A checked dossier with its defaults; its rounds and scans get theirs too. */
export function dossierWithDefaults(raw: Raw): Dossier {
  const rounds = Array.isArray(raw['rounds']) ? (raw['rounds'] as Raw[]) : [];
  return {
    createdAt: '',
    updatedAt: '',
    partners: [],
    actions: [],
    instruments: {},
    convenant: {},
    workshops: [],
    ...raw,
    id: string(raw['id']) || contentId(raw),
    chain: { ...emptyChain, ...(raw['chain'] as Raw | undefined) },
    rounds: rounds.map(roundWithDefaults),
  } as unknown as Dossier;
}

function roundWithDefaults(raw: Raw): Round {
  const scans = Array.isArray(raw['scans']) ? (raw['scans'] as Raw[]) : [];
  return {
    name: '',
    measuredOn: '',
    consensus: {},
    ambition: {},
    ...raw,
    id: string(raw['id']) || contentId(raw),
    scans: scans.map(scanWithDefaults),
  } as unknown as Round;
}
