import { layerLabels, roleLabels } from './respondents';

/** A kind of partner that the host of this site added to those everybody has. */
export interface OwnKind {
  id: string;
  name: string;
}

let ownKinds: readonly OwnKind[] = [];

/** Takes up the kinds of the host, from the content of the page, before anything is shown. */
export function learnOwnKinds(kinds: readonly OwnKind[] = []): void {
  ownKinds = kinds;
}

const ownKindName = (kind: string): string | undefined => ownKinds.find(({ id }) => id === kind)?.name;

/** Those kinds as a table has them. */
export const ownKindValues = (): { value: string; names: string[] }[] =>
  ownKinds.map(({ id, name }) => ({ value: id, names: [id, name] }));

/** Kinds of partners in the middle of a sentence. */
export const kindNames: Readonly<Record<string, string>> = {
  gemeente: 'een gemeente',
  werkgever: 'een werkgever',
  'interventie-eigenaar': 'een organisatie met een training of traject (interventie-eigenaar)',
  projectleider: 'een projectleider',
  vrouwenorganisatie: 'een vrouwenorganisatie',
  zorg: 'een partner uit zorg of welzijn',
  onderwijs: 'een onderwijsinstelling',
  intermediair: 'een intermediair, zoals een uitzendbureau',
  ervaringsdeskundige: 'moeders zelf',
};

/** Kinds of partners where there is little room. */
const shortKinds: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(roleLabels).map((kind) => [kind, kind])),
  zorg: 'zorg of welzijn',
  ervaringsdeskundige: 'moeders zelf',
  anders: 'andere partner',
};

const own = (labels: Readonly<Record<string, string>>, value: string): string | undefined =>
  Object.hasOwn(labels, value) ? labels[value] : undefined;

/** A kind of partner; one that this program does not know stands as it was written. */
export const kindLabel = (kind: string): string =>
  kind === 'ervaringsdeskundige'
    ? 'Moeders zelf, ervaringsdeskundigen'
    : (own(roleLabels, kind) ?? ownKindName(kind) ?? kind);

export const kindName = (kind: string): string => own(kindNames, kind) ?? ownKindName(kind) ?? kind;

export const shortKind = (kind: string): string => own(shortKinds, kind) ?? ownKindName(kind) ?? kind;

export const statusLabels: Readonly<Record<string, string>> = {
  betrokken: 'betrokken',
  benaderd: 'benaderd',
  gewenst: 'gewenst',
  afgehaakt: 'afgehaakt',
};

const statusMeanings: Readonly<Record<string, string>> = {
  betrokken: 'doet mee in de keten',
  benaderd: 'is gevraagd, nog geen ja',
  gewenst: 'willen we erbij, nog niet gevraagd',
  afgehaakt: 'deed mee of is gevraagd, nu niet meer',
};

export const statusOptions = Object.keys(statusLabels).map((value) => ({
  value,
  label: statusLabels[value] ?? value,
  meaning: statusMeanings[value] ?? '',
}));

const shortLayers: Readonly<Record<string, string>> = {
  strategisch: 'strategisch',
  tactisch: 'tactisch',
  operationeel: 'operationeel',
};

export const layerName = (layer: string): string => own(shortLayers, layer) ?? layer;
export const layerOptions = Object.entries(layerLabels).map(([value, label]) => ({ value, label }));

/** Kinds in the order of the list to choose from: those of the host before "anders". */
export function kindOptions(): { value: string; label: string }[] {
  const fixed = Object.keys(roleLabels).filter((value) => value !== 'anders');
  const kinds = [...fixed, ...ownKinds.map(({ id }) => id), 'anders'];
  return kinds.map((value) => ({ value, label: kindLabel(value) }));
}

interface Named {
  name: string;
  kind: string;
}

/** What a partner is called: its name, or what it is while it has none. */
export function partnerName({ name, kind }: Named): string {
  const given = name.trim();
  if (given !== '') return given;
  return kind === '' ? 'Partner zonder naam' : `${kindLabel(kind)} (nog zonder naam)`;
}

/** "werkgever · Techniek · benaderd": what stands under the name of a partner. */
export function partnerFacts({ kind, sector, status }: { kind: string; sector: string; status: string }): string {
  return [kind && kindLabel(kind), sector.trim(), statusText(status)].filter(Boolean).join(' · ');
}

export const statusText = (status: string): string =>
  status === '' ? 'status niet ingevuld' : (own(statusLabels, status) ?? `status: ${status}`);

/** Sectors to choose from; people may write another. */
export const sectorSuggestions = [
  'Bouw',
  'Detailhandel',
  'Energie en installatie',
  'Horeca',
  'ICT',
  'Industrie',
  'Kinderopvang',
  'Land- en tuinbouw',
  'Logistiek en vervoer',
  'Onderwijs',
  'Overheid',
  'Recreatie en cultuur',
  'Schoonmaak',
  'Techniek',
  'Uiterlijke verzorging',
  'Voeding',
  'Welzijn',
  'Zakelijke dienstverlening',
  'Zorg',
];
