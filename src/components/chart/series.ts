import type { Content } from '../../model/load';
import type { Cijfer, Reeks } from '../../schemas/cijfer';
import type { Source } from '../../schemas/source';
import { elementHref } from '../../ui/href';

/** A series with everything its figure shows. */
export interface SeriesView {
  series: Reeks;
  /** Its rows, in the order of the data. */
  figures: Cijfer[];
  /** Single figures that are told below it. */
  beside: Cijfer[];
  /** Class with the colours of a row that counts for a randvoorwaarde, by id. */
  tones: ReadonlyMap<string, string>;
  /** The page of that randvoorwaarde, by id. */
  links: ReadonlyMap<string, string>;
}

type Data = Pick<Content, 'reeksen' | 'cijfers' | 'randvoorwaarden'>;

/** The series with these ids, in that order. */
export function viewSeries(data: Data, ids: readonly string[]): SeriesView[] {
  const pillars = new Map(data.randvoorwaarden.map(({ id, pijler }) => [id, pijler]));
  return ids.flatMap((id) => {
    const series = data.reeksen.find((one) => one.id === id);
    if (!series) return [];
    const figures = data.cijfers.filter(({ reeks }) => reeks === id);
    const owned = figures.flatMap(({ id: row, randvoorwaarde: home }) => (home ? [[row, home] as const] : []));
    return [
      {
        ...{ series, figures, beside: pickFigures(data, series.erbij) },
        tones: new Map(owned.map(([row, home]) => [row, `pijler-${pillars.get(home) ?? ''}`])),
        links: new Map(owned.map(([row, home]) => [row, elementHref('randvoorwaarde', home)])),
      },
    ];
  });
}

/** The figures with these ids, in that order. */
export function pickFigures({ cijfers }: Pick<Content, 'cijfers'>, ids: readonly string[]): Cijfer[] {
  return ids.flatMap((id) => cijfers.filter((figure) => figure.id === id));
}

/** Every place that figures come from, once. */
export function sourcesOf(figures: readonly Cijfer[]): Source[] {
  const key = ({ rapport, plaats, pagina = '' }: Source) => [rapport, plaats, pagina].join(' ');
  return [...new Map(figures.flatMap(({ bronnen }) => bronnen).map((source) => [key(source), source])).values()];
}
