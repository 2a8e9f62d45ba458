import { useState } from 'preact/hooks';
import type { MatrixRow } from '../../domain/chain-matrix';
import { type Partner, saysPartner } from '../../domain/partners';
import { ketenTitles, matrixWords as words } from '../../messages/keten';
import { partnerName, statusText } from '../../messages/partner-names';
import { tickPartner } from '../../stores/partners';
import type { ChainView } from '../../stores/partners-view';
import type { ChainContent } from '../../ui/content-keten';
import type { Names } from '../../ui/names';
import { ItemLink, PartnerLinks } from './links';
import { partnerHref } from './open-partner';

interface Props {
  view: ChainView;
  names: Names<ChainContent>;
}

/** Who carries what: a table of partners and randvoorwaarden, on a phone a list. */
export function Matrix({ view, names }: Props) {
  const [isTicking, setTicking] = useState(false);
  const partners = view.partners.filter(saysPartner);
  const amount = view.notApplicable.size;
  return (
    <section aria-labelledby="matrix" class="wie-draagt">
      <h2 id="matrix">{ketenTitles.matrix}</h2>
      {partners.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>
            {words.intro} {amount > 0 && words.notApplicable(amount)}
          </p>
          <label class="keuze alleen-scherm alleen-breed">
            <input type="checkbox" checked={isTicking} onChange={() => setTicking(!isTicking)} />
            <span>{words.tick}</span>
          </label>
          <Table view={view} names={names} partners={partners} isTicking={isTicking} />
          <Phone view={view} names={names} />
        </>
      )}
    </section>
  );
}

const stateText = ({ carried, by }: MatrixRow): string =>
  carried === 'meer' ? words.more(by.length) : words.states[carried];

interface TableProps extends Props {
  partners: readonly Partner[];
  /** Whether the cells can be ticked: otherwise they are not hundreds of stops for the keyboard. */
  isTicking: boolean;
}

function Table({ view, names, partners, isTicking }: TableProps) {
  const isFull = partners.length > 12;
  return (
    // It scrolls: who has no mouse has to be able to reach it.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
    <div class="matrix-rol" role="region" aria-label={words.scroll} tabIndex={0}>
      <table class={isFull ? 'matrix vol' : 'matrix'}>
        <caption class="verborgen">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.state}</th>
            {partners.map((partner, index) => (
              <th key={partner.id} scope="col" class="kolomkop" data-status={partner.status}>
                <a href={partnerHref(partner.id)} title={`${partnerName(partner)}: ${statusText(partner.status)}`}>
                  <span class="nummer">{index + 1}</span> <span class="kolomnaam">{partnerName(partner)}</span>
                  <span class="verborgen">, {statusText(partner.status)}</span>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        {names.content.pijlers.map(({ id, naam }) => {
          const rows = view.analysis.rows.filter(({ pijler }) => pijler === id);
          if (rows.length === 0) return null;
          return (
            <tbody key={id} class={`pijler-${id}`}>
              <tr>
                <th scope="rowgroup" colSpan={partners.length + 2}>
                  <span class="label">{naam}</span>
                </th>
              </tr>
              {rows.map((row) => (
                <Row key={row.id} row={row} names={names} partners={partners} isTicking={isTicking} />
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

interface RowProps extends Omit<TableProps, 'view'> {
  row: MatrixRow;
}

function Row({ row, names, partners, isTicking }: RowProps) {
  const { korteNaam } = names.item(row.id);
  return (
    <tr data-gedragen={row.carried}>
      <th scope="row">
        <ItemLink id={row.id} names={names} />
      </th>
      <td class="gedragen">{stateText(row)}</td>
      {partners.map((partner) => {
        const isOn = partner.carries.includes(row.id);
        return (
          <td key={partner.id} class="vink" data-status={partner.status}>
            {isTicking ? (
              <label>
                <span class="verborgen">{words.cell(partnerName(partner), korteNaam)}</span>
                <input
                  type="checkbox"
                  checked={isOn}
                  onChange={({ currentTarget: { checked } }) => tickPartner(partner.id, 'carries', row.id, checked)}
                />
              </label>
            ) : (
              isOn && <Tick status={partner.status} />
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** A tick; between brackets where the partner is not in the chain. */
function Tick({ status }: { status: string }) {
  const isIn = status === 'betrokken';
  return (
    <>
      <span aria-hidden="true">{isIn ? '✓' : '(✓)'}</span>
      <span class="verborgen">{isIn ? words.carries : words.carriesLater(statusText(status))}</span>
    </>
  );
}

/** The same by randvoorwaarde, one below the other. */
function Phone({ view, names }: Props) {
  return (
    <ul class="matrix-lijst">
      {view.analysis.rows.map((row) => (
        <li key={row.id} class={names.item(row.id).tone} data-gedragen={row.carried}>
          <ItemLink id={row.id} names={names} /> <strong>{stateText(row)}</strong>
          <Who ids={row.by} view={view} />
          <Who ids={row.soon} view={view} said={words.soon} />
          <Who ids={row.left} view={view} said={words.left} />
        </li>
      ))}
    </ul>
  );
}

/** Who they are, each leading to where its ticks are. */
function Who({ ids, view, said = '' }: Pick<Props, 'view'> & { ids: readonly string[]; said?: string }) {
  if (ids.length === 0) return null;
  return (
    <span class="blok klein">
      {said} <PartnerLinks ids={ids} partners={view.partners} />
    </span>
  );
}
