import type { ArticleShape, ConvenantShape } from '../domain/convenant-types';
import type { Begrip } from '../schemas/begrip';
import type { ConvenantAfspraak, ConvenantArtikel } from '../schemas/convenant';
import type { Host } from '../schemas/host';
import type { Model } from '../schemas/model';
import { type ShownContent, trimForCompare } from './content';

/** An article as the page of the convenant shows it. */
export interface ShownArticle extends ArticleShape {
  /** What is decided here and why. */
  waarom: string;
}

/** What the page of the convenant uses of the content. What lies behind the texts comes later (`ConvenantMore`). */
export interface ConvenantContent extends ShownContent, ConvenantShape {
  artikelen: readonly ShownArticle[];
  /** Names of the kinds of partner of the host of this site, by id. */
  ownKinds?: Readonly<Record<string, string>>;
}

/** What lies behind a text of the draft. */
export interface Background {
  /** Paragraphs. */
  text: string[];
  /** Places in the reports: "Ketenaanpak, §5.1.1 (p. 27)". Empty where no report speaks of it. */
  sources: string[];
  /** Ids of the elements it rests on. */
  elements: string[];
}

/** What lies behind each article and agreement, by id. The page reads it after its first frame. */
export interface ConvenantMore {
  artikelen: Record<string, Background>;
  afspraken: Record<string, Background>;
}

/** Address of the file with that, without the base path. */
export const morePath = '/inhoud/convenant.json';

type Given = Model & {
  convenantArtikelen: readonly ConvenantArtikel[];
  convenantAfspraken: readonly ConvenantAfspraak[];
  begrippen: readonly Begrip[];
  host?: Host | null;
};

/** Trims the content to what the draft uses. Runs at build time, in the page. */
export function trimForConvenant(model: Given): ConvenantContent {
  const content = trimForCompare(model);
  const short = { niveaus: [], stappen: [], weetDit: '' };
  return {
    ...content,
    ...(model.host?.partnerKinds && {
      ownKinds: Object.fromEntries(model.host.partnerKinds.map(({ id, name }) => [id, name])),
    }),
    randvoorwaarden: content.randvoorwaarden.map((item) => ({ ...item, ...short })),
    aandachtspunten: content.aandachtspunten.map(({ randvoorwaarden, ...item }) => ({
      ...item,
      ...short,
      randvoorwaarden: randvoorwaarden.map(({ id }) => ({ id, blindeVlek: '' })),
    })),
    praktijklessen: content.praktijklessen.map((item) => ({ ...item, ...short })),
    artikelen: model.convenantArtikelen.map(
      ({ id, titel, soort, stap, invulling, velden, leden, vragen, ...rest }) => ({
        ...{ id, titel, soort, stap, invulling, velden, leden, vragen, waarom: rest.waarom },
        begrippen: rest.begrippen.flatMap((term) => {
          const known = model.begrippen.find(({ id: found }) => found === term);
          return known ? [{ id: term, naam: known.naam, betekenis: known.definitie ?? '' }] : [];
        }),
      }),
    ),
    afspraken: model.convenantAfspraken.map(({ id, opzetten, uitvoeren, borgen, metenOpzetten, meten, dragers }) => ({
      ...{ id, opzetten, uitvoeren, borgen, metenOpzetten, meten, dragers },
    })),
  };
}

/** The paragraphs of a body. */
export const paragraphsIn = (body: string): string[] =>
  body
    .trim()
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' '));
