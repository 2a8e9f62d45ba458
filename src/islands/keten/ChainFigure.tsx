import type { MissingKind } from '../../domain/chain-analysis';
import { saysPartner } from '../../domain/partners';
import { figureWords as words, ketenTitles, ketenWords } from '../../messages/keten';
import { partnerName, shortKind, statusText } from '../../messages/partner-names';
import type { ChainView } from '../../stores/partners-view';
import { centre, motherRadius, rings, stepPoints } from '../../ui/figure-shapes';
import { type ChainLayout, goalBox, inwardArrow, layoutChain, linkPath, linkRadius, wayOfSteps } from './chain-shapes';

/** A place in the drawing: a partner, or a kind of partner of which nobody is on the list. */
interface Place {
  /** Number in the list; "?" for a kind without a partner. */
  mark: string;
  name: string;
  facts: string;
  status: string;
}

/** Figuur 2 with the partners of this chain, and below it the same as a list. */
export function ChainFigure({ view }: { view: ChainView }) {
  const places = listPlaces(view);
  const wide = layoutChain(places.length, 'breed');
  const narrow = layoutChain(places.length, 'smal');
  const description = describe(view);
  return (
    <section aria-labelledby="beeld">
      <h2 id="beeld">{ketenTitles.beeld}</h2>
      <p>{words.intro}</p>
      <figure class="ketenbeeld">
        <Drawing places={places} layout={wide} form="breed" description={description} />
        <Drawing places={places} layout={narrow} form="smal" description={description} />
        <ol class="ketenlijst" aria-label={words.list}>
          {places.map(({ mark, name, facts }, index) => (
            <li key={index}>
              <span class="nummer">{mark}</span>
              <span>
                <strong>{name}</strong> <span class="klein">{facts}</span>
              </span>
            </li>
          ))}
        </ol>
        <figcaption>
          <Legend />
        </figcaption>
      </figure>
    </section>
  );
}

function listPlaces({ partners, analysis }: ChainView): Place[] {
  const known = partners.filter(saysPartner).map((partner, index) => ({
    mark: String(index + 1),
    name: partnerName(partner),
    facts: [partner.kind && shortKind(partner.kind), statusText(partner.status)].filter(Boolean).join(' · '),
    status: partner.status,
  }));
  const missing = missingIn(analysis).map(({ kind }) => ({
    mark: '?',
    name: shortKind(kind),
    facts: words.nobody,
    status: 'niemand',
  }));
  return [...known, ...missing];
}

/** Kinds of partners of which nobody is on the list. */
function missingIn({ signals }: ChainView['analysis']): MissingKind[] {
  const found = signals.find((signal) => signal.code === 'soort-ontbreekt');
  return found ? found.kinds.filter(({ partners }) => partners.length === 0) : [];
}

function describe({ partners, analysis }: ChainView): string {
  const known = partners.filter(saysPartner);
  const counts: Record<string, number> = {};
  for (const { status } of known) counts[status] = (counts[status] ?? 0) + 1;
  return words.description(
    ketenWords.counts(counts, known.length),
    missingIn(analysis).map(({ kind }) => shortKind(kind)),
  );
}

interface DrawingProps {
  places: readonly Place[];
  layout: ChainLayout;
  form: 'breed' | 'smal';
  description: string;
}

