import type { ComponentChildren } from 'preact';
import {
  arcPath,
  arrowPoints,
  centre,
  frameHeight,
  frameWidth,
  goal,
  legend,
  motherRadius,
  namePath,
  partners,
  rings,
  stepPoints,
  viewBox,
} from './figure-shapes';
import { elementHref } from './href';

export interface FigureItem {
  id: string;
  korteNaam: string;
  pijler: 'multidisciplinair' | 'intra-organisatorisch' | 'proces';
}

interface Props {
  /** The twenty randvoorwaarden, in framework order. */
  items: readonly FigureItem[];
  /** Level per randvoorwaarde, null where it is unknown; null altogether draws the plain framework. */
  levels: ReadonlyMap<string, number | null> | null;
  notApplicable: ReadonlySet<string>;
  /** Each part leads to the page of its randvoorwaarde. Otherwise the figure is one picture with one description. */
  asLinks?: boolean;
  /** Where more than one figure stands on a page: what the ids in this one begin with. */
  idPrefix?: string;
  /** Whose levels they are, to begin the description with. */
  title?: string;
}

/**
 * Figuur 2 of the report, drawn anew: a ring in seven parts that links the partners (multidisciplinaire samenwerking),
 * five arrows inwards (what happens inside an organisation), and a way in eight steps to work (proces), on the systems
 * around the mother. A part fills up with its level. Beside it always stands a list or table that says the same.
 */
export function Figure({ items, levels, notApplicable, asLinks = false, idPrefix = 'figuur', title }: Props) {
  const draw = (
    pijler: FigureItem['pijler'],
    shape: (index: number, count: number, share: number) => ComponentChildren,
  ) => (
    <g class={`pijler-${pijler}`}>
      {items
        .filter((item) => item.pijler === pijler)
        .map((item, index, all) => (
          <Part
            key={item.id}
            item={item}
            levels={levels}
            notApplicable={notApplicable}
            asLinks={asLinks}
            hatching={`url(#${idPrefix}-onbekend)`}
            shape={(share) => shape(index, all.length, share)}
          />
        ))}
    </g>
  );
  const description = [title, describe(items, levels, notApplicable)].filter(Boolean).join('. ');
  return (
    <svg class="figuur" viewBox={viewBox} role={asLinks ? 'group' : 'img'} aria-label={description}>
      {levels && <Hatching id={`${idPrefix}-onbekend`} />}
      <Systems />
      {draw('multidisciplinair', (index, count, share) => (
        <path d={arcPath(index, count, share)} />
      ))}
      {draw('intra-organisatorisch', (index, _count, share) => (
        <polygon points={arrowPoints(index, share)} />
      ))}
      {draw('proces', (index, _count, share) => (
        <polygon points={stepPoints(index, share)} />
      ))}
      <Names isFilled={levels !== null} idPrefix={idPrefix} />
    </svg>
  );
}

/** The hatching of an unknown level. Only a figure with levels has it. */
function Hatching({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="figuur-grond" width="9" height="9" />
        <line class="figuur-arcering" x1="0" y1="0" x2="0" y2="9" stroke-width="5" />
      </pattern>
    </defs>
  );
}

function Systems() {
  return (
    <g aria-hidden="true">
      {rings.map(({ name, radius }, index) => (
        <circle key={name} class={`figuur-ring figuur-ring-${index + 1}`} cx={centre.x} cy={centre.y} r={radius} />
      ))}
      <circle class="figuur-moeder" cx={centre.x} cy={centre.y} r={motherRadius} />
    </g>
  );
}

/**
 * Names in the drawing. In a filled figure an arrow is one randvoorwaarde inside the organisations, not one partner: it then
 * says "partner", so that nobody reads it as the level of employers or of care.
 */
