import type { Partner } from '../../domain/partners';
import { partnerName } from '../../messages/partner-names';
import type { ChainContent } from '../../ui/content-keten';
import type { Names } from '../../ui/names';
import { partnerHref } from './open-partner';

/** The names of partners, each leading to where it is changed. */
export function PartnerLinks({ ids, partners }: { ids: readonly string[]; partners: readonly Partner[] }) {
  const found = ids.flatMap((id) => partners.find((partner) => partner.id === id) ?? []);
  return (
    <>
      {found.map((partner, index) => (
        <span key={partner.id}>
          {index > 0 && ', '}
          <a href={partnerHref(partner.id)}>{partnerName(partner)}</a>
        </span>
      ))}
    </>
  );
}

/** The short name of a randvoorwaarde, leading to its page. */
export function ItemLink({ id, names }: { id: string; names: Names<ChainContent> }) {
  const { korteNaam, href } = names.item(id);
  return <a href={href}>{korteNaam}</a>;
}

/** The names of partners in plain words. */
export const namesOfPartners = (ids: readonly string[], partners: readonly Partner[]): string[] =>
  ids.flatMap((id) => partners.find((partner) => partner.id === id) ?? []).map(partnerName);

/** The section of the handreiking that goes on about it. */
export function SectionLink({ id, names }: { id: string; names: Names<ChainContent> }) {
  const section = names.content.stukken[id];
  return section ? <a href={section.href}>{section.titel}</a> : null;
}
