import type { Framework, SectionShape } from '../../domain/framework';
import { guideRoles } from '../../messages/handreiking';
import type { Model } from '../../schemas/model';
import type { HandreikingRole } from '../../schemas/source';

/** What the report shows of a rated item. */
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

/** The part of the content that a report uses, as the page embeds it: no sources, bodies or questions. */
export interface ReportContent extends Framework {
  framework: string;
  /** Roles that have a handreiking, in their fixed order. */
  roles: HandreikingRole[];
  pijlers: Pick<Model['pijlers'][number], 'id' | 'naam' | 'korteNaam'>[];
  randvoorwaarden: (ContentItem & Pick<Model['randvoorwaarden'][number], 'pijler' | 'succesfactoren'>)[];
  aandachtspunten: (ContentItem & Linked<{ blindeVlek: string }>)[];
  praktijklessen: ContentItem[];
  succesfactoren: Pick<Model['succesfactoren'][number], 'id' | 'korteNaam' | 'randvoorwaarden'>[];
  belemmeringen: (Pick<Model['belemmeringen'][number], 'id' | 'korteNaam' | 'systemen'> & Linked)[];
  secties: SectionShape[];
  /** Forms to fill in with a section, by its role and id: `projectleider/ketenanalyse`. */
  instrumentenBij: Record<string, { id: string; titel: string }[]>;
}

/** Trims the model to what a report uses. Runs at build time, in the page. */
export function trimContent(model: Model): ReportContent {
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
    roles: guideRoles.filter((role) => model.secties.some(({ rol }) => rol === role)),
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
    secties: model.secties.map(({ id, rol, titel, volgorde, elementen }) => ({ id, rol, titel, volgorde, elementen })),
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

/** Where the page leaves the content, and the island finds it. */
export const contentBlock = 'rapport-inhoud';

/** The content as text for a data block: no `<`, so that nothing in it can end the block or begin a comment. */
export function contentText(content: ReportContent): string {
  return JSON.stringify(content).replaceAll('<', '\\u003c');
}

/** Reads what the page embedded. */
export function readContent(): ReportContent {
  return JSON.parse(document.getElementById(contentBlock)?.textContent ?? '') as ReportContent;
}
