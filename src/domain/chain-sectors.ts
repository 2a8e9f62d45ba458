/**
 * The groups of sectors to which mothers are often sent, as the report names them: zorg, onderwijs, schoonmaak (§5.3,
 * "Kijk verder dan stereotiepe beroepssectoren"). Kinderopvang stands with onderwijs, welzijn with zorg. Which words belong to a group is our own
 * reading (`duiding`): a sector is free text.
 */
export const stereotypeGroups = {
  zorg: ['zorg', 'verpleg', 'verpleeg', 'ziekenhuis', 'ggz', 'kraam', 'welzijn', 'sociaal werk'],
  onderwijs: ['onderwijs', 'school', 'kinderopvang', 'kinderdagverblijf', 'peuter', 'buitenschoolse opvang', 'bso'],
  schoonmaak: ['schoonmaak', 'huishoudelijk'],
} as const;
export type StereotypeGroup = keyof typeof stereotypeGroups;

/** What a sector says: one or more of the groups and nothing else, something else, or nothing. */
export type SectorKind = { kind: 'stereotype'; groups: StereotypeGroup[] } | { kind: 'other' } | { kind: 'unknown' };

/** Words that hold the name of a group and mean another sector. */
const otherMeanings = /bezorg|zorgverzeker|persoonlijke verzorging|dier(?:en)?verzorg|rijschool/gu;
/** What people write when they do not know. */
const notSaid = /^(?:onbekend|weet (?:ik )?niet|nvt|n\.v\.t\.|geen|overig|divers|anders|nog onbekend|\W*)$/u;

/** Reads a sector that somebody typed. One that names a sector outside the groups as well is another sector. */
export function readSector(sector: string): SectorKind {
  const text = sector
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
  if (notSaid.test(text)) return { kind: 'unknown' };
  const groups = text
    .split(/[,;/&+()]|\s(?:en|of)\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(groupOf);
  const found = groups.filter((group) => group !== null);
  return found.length === groups.length ? { kind: 'stereotype', groups: [...new Set(found)] } : { kind: 'other' };
}

function groupOf(part: string): StereotypeGroup | null {
  const cleaned = part.replaceAll(otherMeanings, '');
  const names = Object.keys(stereotypeGroups) as StereotypeGroup[];
  return names.find((name) => stereotypeGroups[name].some((word) => cleaned.includes(word))) ?? null;
}
