import { type Answers, levelOf, type Rating, ratingOf, targetLevel } from './answers';
import { crossCuts } from './cross-cuts';
import { type Framework, ratedIds } from './framework';
import { type ConsensusRating, groupAnswers, type GroupFigures, groupFigures } from './group';
import { isBegun } from './meeting';
import { countOrganisationsUnder2 } from './organisations';
import { fewestToBlendIn, fewestToShow, type Heard, isHeard, shownRespondents } from './respondents';
import type { RoundScan } from './round-scan';

/** A scan of a round, as far as a group looks at it. */
export interface GroupScan extends RoundScan {
  layer: string;
  /** Items that the respondent marked to talk about. */
  discuss: ReadonlySet<string>;
}

/** How often each level was given, index 0 to 4. */
export type LevelCounts = readonly [number, number, number, number, number];

/** One rated item as a group sees it. */
export interface ItemView {
  id: string;
  counts: LevelCounts;
  figures: GroupFigures;
  /** The group's answer (RULES), which the report follows. */
  rating: Rating;
  isProvisional: boolean;
  /** Whether the group recorded it. */
  isRecorded: boolean;
  /** 3 - the group's level, never under 0; null where there is no level. */
  gap: number | null;
  /** How many respondents marked it to talk about. */
  discuss: number;
}

/** Scans that carry the same organisation's name, whatever capitals it has. `scans` are places in the list of scans. */
export interface OrganisationScans {
  key: string;
  name: string;
  scans: readonly number[];
}

export const shownLayers = ['strategisch', 'tactisch', 'operationeel'] as const;
export type ShownLayer = (typeof shownLayers)[number];

/** A round as its group sees it. Nobody is ranked: lists are in framework order or in alphabetical order. */
export interface GroupView {
  /** As everybody may see them. */
  scans: readonly GroupScan[];
  /** All rated items, in framework order. */
  items: readonly ItemView[];
  /** In alphabetical order. */
  organisations: readonly OrganisationScans[];
  /** Scans without an organisation's name. */
  nameless: readonly number[];
  /** Layers that somebody has, highest first; one with fewer than three scans is not shown. */
  layers: readonly { layer: ShownLayer; scans: readonly number[]; isShown: boolean }[];
  /** For pillar 2: how many organisations stand under level 2, for the items where one does. */
  under2: readonly { id: string; organisations: number }[];
  voices: readonly { theme: 'moeders' | 'werkgever'; heard: Heard }[];
  /** How many scans have no answer at all yet: they count as unknown (RULES). */
  empty: number;
  /** With so few scans people can be recognised. */
  isFew: boolean;
}

/**
 * Everything that does not depend on what a visitor picks. `given` are the round's scans as they are, each id once;
 * `recorded` is what the group recorded. Takes one pass over the scans for each item.
 */
export function viewGroup(
  framework: Framework,
  given: readonly GroupScan[],
  recorded: ReadonlyMap<string, ConsensusRating>,
): GroupView {
  const scans = shownRespondents(given);
  const all = scans.map((scan) => scan.answers);
  // Success factors and belemmeringen are not looked at here.
  const rules = { ...framework, succesfactoren: [], belemmeringen: [] };
  const { answers, provisional } = groupAnswers(rules, all, recorded);
  const layers = shownLayers.map((layer) => ({ layer, scans: placesWhere(scans, (scan) => scan.layer === layer) }));
  return {
    scans,
    items: ratedIds(framework).map((id) => {
      const level = levelOf(answers, id);
      return {
        id,
        ...tally(all, id),
        rating: ratingOf(answers, id),
        isProvisional: provisional.has(id),
        isRecorded: recorded.has(id),
        gap: level === null ? null : Math.max(0, targetLevel - level),
        discuss: scans.filter(({ discuss }) => discuss.has(id)).length,
      };
    }),
    organisations: groupByOrganisation(scans),
    nameless: placesWhere(scans, ({ organisation }) => organisation === ''),
    layers: layers
      .filter((found) => found.scans.length > 0)
      .map((found) => ({ ...found, isShown: found.scans.length >= fewestToShow })),
    under2: [...countOrganisationsUnder2(framework, scans, answers)]
      .filter(([, organisations]) => organisations > 0)
      .map(([id, organisations]) => ({ id, organisations })),
    voices: crossCuts.map(({ id, roles }) => ({
      theme: id,
      heard: isHeard(
        scans.map(({ role }) => role),
        roles,
      ),
    })),
    empty: scans.filter((scan) => !isBegun(scan)).length,
    isFew: scans.length > 0 && scans.length < fewestToBlendIn,
  };
}

function placesWhere(scans: readonly GroupScan[], test: (scan: GroupScan) => boolean): number[] {
  return scans.flatMap((scan, place) => (test(scan) ? [place] : []));
}

/** The levels given and the figures of one item over some scans. */
export function tally(scans: readonly Answers[], id: string): { counts: LevelCounts; figures: GroupFigures } {
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (const scan of scans) {
    const level = levelOf(scan, id);
    if (level !== null) counts[level] += 1;
  }
  return { counts, figures: groupFigures(scans, id) };
}

const alphabet = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

/** The name as the first of its scans writes it; the same name in other capitals is the same organisation (RULES, pillar 2). */
function groupByOrganisation(scans: readonly GroupScan[]): OrganisationScans[] {
  const found = new Map<string, { key: string; name: string; scans: number[] }>();
  for (const [place, { organisation }] of scans.entries()) {
    const name = organisation.trim();
    const key = name.toLowerCase();
    if (key === '') continue;
    const known = found.get(key);
    if (known) known.scans.push(place);
    else found.set(key, { key, name, scans: [place] });
  }
  return [...found.values()].sort((a, b) => alphabet.compare(a.name, b.name));
}
