import * as v from 'valibot';
import type { ConsensusRating } from '../domain/group';
import { convenantShape } from './convenant-shape';
import { instrumentsShape } from './instrument-shape';
import { type Chain, chain, emptyChain, level, type Scan, scanShape, text } from './scan';
import { dictionary, object } from './shape';

const consensus = object({
  level: v.optional(level),
  motivation: v.optional(text),
  on: v.optional(text),
  owner: v.optional(text),
  due: v.optional(text),
});

const round = object({
  id: v.optional(text),
  name: v.optional(text),
  measuredOn: v.optional(text),
  scans: v.optional(v.array(scanShape)),
  consensus: v.optional(dictionary(consensus)),
  ambition: v.optional(dictionary(object({ level: v.optional(level), by: v.optional(text) }))),
});

const partner = object({
  id: v.optional(text),
  name: v.optional(text),
  kind: v.optional(text),
  sector: v.optional(text),
  layers: v.optional(v.array(text)),
  status: v.optional(text),
  contribution: v.optional(text),
  carries: v.optional(v.array(text)),
});

const action = object({
  id: v.optional(text),
  item: v.optional(text),
  factor: v.optional(text),
  text: v.optional(text),
  owner: v.optional(text),
  due: v.optional(text),
  status: v.optional(text),
});

/** Shape of version 1 of a dossier. Its scans have been migrated before this is checked. */
export const dossierShape = object({
  format: v.literal('ketenspiegel/dossier'),
  version: v.literal(1),
  framework: text,
  id: v.optional(text),
  createdAt: v.optional(text),
  updatedAt: v.optional(text),
  chain: v.optional(chain),
  rounds: v.optional(v.array(round)),
  partners: v.optional(v.array(partner)),
  actions: v.optional(v.array(action)),
  instruments: v.optional(instrumentsShape),
  convenant: v.optional(convenantShape),
  workshops: v.optional(v.array(object({}))),
});

type Kept = Record<string, unknown>;

export interface ConsensusEntry extends Kept {
  level?: ConsensusRating extends infer R ? (R extends { kind: 'level'; level: infer L } ? L : never) : never;
  notApplicable?: unknown;
  open?: unknown;
}

export interface Round extends Kept {
  id: string;
  name: string;
  measuredOn: string;
  scans: Scan[];
  consensus: Record<string, ConsensusEntry>;
  ambition: Record<string, Kept>;
}

/** Everything of one chain, with every default filled in. */
export interface Dossier extends Kept {
  format: 'ketenspiegel/dossier';
  version: 1;
  framework: string;
  id: string;
  createdAt: string;
  updatedAt: string;
  chain: Chain;
  rounds: Round[];
  partners: Kept[];
  actions: Kept[];
  instruments: Kept;
  convenant: Kept;
  workshops: Kept[];
}

/** A dossier of one round with one scan: what a user alone has. */
export function dossierOfScan(scan: Scan, ids: { dossier: string; round: string }, now: string): Dossier {
  return {
    format: 'ketenspiegel/dossier',
    version: 1,
    framework: scan.framework,
    id: ids.dossier,
    createdAt: now,
    updatedAt: now,
    chain: { ...emptyChain, ...scan.chain },
    rounds: [
      { id: ids.round, name: 'Nulmeting', measuredOn: scan.measuredOn, scans: [scan], consensus: {}, ambition: {} },
    ],
    partners: [],
    actions: [],
    instruments: {},
    convenant: {},
    workshops: [],
  };
}

/**
 * The newest round that has a scan: latest `measuredOn`, empty is oldest, on a tie the later in the list (FORMATS).
 * Null when no round has one.
 */
export function newestRound(dossier: Dossier): Round | null {
  return dossier.rounds.reduce<Round | null>((best, candidate) => {
    if (candidate.scans.length === 0) return best;
    return best === null || candidate.measuredOn >= best.measuredOn ? candidate : best;
  }, null);
}

/** The scans of a round, each id once: the last updated stands, on a tie the later in the list. */
export function scansOnce(given: Round): Scan[] {
  const found = new Map<string, Scan>();
  for (const scan of given.scans) {
    const earlier = found.get(scan.id);
    if (
      !earlier ||
      Date.parse(scan.updatedAt) >= Date.parse(earlier.updatedAt) ||
      Number.isNaN(Date.parse(earlier.updatedAt))
    ) {
      found.set(scan.id, scan);
    }
  }
  return [...found.values()];
}

/** An entry without level, notApplicable or open is no consensus (FORMATS). */
export function readConsensus(entry: ConsensusEntry): ConsensusRating | null {
  if (entry.notApplicable === true) return { kind: 'notApplicable' };
  if (entry.level !== undefined) return { kind: 'level', level: entry.level };
  return entry.open === true ? { kind: 'open' } : null;
}
