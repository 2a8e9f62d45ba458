import { getCollection, type CollectionEntry } from 'astro:content';
import { frameworkVersion, type Model } from '../schemas/model';
import type { Begrip } from '../schemas/begrip';
import type { Bron } from '../schemas/bron';
import type { Casus } from '../schemas/casus';
import type { Cijfer, Reeks } from '../schemas/cijfer';
import type { ConvenantAfspraak, ConvenantArtikel } from '../schemas/convenant';
import type { PraktijkPagina, PraktijkStuk } from '../schemas/praktijk';
import type { Programma } from '../schemas/programma';
import type { Host } from '../schemas/host';
import { handreikingRoles } from '../schemas/source';
import { pijlerIds } from '../schemas/pijler';
import type { Werkvorm } from '../schemas/werkvorm';
import { checkContent } from './check';
import { checkHost } from './check-host';
import { theHost } from './host';
import { describeProblem } from './problem';

interface Numbered {
  data: { volgorde: number };
}
const inOrder = <T extends Numbered>(entries: T[]): T[] => entries.sort((a, b) => a.data.volgorde - b.data.volgorde);

/** All content, checked and in framework order. */
export interface Content extends Model {
  /** The parts of the draft convenant, in their order. */
  convenantArtikelen: ConvenantArtikel[];
  /** What can be agreed on each randvoorwaarde and aandachtspunt, in framework order. */
  convenantAfspraken: ConvenantAfspraak[];
  /** What a workshop is made of: ways of working, made-up cases, and what each kind of workshop begins with. */
  werkvormen: Werkvorm[];
  casussen: Casus[];
  programmas: Programma[];
  praktijk: PraktijkPagina[];
  /** The pieces of the practice pages, in reading order within their part. */
  praktijkstukken: PraktijkStuk[];
  /** The figures of the reports, those of a series in the order of its rows. */
  cijfers: Cijfer[];
  reeksen: Reeks[];
  begrippen: Begrip[];
  bronnen: Bron[];
  /** Who puts this site on the web; null when nobody put a name to it. */
  host: Host | null;
}

let loading: Promise<Content> | null = null;

/** Loads the content once per build. Throws, and so fails the build, with a list of everything that is wrong. */
export function loadContent(): Promise<Content> {
  loading ??= readContent();
  return loading;
}

async function readContent(): Promise<Content> {
  const [
    pijlers,
    randvoorwaarden,
    aandachtspunten,
    praktijklessen,
    succesfactoren,
    belemmeringen,
    handreikingen,
    secties,
    instrumenten,
    stellingen,
    artikelen,
    afspraken,
    werkvormen,
    casussen,
    programmas,
    praktijk,
    praktijkstukken,
    cijfers,
    reeksen,
    begrippen,
    bronnen,
  ] = await Promise.all([
    getCollection('pijlers').then(inOrder),
    getCollection('randvoorwaarden').then(inOrder),
    getCollection('aandachtspunten').then(inOrder),
    getCollection('praktijklessen').then(inOrder),
    getCollection('succesfactoren').then(inOrder),
    getCollection('belemmeringen').then(inOrder),
    getCollection('handreikingen'),
    getCollection('secties').then(inOrder),
    getCollection('instrumenten').then(inOrder),
    getCollection('stellingen').then(inOrder),
    getCollection('convenantArtikelen').then(inOrder),
    getCollection('convenantAfspraken'),
    getCollection('werkvormen').then(inOrder),
    getCollection('casussen').then(inOrder),
    getCollection('programmas'),
    getCollection('praktijk').then(inOrder),
    getCollection('praktijkstukken').then(inOrder),
    getCollection('cijfers'),
    getCollection('reeksen').then(inOrder),
    getCollection('begrippen'),
    getCollection('bronnen'),
  ]);
  const withId = <T extends { id: string; data: object }>({ id, data }: T): T['data'] & { id: string } => ({
    ...data,
    id,
  });
  const content: Content = {
    framework: frameworkVersion,
    pijlers: pijlers.map(({ id, data }) => ({ ...data, id: oneOf(pijlerIds, id, 'content/pijlers') })),
    randvoorwaarden: randvoorwaarden.map(withId),
    aandachtspunten: aandachtspunten.map(withId),
    praktijklessen: praktijklessen.map(withId),
    succesfactoren: succesfactoren.map(withId),
    belemmeringen: belemmeringen.map(withId),
    handreikingen: handreikingen
      .map(({ id, data }) => ({ ...data, id: oneOf(handreikingRoles, id, 'content/handreikingen') }))
      .sort((a, b) => handreikingRoles.indexOf(a.id) - handreikingRoles.indexOf(b.id)),
    secties: secties.map(asSection).sort((a, b) => handreikingRoles.indexOf(a.rol) - handreikingRoles.indexOf(b.rol)),
    instrumenten: instrumenten.map(withId),
    stellingen: stellingen.map(withId),
    convenantArtikelen: artikelen.map(withId),
    convenantAfspraken: inFrameworkOrder(afspraken.map(withId), [...randvoorwaarden, ...aandachtspunten]),
    werkvormen: werkvormen.map(withId),
    casussen: casussen.map(withId),
    programmas: programmas.map(({ data }) => data),
    praktijk: praktijk.map(withId),
    praktijkstukken: praktijkstukken.map(asPracticePiece),
    cijfers: cijfers.map(({ data }) => data).sort((a, b) => (a.volgorde ?? 0) - (b.volgorde ?? 0)),
    reeksen: reeksen.map(({ data }) => data),
    begrippen: begrippen.map(withId).sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
    bronnen: bronnen.map(({ data }) => data),
    host: theHost(),
  };
  const problems = [...checkContent(content), ...checkHost(content.host, content.randvoorwaarden)];
  if (problems.length > 0)
    throw new Error(`The content does not fit together:\n\n${problems.map(describeProblem).join('\n\n')}`);
  return withShownGuides(content);
}

/** Leaves out the handreikingen that the host does not show, once all content was checked as it is. */
function withShownGuides(content: Content): Content {
  const shown = content.host?.handreikingen ?? handreikingRoles;
  return {
    ...content,
    handreikingen: content.handreikingen.filter(({ id }) => shown.includes(id)),
    secties: content.secties.filter(({ rol }) => shown.includes(rol)),
  };
}

/** Agreements go by the element whose id they have. */
function inFrameworkOrder<T extends { id: string }>(items: T[], elements: readonly { id: string }[]): T[] {
  const places = new Map(elements.map(({ id }, place) => [id, place]));
  return items.sort((a, b) => (places.get(a.id) ?? Infinity) - (places.get(b.id) ?? Infinity));
}

/** A section's file is `content/handreikingen/<rol>/<id>.mdx`. */
function asSection({ id, data }: CollectionEntry<'secties'>): Model['secties'][number] {
  const [role = '', section = ''] = id.split('/');
  return { ...data, id: section, rol: oneOf(handreikingRoles, role, 'content/handreikingen') };
}

/** A piece's file is `content/praktijk/<pagina>/<id>.mdx`. */
function asPracticePiece({ id, data }: CollectionEntry<'praktijkstukken'>): PraktijkStuk {
  const [pagina = '', piece = ''] = id.split('/');
  return { ...data, id: piece, pagina };
}

function oneOf<T extends string>(allowed: readonly T[], found: string, place: string): T {
  const match = allowed.find((value) => value === found);
  if (!match) {
    throw new Error(
      `${place}/${found}: unknown name. Expected one of: ${allowed.join(', ')}. Rename the file or folder.`,
    );
  }
  return match;
}
