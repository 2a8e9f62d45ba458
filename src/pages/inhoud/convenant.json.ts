import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { loadContent } from '../../model/load';
import type { Source } from '../../schemas/source';
import { type Background, type ConvenantMore, paragraphsIn } from '../../ui/content-convenant';

const reports = { ketenaanpak: 'Ketenaanpak', rotterdam: 'Rotterdam' } as const;

const sourceText = ({ rapport, plaats, pagina }: Source): string =>
  `${reports[rapport]}, ${plaats}${pagina ? ` (p. ${pagina})` : ''}`;

/** What lies behind the articles and agreements of the draft convenant. Its page reads it when somebody asks for it. */
export const GET: APIRoute = async () => {
  const { convenantArtikelen, convenantAfspraken } = await loadContent();
  const bodies = new Map(
    [...(await getCollection('convenantArtikelen')), ...(await getCollection('convenantAfspraken'))].map(
      ({ collection, id, body }) => [`${collection}/${id}`, body ?? ''],
    ),
  );
  const behind = (kind: string, id: string, bronnen: readonly Source[], elements: readonly string[]): Background => ({
    text: paragraphsIn(bodies.get(`${kind}/${id}`) ?? ''),
    sources: bronnen.map(sourceText),
    elements: [...elements],
  });
  const more: ConvenantMore = {
    artikelen: Object.fromEntries(
      convenantArtikelen.map(({ id, bronnen, elementen }) => [
        id,
        behind('convenantArtikelen', id, bronnen, elementen),
      ]),
    ),
    afspraken: Object.fromEntries(
      convenantAfspraken.map(({ id, bronnen }) => [id, behind('convenantAfspraken', id, bronnen, [id])]),
    ),
  };
  return new Response(JSON.stringify(more), { headers: { 'content-type': 'application/json' } });
};
