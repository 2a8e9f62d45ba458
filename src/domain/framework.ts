import type { HandreikingRole } from '../schemas/source';
import type { PijlerId } from '../schemas/pijler';

/**
 * What the rules need to know of the content: ids, order and links. The full `Model` fits this shape, and so does
 * a few-line framework in a test. Every list is in framework order (RULES).
 */
export interface Framework {
  pijlers: readonly { id: PijlerId }[];
  randvoorwaarden: readonly { id: string; pijler: PijlerId; succesfactoren: readonly string[] }[];
  aandachtspunten: readonly { id: string; randvoorwaarden: readonly { id: string }[] }[];
  praktijklessen: readonly { id: string }[];
  succesfactoren: readonly { id: string }[];
  belemmeringen: readonly { id: string; randvoorwaarden: readonly { id: string }[] }[];
  secties: readonly SectionShape[];
}

/** What matching needs to know of a handreiking section. */
export interface SectionShape {
  id: string;
  rol: HandreikingRole;
  titel: string;
  volgorde: number;
  elementen: readonly { id: string; van?: number | undefined; tot?: number | undefined }[];
}

/** Only which elements there are: enough to check a file or to count its answers. */
export type FrameworkIds = Readonly<
  Record<
    'randvoorwaarden' | 'aandachtspunten' | 'praktijklessen' | 'succesfactoren' | 'belemmeringen',
    readonly { id: string }[]
  >
>;

/** What checking a file needs to know: which elements there are, and all kinds of partner where the host of a site added some. */
export type KnownIds = FrameworkIds & { readonly kinds?: readonly string[] | undefined };

/** Ids of all rated items in framework order: randvoorwaarden, aandachtspunten, praktijklessen (RULES). */
export function ratedIds(
  framework: Pick<FrameworkIds, 'randvoorwaarden' | 'aandachtspunten' | 'praktijklessen'>,
): string[] {
  return [...framework.randvoorwaarden, ...framework.aandachtspunten, ...framework.praktijklessen].map(({ id }) => id);
}
