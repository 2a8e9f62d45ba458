import type { Framework, SectionShape } from '../domain/framework';
import { guideRoles } from '../messages/handreiking';
import type { Model } from '../schemas/model';
import type { HandreikingRole } from '../schemas/source';

/** What a view of a round shows of a rated item. */
export interface ContentItem {
  id: string;
  naam: string;
  korteNaam: string;
  onderwerp: string;
  /** Descriptors of level 0 to 4. */
  niveaus: string[];
  /** Next step from level 0, 1, 2 and 3. */
  stappen: string[];
  weetDit: string;
}

interface Linked<Extra = object> {
  randvoorwaarden: ({ id: string } & Extra)[];
}

/** The part of the content that every view of a round uses, as a page embeds it: no sources, bodies or questions. */
export interface ShownContent extends Framework {
  framework: string;
  pijlers: Pick<Model['pijlers'][number], 'id' | 'naam' | 'korteNaam'>[];
  randvoorwaarden: (ContentItem & Pick<Model['randvoorwaarden'][number], 'pijler' | 'succesfactoren'>)[];
  aandachtspunten: (ContentItem & Linked<{ blindeVlek: string }>)[];
  praktijklessen: ContentItem[];
  succesfactoren: Pick<Model['succesfactoren'][number], 'id' | 'korteNaam' | 'randvoorwaarden'>[];
  belemmeringen: (Pick<Model['belemmeringen'][number], 'id' | 'korteNaam' | 'systemen'> & Linked)[];
  secties: SectionShape[];
}

/** What a report uses besides. */
export interface ReportContent extends ShownContent {
  /** Roles that have a handreiking, in their fixed order. */
  roles: HandreikingRole[];
  /** Forms to fill in with a section, by its role and id: `projectleider/ketenanalyse`. */
  instrumentenBij: Record<string, { id: string; titel: string }[]>;
}

/** What a group that talks about its answers uses besides. It matches no sections, so it has none. */
export interface GroupContent extends ShownContent {
  /** By rated item: the question of the scan, and the one a facilitator asks. */
  vragen: Record<string, { vraag: string; gespreksvraag: string }>;
}

/** Trims the model to what a report uses. Runs at build time, in the page. */
export function trimContent(model: Model): ReportContent {
  return {
    ...trimShown(model),
    secties: model.secties.map(({ id, rol, titel, volgorde, elementen }) => ({ id, rol, titel, volgorde, elementen })),
    roles: guideRoles.filter((role) => model.secties.some(({ rol }) => rol === role)),
    instrumentenBij: Object.fromEntries(
      model.secties
        .filter(({ instrumenten }) => instrumenten.length > 0)
        .map(({ rol, id, instrumenten }) => [
          `${rol}/${id}`,
          model.instrumenten
            .filter((known) => instrumenten.includes(known.id))
            .map((known) => ({ id: known.id, titel: known.titel })),
        ]),
    ),
  };
}

/** Trims the model to what a group uses. Runs at build time, in the page. */
export function trimForGroup(model: Model): GroupContent {
  const rated = [...model.randvoorwaarden, ...model.aandachtspunten, ...model.praktijklessen];
  return {
    ...trimShown(model),
    vragen: Object.fromEntries(rated.map(({ id, vraag, gespreksvraag }) => [id, { vraag, gespreksvraag }])),
  };
}

/** Trims the model to what a comparison uses. Runs at build time, in the page. */
export function trimForCompare(model: Model): ShownContent {
  return trimShown(model);
}

function trimShown(model: Model): ShownContent {
  const item = ({ id, naam, korteNaam, onderwerp, niveaus, stappen, weetDit }: ContentItem): ContentItem => ({
    id,
    naam,
    korteNaam,
    onderwerp,
    niveaus,
    stappen,
    weetDit,
  });
  return {
    framework: model.framework,
    pijlers: model.pijlers.map(({ id, naam, korteNaam }) => ({ id, naam, korteNaam })),
    randvoorwaarden: model.randvoorwaarden.map((found) => ({
      ...item(found),
      pijler: found.pijler,
      succesfactoren: found.succesfactoren,
    })),
    aandachtspunten: model.aandachtspunten.map((found) => ({
      ...item(found),
      randvoorwaarden: found.randvoorwaarden.map(({ id, blindeVlek }) => ({ id, blindeVlek })),
    })),
    praktijklessen: model.praktijklessen.map(item),
    succesfactoren: model.succesfactoren.map(({ id, korteNaam, randvoorwaarden }) => ({
      id,
      korteNaam,
      randvoorwaarden,
    })),
    belemmeringen: model.belemmeringen.map(({ id, korteNaam, systemen, randvoorwaarden }) => ({
      id,
      korteNaam,
      systemen,
      randvoorwaarden: randvoorwaarden.map((link) => ({ id: link.id })),
    })),
    secties: [],
  };
}

/** Where the page leaves the content, and the island finds it. */
export const contentBlock = 'inhoud-gegevens';

/** The content as text for a data block: no `<`, so that nothing in it can end the block or begin a comment. */
export function contentText(content: object): string {
  return JSON.stringify(content).replaceAll('<', '\\u003c');
}

/** Reads what the page embedded; the page and its island agree on what that is. */
export function readContent<C extends object>(): C {
  return JSON.parse(document.getElementById(contentBlock)?.textContent ?? '') as C;
}
