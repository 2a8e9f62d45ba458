import { type ChainFramework, chainMatrix, type MatrixRow } from './chain-matrix';
import { readSector, type StereotypeGroup } from './chain-sectors';
import { nameKey, type Partner, type PartnerKind, type PartnerLayer } from './partners';
import { layers as allLayers } from './roles';
import { experienceRole, type Respondent } from './respondents';

/**
 * Kinds of partners that a chain for mothers on welfare asks about. The report names gemeente and werkgever in §5.1.1, the others in
 * Tabel 3a and §6.4; it prescribes no list, so this is our own (`duiding`).
 */
export const askedKinds = [
  'gemeente',
  'werkgever',
  'zorg',
  'onderwijs',
  'vrouwenorganisatie',
  experienceRole,
] as const satisfies readonly PartnerKind[];
export type AskedKind = (typeof askedKinds)[number];

/** How far the chain is with a kind of partner that is not in it. `geen`: none is on the list. */
export type KindState = 'geen' | 'gewenst' | 'benaderd' | 'afgehaakt';

export interface MissingKind {
  kind: AskedKind;
  state: KindState;
  /** The partners of that kind that are on the list. */
  partners: string[];
  /** Whether somebody with that role scored in the round, as far as that may be shown. */
  hasScored: boolean;
}

/** Something in the chain that asks for a conversation. Each code has a rule that the page explains at `#regel-<code>`. */
export type ChainSignal =
  | { code: 'niemand'; items: string[] }
  | { code: 'nog-niet-betrokken'; items: { id: string; partners: string[] }[] }
  | { code: 'een-partner'; items: { id: string; partner: string }[] }
  | { code: 'soort-ontbreekt'; kinds: MissingKind[] }
  | { code: 'laag-in-keten'; layers: PartnerLayer[] }
  | { code: 'laag-bij-partner'; partners: { id: string; missing: PartnerLayer[] }[] }
  | { code: 'stereotiepe-sectoren'; groups: StereotypeGroup[]; partners: string[]; wanted: string[] }
  | { code: 'geen-bijdrage'; partners: string[] }
  | { code: 'afgehaakt'; partners: { id: string; items: string[] }[] };
export type ChainCode = ChainSignal['code'];

/** The codes in the order in which a page shows them. */
export const chainCodes = [
  'niemand',
  'nog-niet-betrokken',
  'afgehaakt',
  'een-partner',
  'soort-ontbreekt',
  'laag-in-keten',
  'laag-bij-partner',
  'stereotiepe-sectoren',
  'geen-bijdrage',
] as const satisfies readonly ChainCode[];

export interface ChainInput {
  framework: ChainFramework;
  partners: readonly Partner[];
  /** Randvoorwaarden that are n.v.t. in the answers of the group. */
  notApplicable: ReadonlySet<string>;
  /** Who scored in the round, as everybody may see it (`shownRespondents`). */
  respondents: readonly Respondent[];
}

/** The chain as its list of partners shows it: who carries what, and what asks for a conversation. */
export interface ChainAnalysis {
  rows: MatrixRow[];
  /** In the order of `chainCodes`; a signal without anything to name is not there. */
  signals: ChainSignal[];
}

/** Analyses a chain. Pure; the order of partners decides only the order in lists. */
export function analyseChain(input: ChainInput): ChainAnalysis {
  const rows = chainMatrix(input.framework, input.partners, input.notApplicable);
  const found = [...carryingSignals(rows), ...whoSignals(input), ...partnerSignals(input, rows)];
  const signals = chainCodes.flatMap((code) =>
    found.filter((signal) => signal.code === code && namesSomething(signal)),
  );
  return { rows, signals };
}

function namesSomething(signal: ChainSignal): boolean {
  if ('items' in signal) return signal.items.length > 0;
  if ('partners' in signal) return signal.partners.length > 0;
  return 'kinds' in signal ? signal.kinds.length > 0 : signal.layers.length > 0;
}

/**
 * `niemand`: no partner on the list carries it. `nog-niet-betrokken`: only partners that are benaderd or gewenst do.
 * `een-partner`: exactly one partner that is betrokken does, so it stops when that one leaves.
 */
function carryingSignals(rows: readonly MatrixRow[]): ChainSignal[] {
  const having = (carried: MatrixRow['carried']) => rows.filter((row) => row.carried === carried);
  return [
    { code: 'niemand', items: having('niemand').map(({ id }) => id) },
    { code: 'nog-niet-betrokken', items: having('nog-niet').map(({ id, soon }) => ({ id, partners: soon })) },
    { code: 'een-partner', items: having('een').flatMap(({ id, by }) => by.map((partner) => ({ id, partner }))) },
  ];
}

