import { handreikingNames } from '../messages/handreiking';
import type { Content } from '../model/load';
import type { Source } from '../schemas/source';
import { href } from '../ui/href';
import { listElements } from './elements';
import { pieceHref, practiceHref } from './praktijk/practice';
import { caseHref, werkvormHref } from './workshop/werkvormen';

/** A place on the site that rests on a report. */
export interface SourceUse {
  naam: string;
  href: string;
  /** "§5.1.1 (p. 26), Tabel 3a". */
  places: string;
}

export interface UseGroup {
  naam: string;
  uses: SourceUse[];
}

/** A place on the site as long as it does not matter which report it rests on. */
interface Place {
  naam: string;
  href: string;
  bronnen: readonly Source[];
  letOp?: string | undefined;
}

/** Every place on the site that names a report as its source, by kind, without empty kinds. */
export function listUses(model: Content, rapport: Source['rapport']): UseGroup[] {
  return listPlaces(model)
    .map(({ naam, places }) => ({
      naam,
      uses: places.flatMap(({ naam: name, href: address, bronnen }) => {
        const own = bronnen.filter((source) => source.rapport === rapport);
        return own.length === 0 ? [] : [{ naam: name, href: address, places: own.map(placeText).join(', ') }];
      }),
    }))
    .filter(({ uses }) => uses.length > 0);
}

const placeText = ({ plaats, pagina }: Source): string => (pagina ? `${plaats} (p. ${pagina})` : plaats);

/** A remark about sources that contradict themselves or each other, and the places on the site that carry it. */
export interface Contradiction {
  text: string;
  places: { naam: string; href: string }[];
}

/** All such remarks about elements and figures, each once. Those about a publication stand at that publication. */
export function listContradictions(model: Content): Contradiction[] {
  const all = [...listPlaces(model).flatMap(({ places }) => places), ...listFigures(model)];
  const found = new Map<string, Contradiction>();
  for (const { naam, href: address, letOp } of all) {
    if (!letOp) continue;
    const contradiction = found.get(letOp) ?? { text: letOp, places: [] };
    contradiction.places.push({ naam, href: address });
    found.set(letOp, contradiction);
  }
  return [...found.values()];
}

function listPlaces(model: Content): { naam: string; places: Place[] }[] {
  const elements = listElements(model);
  const asPlaces = (items: readonly (Omit<Place, 'naam' | 'href'> & { id: string })[]): Place[] =>
    items.flatMap((item) => {
      const element = elements.get(item.id);
      return element ? [{ ...pick(item), naam: element.korteNaam, href: element.href }] : [];
    });
  const kinds = ['randvoorwaarden', 'succesfactoren', 'aandachtspunten', 'praktijklessen', 'belemmeringen'] as const;
  return [
    {
      naam: 'pijlers',
      places: model.pijlers.map((item) => ({ ...pick(item), naam: item.naam, href: href(`/pijlers/${item.id}/`) })),
    },
    ...kinds.map((kind) => ({ naam: kind, places: asPlaces(model[kind]) })),
    ...model.handreikingen.map(({ id }) => ({
      naam: `stukken voor ${handreikingNames[id].many}`,
      places: model.secties
        .filter(({ rol }) => rol === id)
        .map((item) => ({
          ...{ naam: item.titel, href: href(`/handreikingen/${id}/#${item.id}`), bronnen: item.bronnen },
        })),
    })),
    {
      naam: 'instrumenten',
      places: model.instrumenten.map((item) => ({
        ...{ ...pick(item), naam: item.korteNaam, href: href(`/instrumenten/${item.id}/`) },
      })),
    },
    {
      naam: 'werkvormen voor een workshop',
      places: model.werkvormen.map((item) => ({ ...pick(item), naam: item.korteNaam, href: werkvormHref(item.id) })),
    },
    {
      naam: 'verzonnen casussen',
      places: model.casussen.map(({ id, titel, bronnen }) => ({ naam: titel, bronnen, href: caseHref(id) })),
    },
    {
      naam: 'zinnen van het formulier voor moeders',
      places: model.stellingen.map((item) => ({
        ...{ naam: item.stelling, href: href(`/moeders/uitkomsten/#${item.id}`), bronnen: item.bronnen },
      })),
    },
    {
      naam: 'concept van het convenant',
      places: [{ naam: 'Artikelen en afspraken', href: href('/convenant/'), bronnen: convenantSources(model) }],
    },
    ...model.praktijk.map((page) => ({
      naam: `stukken over ${page.korteNaam}`,
      places: [
        { naam: page.titel, href: practiceHref(page.id), bronnen: page.bronnen },
        ...model.praktijkstukken
          .filter(({ pagina }) => pagina === page.id)
          .map((piece) => ({ ...pick(piece), naam: piece.naam, href: pieceHref(piece) })),
      ],
    })),
    {
      naam: 'begrippen',
      places: model.begrippen.map(({ id, naam, bronnen }) => ({ naam, bronnen, href: href(`/begrippen/#${id}`) })),
    },
  ];
}

/** The draft convenant is one page: what its texts rest on, each place once. */
function convenantSources({ convenantArtikelen, convenantAfspraken }: Content): Source[] {
  const all = [...convenantArtikelen, ...convenantAfspraken].flatMap(({ bronnen }) => bronnen);
  return [...new Map(all.map((source) => [`${source.rapport} ${placeText(source)}`, source])).values()];
}

const pick = ({ bronnen, letOp }: { bronnen: readonly Source[]; letOp?: string | undefined }) => ({ bronnen, letOp });

/** The figures and series, at the place that shows them first. */
function listFigures({ cijfers, reeksen, praktijkstukken }: Content): Place[] {
  const pages = { praktijk: href('/praktijk/'), bronnen: '#grond' };
  const placeOf = (series: string | undefined, figure?: string): string => {
    const piece = praktijkstukken.find(
      (one) => (series && one.reeksen.includes(series)) || (figure && one.cijfers.includes(figure)),
    );
    const plek = reeksen.find(({ id }) => id === series)?.plek ?? 'praktijk';
    return piece ? pieceHref(piece) : pages[plek];
  };
  return [
    ...reeksen.map(({ id, titel, letOp }) => ({ naam: titel, letOp, bronnen: [], href: placeOf(id) })),
    ...cijfers.map(({ id, reeks, omschrijving, letOp, bronnen }) => ({
      ...{ naam: omschrijving, letOp, bronnen, href: placeOf(reeks, id) },
    })),
  ];
}
