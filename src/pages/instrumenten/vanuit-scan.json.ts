import type { APIRoute } from 'astro';
import type { ItemWords, ProposalNames } from '../../messages/instrument-proposals';
import { trimFramework } from '../../model/framework';
import { loadContent } from '../../model/load';

/** What a form needs of the content to fill itself in from the open scan. Read only when somebody asks for that. */
export const GET: APIRoute = async () => {
  const content = await loadContent();
  const { pijlers, randvoorwaarden, aandachtspunten, praktijklessen, succesfactoren, belemmeringen } = content;
  const words = ({ korteNaam, onderwerp, niveaus, stappen, weetDit }: ItemWords): ItemWords => ({
    korteNaam,
    onderwerp,
    niveaus,
    stappen,
    weetDit,
  });
  const names: ProposalNames = {
    items: Object.fromEntries(
      [...randvoorwaarden, ...aandachtspunten, ...praktijklessen].map((item) => [item.id, words(item)]),
    ),
    pillars: Object.fromEntries(pijlers.map(({ id, naam }) => [id, naam])),
    names: Object.fromEntries([...succesfactoren, ...belemmeringen].map(({ id, korteNaam }) => [id, korteNaam])),
  };
  return new Response(JSON.stringify({ framework: trimFramework(content), names }), {
    headers: { 'content-type': 'application/json' },
  });
};