/** The drawing for one width: with names beside the places, or on a phone with numbers only. */
function Drawing({ places, layout, form, description }: DrawingProps) {
  const spots = layout.places.flatMap((point, index) => {
    const place = places[index];
    return place ? [{ ...place, point }] : [];
  });
  return (
    <svg class={`keten-tekening ${form}`} viewBox={layout.viewBox} role="img" aria-label={description}>
      <Systems />
      <g class="pijler-multidisciplinair">
        <path class="keten-lijn" d={openRing} />
        {spots.map(({ point, status }, index) => {
          // The last on the right and the first on the left are not linked below: there passes the way to work.
          const next = spots[(index + 1) % spots.length];
          const isLinked = status === 'betrokken' && next?.status === 'betrokken' && next.point !== point;
          const isBelow = point.side === 'rechts' && next?.point.side === 'links';
          if (!isLinked || isBelow) return null;
          return <path key={index} class="keten-lijn dicht" d={linkPath(point, next.point)} />;
        })}
      </g>
      <g class="pijler-intra-organisatorisch">
        {spots.map(({ point, status }, index) =>
          status === 'betrokken' || status === 'benaderd' ? (
            <polygon key={index} class={`keten-pijl ${status}`} points={inwardArrow(point, layout)} />
          ) : null,
        )}
      </g>
      <Way />
      {spots.map(({ point, mark, name, facts, status }, index) => (
        <g key={index} class={`keten-plek ${point.side}`} data-status={status}>
          {form === 'breed' && (
            <line x1={point.x} y1={point.y} x2={point.label.x} y2={point.label.y} class="keten-leider" />
          )}
          <circle class="pijler-multidisciplinair" cx={point.x} cy={point.y} r={layout.size} />
          {status === 'afgehaakt' && <path class="keten-kruis" d={crossAt(point, layout.size)} />}
          <text class="keten-nummer" x={point.x} y={point.y + layout.size * 0.36} font-size={layout.size * 1.05}>
            {mark}
          </text>
          {form === 'breed' && (
            <>
              <text class="keten-naam" x={point.label.x} y={point.label.y - 1}>
                {cut(name)}
              </text>
              <text class="keten-feiten" x={point.label.x} y={point.label.y + 17}>
                {facts}
              </text>
            </>
          )}
        </g>
      ))}
    </svg>
  );
}

/** As many signs as fit beside the drawing; the list has the whole name. */
const longestName = 29;
const cut = (name: string): string => (name.length <= longestName ? name : `${name.slice(0, longestName - 1).trim()}…`);

const openRing = (() => {
  const turn = (18 * Math.PI) / 180;
  const [dx, dy] = [linkRadius * Math.sin(turn), linkRadius * Math.cos(turn)].map(
    (value) => Math.round(value * 10) / 10,
  );
  return `M${centre.x - (dx ?? 0)} ${centre.y + (dy ?? 0)}A${linkRadius} ${linkRadius} 0 1 1 ${centre.x + (dx ?? 0)} ${centre.y + (dy ?? 0)}`;
})();

const crossAt = ({ x, y }: { x: number; y: number }, size: number): string => {
  const arm = Math.round(size * 0.95 * 10) / 10;
  return `M${x - arm} ${y - arm}L${x + arm} ${y + arm}M${x - arm} ${y + arm}L${x + arm} ${y - arm}`;
};

/** The systems around the mother, with their names on top of each other in the free strip above her. */
function Systems() {
  return (
    <g aria-hidden="true">
      {rings.map(({ name, radius }, index) => (
        <circle key={name} class={`figuur-ring figuur-ring-${index + 1}`} cx={centre.x} cy={centre.y} r={radius} />
      ))}
      {rings.map(({ name, radius }) => (
        <text key={name} class="keten-systeem" x={centre.x} y={centre.y - radius + (radius === linkRadius ? 29 : 23)}>
          {name}
        </text>
      ))}
      <circle class="figuur-moeder" cx={centre.x} cy={centre.y} r={motherRadius} />
      <text class="keten-hart" x={centre.x} y={centre.y - 1}>
        moeder
      </text>
      <text class="keten-midden" x={centre.x} y={centre.y + 22}>
        en gezin
      </text>
    </g>
  );
}

/** The steps of the process, and where they lead. */
function Way() {
  return (
    <g class="pijler-proces">
      {Array.from({ length: wayOfSteps }, (_, index) => (
        <polygon key={index} class="keten-tree" points={stepPoints(index, 1)} />
      ))}
      <rect class="keten-doel" {...goalBox} rx="10" />
      <text class="keten-doel" x={centre.x} y={goalBox.y + 33}>
        duurzaam en passend werk
      </text>
    </g>
  );
}

/** What lines and shapes stand for, in words. */
function Legend() {
  const { ring, arrow, way, mother, missing } = words.legendItems;
  return (
    <details class="som" open>
      <summary>{words.legend}</summary>
      <ul class="klein kolommen">
        {[ring, arrow, way, mother, ...Object.values(words.status), missing].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
