import type { OwnKind } from '../messages/partner-names';
import type { ConvenantAfspraak } from '../schemas/convenant';
import type { Host } from '../schemas/host';
import type { Model } from '../schemas/model';
import { type ShownContent, trimForCompare } from './content';
import { href } from './href';

/** What the page of the chain uses of the content. */
export interface ChainContent extends ShownContent {
  /** Which kinds of partners can carry a randvoorwaarde, the main one first. */
  dragers: Record<string, string[]>;
  /** The sections of the handreiking for the projectleider that the page names, by their id; none where it is not shown. */
  stukken: Record<string, { titel: string; href: string }>;
  /** Kinds of partner of the host of this site. */
  ownKinds?: readonly OwnKind[] | undefined;
}

/** Sections of the handreiking for the projectleider to which a signal leads, by its code; of a kind of partner its own. */
export const signalSections = {
  niemand: 'ketenanalyse',
  'nog-niet-betrokken': 'ketenanalyse',
  afgehaakt: 'tijd-en-vertrouwen',
  'een-partner': 'volhouden-na-het-project',
  'soort-ontbreekt': 'ketenanalyse',
  'laag-in-keten': 'draagvlak-in-elke-laag',
  'laag-bij-partner': 'de-juiste-mensen-in-de-groep',
  'stereotiepe-sectoren': 'verder-dan-zorg-en-schoonmaak',
  'geen-bijdrage': 'afspraken-op-papier',
} as const;

export const kindSections: Readonly<Record<string, string>> = {
  gemeente: 'de-gemeente-aan-boord',
  werkgever: 'werkgevers-aan-tafel',
  vrouwenorganisatie: 'moeders-praten-en-beslissen-mee',
  ervaringsdeskundige: 'moeders-praten-en-beslissen-mee',
};

type Given = Model & { convenantAfspraken: readonly ConvenantAfspraak[]; host?: Host | null };

/**
 * Trims the model to what the page uses: names and the links that the ranking of gaps counts. Runs at build time, in the
 * page; it fails when a section that the page names is not there.
 */
export function trimForChain(model: Given): ChainContent {
  const content = trimForCompare(model);
  const short = { onderwerp: '', niveaus: [], stappen: [], weetDit: '' };
  const isPrecondition = ({ id }: { id: string }) => model.randvoorwaarden.some((known) => known.id === id);
  return {
    ...content,
    randvoorwaarden: content.randvoorwaarden.map((item) => ({ ...item, ...short })),
    aandachtspunten: content.aandachtspunten.map((item) => ({
      ...item,
      ...short,
      randvoorwaarden: item.randvoorwaarden.map(({ id }) => ({ id, blindeVlek: '' })),
    })),
    praktijklessen: content.praktijklessen.map((item) => ({ ...item, ...short })),
    belemmeringen: content.belemmeringen.map((item) => ({ ...item, systemen: [] })),
    dragers: Object.fromEntries(
      model.convenantAfspraken.filter(isPrecondition).map(({ id, dragers }) => [id, dragers]),
    ),
    stukken: model.secties.some(({ rol }) => rol === 'projectleider')
      ? Object.fromEntries(
          [...Object.values(signalSections), ...Object.values(kindSections)].map((id) => [id, sectionOf(model, id)]),
        )
      : {},
    ownKinds: model.host?.partnerKinds,
  };
}

function sectionOf(model: Model, id: string): { titel: string; href: string } {
  const found = model.secties.find((section) => section.rol === 'projectleider' && section.id === id);
  if (!found) throw new Error(`/keten/ names the section projectleider/${id}, and there is no such section`);
  return { titel: found.titel, href: href(`/handreikingen/projectleider/#${id}`) };
}
