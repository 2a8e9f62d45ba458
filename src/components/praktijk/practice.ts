import type { Content } from '../../model/load';
import type { PraktijkStuk } from '../../schemas/praktijk';
import type { Link } from '../../schemas/source';
import { href } from '../../ui/href';

/** The page about a place. */
export const practiceHref = (page: string): string => href(`/praktijk/${page}/`);

/** A piece stands on the page of its place, under its own anchor. */
export const pieceHref = ({ pagina, id }: Pick<PraktijkStuk, 'pagina' | 'id'>): string =>
  `${practiceHref(pagina)}#${id}`;

/** A piece that says something about an element. */
export interface Mention {
  piece: PraktijkStuk;
  /** Name of the place. */
  place: string;
  /** The link of the inventory, for a randvoorwaarde that has one. */
  link: Link | undefined;
}

type Data = Pick<Content, 'praktijk' | 'praktijkstukken'>;

/** What practice says about an element: first what the inventory links to it, then what is worth reading beside it. */
export function listMentions(
  { praktijk, praktijkstukken }: Data,
  id: string,
): { linked: Mention[]; beside: Mention[] } {
  const mentions = praktijk.flatMap((page) =>
    page.delen.flatMap((part) =>
      praktijkstukken
        .filter(({ pagina, deel }) => pagina === page.id && deel === part.id)
        .map((piece) => ({
          ...{ piece, place: page.korteNaam },
          link: piece.randvoorwaarden.find((link) => link.id === id),
        })),
    ),
  );
  return {
    linked: mentions.filter(({ link }) => link),
    beside: mentions.filter(({ piece, link }) => !link && (piece.les === id || piece.zieOok.includes(id))),
  };
}