/**
 * `soort-ontbreekt`: no partner of that kind is betrokken. `laag-in-keten`: no partner that is betrokken has that layer,
 * and nobody of it scored.
 */
function whoSignals({ partners, respondents }: ChainInput): ChainSignal[] {
  const layers = new Set([
    ...involved(partners).flatMap((partner) => partner.layers),
    ...respondents.map(({ layer }) => layer),
  ]);
  return [
    { code: 'soort-ontbreekt', kinds: listMissingKinds(partners, respondents) },
    // Without anybody in the chain every layer is missing: that is no news.
    {
      code: 'laag-in-keten',
      layers: involved(partners).length > 0 ? allLayers.filter((layer) => !layers.has(layer)) : [],
    },
  ];
}

/** The asked kinds of which no partner is betrokken, in their fixed order. */
export function listMissingKinds(
  partners: readonly Partner[],
  respondents: readonly Pick<Respondent, 'role'>[],
): MissingKind[] {
  return askedKinds
    .filter((kind) => !involved(partners).some((partner) => partner.kind === kind))
    .map((kind) => {
      const known = partners.filter((partner) => partner.kind === kind);
      return {
        kind,
        state: kindState(known),
        partners: known.map(({ id }) => id),
        hasScored: respondents.some(({ role }) => role === kind),
      };
    });
}

/** How far the chain is with partners of a kind, of which none is betrokken. The furthest counts. */
export function kindState(known: readonly Pick<Partner, 'status'>[]): KindState {
  const states = ['benaderd', 'gewenst', 'afgehaakt'] as const;
  return states.find((state) => known.some(({ status }) => status === state)) ?? 'geen';
}

/**
 * `laag-bij-partner`: a partner that is betrokken lacks one of the three layers, both in the list and among those of its
 * organisation who scored; mothers have no layers. `geen-bijdrage`: betrokken, and nobody wrote what it brings.
 * `afgehaakt`: it left, and still carries something that applies. `stereotiepe-sectoren`: of the employers that are
 * betrokken or benaderd at least one sector is known, and all known ones lie in zorg, onderwijs or schoonmaak; unknown
 * ones do not count. A mirror, no reproach: employers outside these that are gewenst are named with it.
 */
function partnerSignals({ partners, respondents }: ChainInput, rows: readonly MatrixRow[]): ChainSignal[] {
  const missing = involved(partners)
    .filter(({ kind }) => kind !== experienceRole)
    .map((partner) => ({ id: partner.id, missing: missingLayers(partner, respondents) }))
    .filter((found) => found.missing.length > 0);
  const left = partners
    .map(({ id }) => ({ id, items: rows.filter((row) => row.left.includes(id)).map((row) => row.id) }))
    .filter(({ items }) => items.length > 0);
  return [
    { code: 'laag-bij-partner', partners: missing },
    mirrorSectors(partners),
    {
      code: 'geen-bijdrage',
      partners: involved(partners)
        .filter(({ contribution }) => contribution.trim() === '')
        .map(({ id }) => id),
    },
    { code: 'afgehaakt', partners: left },
  ];
}

/** Layers of a partner that neither its list nor a scan of its organisation names, from the board down. */
export function missingLayers(partner: Partner, respondents: readonly Respondent[]): PartnerLayer[] {
  const name = nameKey(partner.name);
  const scored = respondents.filter(({ organisation }) => name !== '' && nameKey(organisation) === name);
  const layers = new Set([...partner.layers, ...scored.map(({ layer }) => layer)]);
  return allLayers.filter((layer) => !layers.has(layer));
}

function mirrorSectors(partners: readonly Partner[]): ChainSignal {
  const employers = partners
    .filter(({ kind }) => kind === 'werkgever')
    .map(({ id, status, sector }) => ({ id, status, sector: readSector(sector) }));
  const known = employers.filter(
    ({ status, sector }) => (status === 'betrokken' || status === 'benaderd') && sector.kind !== 'unknown',
  );
  const isMirror = known.every(({ sector }) => sector.kind === 'stereotype');
  return {
    code: 'stereotiepe-sectoren',
    groups: [...new Set(known.flatMap(({ sector }) => (sector.kind === 'stereotype' ? sector.groups : [])))],
    partners: isMirror ? known.map(({ id }) => id) : [],
    wanted: employers
      .filter(({ status, sector }) => status === 'gewenst' && sector.kind === 'other')
      .map(({ id }) => id),
  };
}

const involved = (partners: readonly Partner[]): Partner[] => partners.filter(({ status }) => status === 'betrokken');
