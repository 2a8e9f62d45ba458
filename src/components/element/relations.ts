import type { Belemmering } from '../../schemas/belemmering';
import type { Bron } from '../../schemas/bron';
import type { Instrument } from '../../schemas/instrument';
import type { HandreikingSectie, Model } from '../../schemas/model';
import type { Randvoorwaarde } from '../../schemas/randvoorwaarde';
import type { HandreikingRole, Link } from '../../schemas/source';
import { guideRoles } from '../../messages/handreiking';
import { href } from '../../ui/href';
import { listElements, type ElementLink } from '../elements';

/**
 * Elements worth reading beside this one: those it names in zieOok, then those that name it. What the page links already
 * (`known`) stays out.
 */
export function listSeeAlso(
  model: Model,
  item: { id: string; zieOok: readonly string[] },
  known: readonly string[],
): ElementLink[] {
  const elements = listElements(model);
  const naming = [...model.randvoorwaarden, ...model.aandachtspunten, ...model.praktijklessen]
    .filter(({ zieOok }) => zieOok.includes(item.id))
    .map(({ id }) => id);
  const ids = new Set([...item.zieOok, ...naming].filter((id) => id !== item.id && !known.includes(id)));
  return [...ids].flatMap((id) => elements.get(id) ?? []);
}

/** Elements of a list that name this randvoorwaarde, each with that one link. */
export function listLinked<Item extends { randvoorwaarden: readonly Link[] }>(
  items: readonly Item[],
  home: string,
): { item: Item; link: Item['randvoorwaarden'][number] }[] {
  return items.flatMap((item) => {
    const link = item.randvoorwaarden.find(({ id }) => id === home);
    return link ? [{ item, link }] : [];
  });
}

/** The randvoorwaarden an element is linked to, each with that link, in framework order. */
export function listHomes<Named extends Link>(
  model: Model,
  links: readonly Named[],
): { home: Randvoorwaarde; link: Named }[] {
  return model.randvoorwaarden.flatMap((home) => {
    const link = links.find(({ id }) => id === home.id);
    return link ? [{ home, link }] : [];
  });
}

/** A section of a handreiking that helps with an element, and the levels it is meant for. */
export interface Advice {
  section: HandreikingSectie;
  van: number;
  tot: number;
  href: string;
}

/** Sections that name the element: first those that are mainly about it, then in reading order (RULES: matching). */
export function listAdvice(model: Model, id: string): Advice[] {
  return model.secties
    .flatMap((section) => {
      const place = section.elementen.findIndex((element) => element.id === id);
      const element = section.elementen[place];
      if (!element) return [];
      const { van = 0, tot = 4 } = element;
      return [{ section, van, tot, isMain: place === 0, href: href(`/handreikingen/${section.rol}/#${section.id}`) }];
    })
    .sort((a, b) => Number(b.isMain) - Number(a.isMain) || a.section.volgorde - b.section.volgorde);
}

/** The same by role, in fixed order, without roles that have none. */
export function groupAdvice(advice: readonly Advice[]): { role: HandreikingRole; items: Advice[] }[] {
  return guideRoles
    .map((role) => ({ role, items: advice.filter(({ section }) => section.rol === role) }))
    .filter(({ items }) => items.length > 0);
}

/** Instruments that help with an element: first those that are mainly for it, then in the order of their list. */
export function listInstruments(instruments: readonly Instrument[], id: string): Instrument[] {
  return instruments
    .filter(({ elementen }) => elementen.includes(id))
    .sort((a, b) => Number(b.elementen[0] === id) - Number(a.elementen[0] === id) || a.volgorde - b.volgorde);
}

/** "De Ruig e.a. (2020)": the first author and the year, as people cite it. */
export function citeShort({ auteurs, jaar }: Bron): string {
  const plain = auteurs.replace(/ \(.*\)$/u, '');
  const first = /^(.+?), \p{Lu}\./u.exec(plain)?.[1] ?? plain;
  const hasMore = first !== plain && plain.includes('&');
  return `${first}${hasMore ? ' e.a.' : ''} (${jaar})`;
}

/** The publications with these ids, in that order. */
export function pickSources(bronnen: readonly Bron[], ids: readonly string[]): Bron[] {
  return ids.flatMap((id) => bronnen.filter((bron) => bron.id === id));
}

/** Barriers by who experiences them, without empty groups. */
export function groupBarriers<Item extends { item: Belemmering }>(linked: readonly Item[]) {
  const names = { moeders: 'Bij moeders', professionals: 'Bij professionals', werkgevers: 'Bij werkgevers' };
  return (['moeders', 'professionals', 'werkgevers'] as const)
    .map((id) => ({ id, name: names[id], items: linked.filter(({ item }) => item.perspectief === id) }))
    .filter(({ items }) => items.length > 0);
}
