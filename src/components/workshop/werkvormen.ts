import type { Content } from '../../model/load';
import { werkvormKindWords } from '../../messages/workshop-reading';
import type { Werkvorm } from '../../schemas/werkvorm';
import { href } from '../../ui/href';

/** The werkvorm that works with the cases; its page leads to them. */
export const caseWerkvorm = 'casus-moeder-en-keten';

export const werkvormHref = (id: string): string => href(`/workshop/werkvormen/${id}/`);
export const caseHref = (id: string): string => href(`/workshop/casussen/#${id}`);

/** The werkvormen by kind, in the order of a workshop, without kinds that have none. */
export function groupWerkvormen(werkvormen: readonly Werkvorm[]) {
  return Object.entries(werkvormKindWords)
    .map(([kind, words]) => ({ kind, ...words, own: werkvormen.filter(({ soort }) => soort === kind) }))
    .filter(({ own }) => own.length > 0);
}

/** A way to work on an aandachtspunt in a workshop. */
export interface Practice {
  name: string;
  href: string;
  /** The minutes of a werkvorm; null for a case. */
  minutes: number | null;
}

/** What a workshop can do about an aandachtspunt: first what is mainly about it, then in the order of the lists. */
export function listPractice(
  { werkvormen, casussen }: Pick<Content, 'werkvormen' | 'casussen'>,
  id: string,
): Practice[] {
  return [
    ...mainFirst(werkvormen, id).map((item) => ({
      ...{ name: item.titel, href: werkvormHref(item.id), minutes: item.minuten },
    })),
    ...mainFirst(casussen, id).map((item) => ({ name: item.titel, href: caseHref(item.id), minutes: null })),
  ];
}

function mainFirst<Item extends { aandachtspunten: readonly string[] }>(items: readonly Item[], id: string): Item[] {
  const about = items.filter(({ aandachtspunten }) => aandachtspunten.includes(id));
  return about.toSorted((a, b) => Number(b.aandachtspunten[0] === id) - Number(a.aandachtspunten[0] === id));
}
