import type { Host } from '../schemas/host';

/** How to reach who looks after this site. */
export function HostContact({ contact: { mail, phone, page } }: Pick<Host, 'contact'>) {
  return (
    <>
      Mail naar <a href={`mailto:${mail}`}>{mail}</a>
      {phone && (
        <>
          {' '}
          of bel <a href={`tel:${phone.replace(/[^\d+]/gu, '')}`}>{phone}</a>
        </>
      )}
      .
      {page && (
        <>
          {' '}
          Meer staat op <a href={page}>de pagina over contact</a>.
        </>
      )}
    </>
  );
}