function Names({ isFilled, idPrefix }: { isFilled: boolean; idPrefix: string }) {
  return (
    <g aria-hidden="true" class="figuur-namen">
      {rings.map(({ name, radius, line }) =>
        line === null ? (
          <text key={name} class="figuur-systeem" x={centre.x} y={centre.y - radius + 40}>
            {name}
          </text>
        ) : (
          <g key={name}>
            <path id={`${idPrefix}-${name}`} class="figuur-lijn" d={namePath(line)} />
            <text class="figuur-systeem">
              <textPath href={`#${idPrefix}-${name}`} startOffset="50%">
                {name}
              </textPath>
            </text>
          </g>
        ),
      )}
      <text class="figuur-hart" x={centre.x} y={centre.y - 1}>
        moeder
      </text>
      <text x={centre.x} y={centre.y + 23}>
        en gezin
      </text>
      {partners
        .map(({ name, x, y }) => ({ key: name, name: isFilled ? 'partner' : name, x, y }))
        .map(({ key, name, x, y }) => (
          <g key={key} class="figuur-partner pijler-intra-organisatorisch">
            <rect
              x={x - frameWidth(name) / 2}
              y={y - frameHeight / 2}
              width={frameWidth(name)}
              height={frameHeight}
              rx={frameHeight / 2}
            />
            <text x={x} y={y + 7}>
              {name}
            </text>
          </g>
        ))}
      {legend.map(({ pijler, shape, lines, x, y }) => (
        <g key={pijler} class={`figuur-uitleg pijler-${pijler}`}>
          <path d={shape} transform={`translate(${x} ${y - 16})`} />
          {lines.map((line, index) => (
            <text key={line} x={x + 38} y={y + index * 26}>
              {line}
            </text>
          ))}
        </g>
      ))}
      <g class="figuur-doel pijler-proces">
        <rect x={goal.x} y={goal.y} width={goal.width} height={goal.height} rx="10" />
        <text x={centre.x} y={goal.y + 32}>
          duurzaam en passend werk
        </text>
      </g>
    </g>
  );
}

interface PartProps extends Required<Pick<Props, 'levels' | 'notApplicable' | 'asLinks'>> {
  item: FigureItem;
  /** What fills a part whose level is unknown. */
  hatching: string;
  /** The shape of the part, drawn over a share of its length, 0 to 1. */
  shape: (share: number) => ComponentChildren;
}

function Part({ item, shape, hatching, levels, notApplicable, asLinks }: PartProps) {
  const isOut = notApplicable.has(item.id);
  const level = levels ? (levels.get(item.id) ?? null) : 4;
  const kind = isOut ? 'figuur-nvt' : level === null ? 'figuur-onbekend' : '';
  const drawing = (
    <>
      <g class={`figuur-deel ${kind}`.trim()} fill={kind === 'figuur-onbekend' ? hatching : undefined}>
        {shape(1)}
      </g>
      {!isOut && level !== null && level > 0 && <g class="figuur-vol">{shape(level / 4)}</g>}
      <g class="figuur-rand">{shape(1)}</g>
    </>
  );
  if (!asLinks) return <g>{drawing}</g>;
  const name = `${item.korteNaam}${levels ? `: ${sayLevel(item, levels, notApplicable)}` : ''}`;
  return (
    <a href={elementHref('randvoorwaarde', item.id)} aria-label={name}>
      <title>{name}</title>
      {drawing}
    </a>
  );
}

type Given = Pick<Props, 'levels' | 'notApplicable'>;

function sayLevel(
  item: FigureItem,
  levels: NonNullable<Given['levels']>,
  notApplicable: Given['notApplicable'],
): string {
  if (notApplicable.has(item.id)) return 'niet van toepassing';
  const level = levels.get(item.id) ?? null;
  return level === null ? 'onbekend' : `niveau ${level}`;
}

function describe(items: Props['items'], levels: Given['levels'], notApplicable: Given['notApplicable']): string {
  if (!levels) {
    return 'Het raamwerk: een gele ring verbindt de partners, bij elke partner wijst een blauwe pijl naar binnen, en oranje treden leiden moeder en gezin naar duurzaam en passend werk.';
  }
  const said = items.map((item) => `${item.korteNaam} ${sayLevel(item, levels, notApplicable)}`);
  return `Het raamwerk, gevuld met jullie niveaus. ${said.join(', ')}.`;
}
