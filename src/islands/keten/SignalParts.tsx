import type { ComponentChildren } from 'preact';
import type { ChainSignal, MissingKind } from '../../domain/chain-analysis';
import { kindLabel, layerName, layerOptions, shortKind } from '../../messages/partner-names';
import { kindStates, signalWords as words } from '../../messages/keten-signals';
import type { ChainView } from '../../stores/partners-view';
import { type ChainContent, kindSections } from '../../ui/content-keten';
import type { Names } from '../../ui/names';
import { ItemLink, namesOfPartners, PartnerLinks, SectionLink } from './links';
import { Want } from './Want';

interface Props {
  signal: ChainSignal;
  view: ChainView;
  names: Names<ChainContent>;
  onAdded: (id: string, what: string) => void;
}

/** What a signal is about, by what it names: randvoorwaarden, partners, kinds of partners or layers. */
export function SignalParts({ signal, view, names, onAdded }: Props) {
  const { partners } = view;
  switch (signal.code) {
    case 'niemand':
      return (
        <Items>
          {signal.items.map((id) => (
            <Item key={id} id={id} names={names}>
              <CanCarry id={id} names={names} />
            </Item>
          ))}
        </Items>
      );
    case 'nog-niet-betrokken':
      return (
        <Items>
          {signal.items.map((item) => (
            <Item key={item.id} id={item.id} names={names}>
              <PartnerLinks ids={item.partners} partners={partners} />
            </Item>
          ))}
        </Items>
      );
    case 'een-partner':
      return (
        <Items>
          {signal.items.map((item) => (
            <Item key={item.id} id={item.id} names={names}>
              <PartnerLinks ids={[item.partner]} partners={partners} />
            </Item>
          ))}
        </Items>
      );
    case 'afgehaakt':
      return (
        <ul>
          {signal.partners.map(({ id, items }) => (
            <li key={id}>
              <PartnerLinks ids={[id]} partners={partners} />:{' '}
              {items.map((item) => names.item(item).korteNaam).join(', ')}
            </li>
          ))}
        </ul>
      );
    case 'soort-ontbreekt':
      return (
        <ul class="soorten">
          {signal.kinds.map((kind) => (
            <Kind key={kind.kind} kind={kind} view={view} names={names} onAdded={onAdded} />
          ))}
        </ul>
      );
    case 'laag-in-keten':
      return (
        <ul>
          {signal.layers.map((layer) => (
            <li key={layer}>{layerOptions.find(({ value }) => value === layer)?.label}</li>
          ))}
        </ul>
      );
    case 'laag-bij-partner':
      return (
        <ul>
          {signal.partners.map(({ id, missing }) => (
            <li key={id}>
              <PartnerLinks ids={[id]} partners={partners} /> {words.missingLayers(missing.map(layerName))}
            </li>
          ))}
        </ul>
      );
    case 'stereotiepe-sectoren':
      return (
        <>
          <p>
            <PartnerLinks ids={signal.partners} partners={partners} />
          </p>
          {signal.wanted.length > 0 ? (
            <p>{words.wantedElsewhere(namesOfPartners(signal.wanted, partners))}</p>
          ) : (
            <p>
              <Want kind="werkgever" carries={[]} onAdded={onAdded} />
            </p>
          )}
        </>
      );
    case 'geen-bijdrage':
      return (
        <p>
          <PartnerLinks ids={signal.partners} partners={partners} />
        </p>
      );
  }
}

const Items = ({ children }: { children: ComponentChildren }) => <ul class="uitzoeken">{children}</ul>;

interface ItemProps {
  id: string;
  names: Names<ChainContent>;
  /** What there is to say of it. */
  children: ComponentChildren;
}

function Item({ id, names, children }: ItemProps) {
  return (
    <li class={names.item(id).tone}>
      <ItemLink id={id} names={names} />
      <span class="waarom">{children}</span>
    </li>
  );
}

/** Which kinds of partners can carry it. */
function CanCarry({ id, names }: Pick<ItemProps, 'id' | 'names'>) {
  const kinds = (names.content.dragers[id] ?? []).map(shortKind);
  return kinds.length > 0 ? <>{words.canCarry(kinds)}</> : null;
}

interface KindProps extends Pick<Props, 'view' | 'names' | 'onAdded'> {
  kind: MissingKind;
}

/** A kind of partner that is not in the chain, with how far it is and what to do. */
function Kind({ kind, view, names, onAdded }: KindProps) {
  const section = kindSections[kind.kind];
  const gaps = view.approach.filter(({ kinds }) => kinds.some((wanted) => wanted.kind === kind.kind));
  return (
    <li>
      <span>
        <strong>{kindLabel(kind.kind)}</strong> {kindStates[kind.state]}
        {kind.partners.length > 0 && (
          <>
            : <PartnerLinks ids={kind.partners} partners={view.partners} />
          </>
        )}
        {kind.hasScored && <span class="waarom">{words.hasScored}</span>}
        {section && names.content.stukken[section] && (
          <span class="waarom">
            {words.read} <SectionLink id={section} names={names} />
          </span>
        )}
      </span>
      {(kind.state === 'geen' || kind.state === 'afgehaakt') && (
        <Want kind={kind.kind} carries={gaps.map(({ id }) => id)} onAdded={onAdded} />
      )}
    </li>
  );
}
