import { useEffect, useRef, useState } from 'preact/hooks';
import { isApplicable, levelOf } from '../../domain/answers';
import type { Report } from '../../domain/report';
import { besidePictureWords, pictureWords } from '../../messages/compare-later';
import type { Compared } from '../../stores/compare';
import { placeChart } from '../../ui/chart/chart-place';
import type { ChartPoint } from '../../ui/chart/chart-data';
import { Figure } from '../../ui/Figure';
import { Radar } from '../../ui/Radar';
import { type CompareNames, sideNames, sideText } from './parts';

interface Props {
  view: Compared;
  names: CompareNames;
}

/** The framework filled in twice, side by side, and both measurements in one chart. */
export function Pictures({ view, names }: Props) {
  const { then, now, comparison, isOtherDossier } = view;
  const columns = sideNames(view);
  return (
    <section aria-labelledby="beeld">
      <h2 id="beeld">{isOtherDossier ? besidePictureWords.title : pictureWords.title}</h2>
      <p class="klein">{pictureWords.figure}</p>
      <div class="raster half">
        {(['then', 'now'] as const).map((side) => (
          <figure key={side} class="raamwerk">
            <figcaption>
              <strong>
                {columns[side]}: {sideText(side === 'then' ? then : now)}
              </strong>
            </figcaption>
            <FilledFigure report={comparison[side]} side={side} title={columns[side]} names={names} />
          </figure>
        ))}
      </div>
      <Chart view={view} names={names} />
    </section>
  );
}

interface FigureProps {
  report: Report;
  side: 'then' | 'now';
  title: string;
  names: CompareNames;
}

function FilledFigure({ report, side, title, names }: FigureProps) {
  const { randvoorwaarden } = names.content;
  const applies = (id: string) => isApplicable(report.answers, id);
  return (
    <Figure
      idPrefix={`figuur-${side === 'then' ? 'toen' : 'nu'}`}
      title={title}
      items={randvoorwaarden}
      levels={
        new Map(randvoorwaarden.filter(({ id }) => applies(id)).map(({ id }) => [id, levelOf(report.answers, id)]))
      }
      notApplicable={new Set(randvoorwaarden.filter(({ id }) => !applies(id)).map(({ id }) => id))}
    />
  );
}

/** Drawn after everything else. Its message stands in words, its numbers in the table above it. */
function Chart({ view, names }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [isBroken, setBroken] = useState(false);
  const { then, now } = view.comparison;
  const columns = sideNames(view);
  const words = view.isOtherDossier
    ? {
        ...besidePictureWords,
        before: besidePictureWords.before(columns.then),
        after: besidePictureWords.after(columns.now),
      }
    : pictureWords;
  const { randvoorwaarden } = names.content;
  // What did not apply in one of the two can't be compared: the table says so, the chart has no axis for it.
  const points = randvoorwaarden
    .filter(({ id }) => isApplicable(then.answers, id) && isApplicable(now.answers, id))
    .map(({ id, korteNaam, pijler }): ChartPoint & { before: number | null } => ({
      name: korteNaam,
      pillar: pijler,
      level: levelOf(now.answers, id),
      before: levelOf(then.answers, id),
      isBeside: view.isOtherDossier,
    }));
  const both = points.filter(({ level, before }) => level !== null && before !== null).length;
  const key = JSON.stringify(points);
  useEffect(() => {
    const drawn = JSON.parse(key) as ChartPoint[];
    return place.current ? placeChart(place.current, drawn, () => setBroken(true)) : undefined;
  }, [key]);
  if (points.every(({ level, before }) => level === null && before === null)) return null;
  return (
    <figure class="grafiek">
      <figcaption>
        <h3>{pictureWords.chart}</h3>
        <p>{words.message(both, points.length - both, randvoorwaarden.length - points.length)}</p>
        <p class="klein">{isBroken ? pictureWords.failed : pictureWords.source}</p>
        <ul class="legenda">
          <li class="legenda-toen">{words.before}</li>
          <li class="legenda-nu">{words.after}</li>
          {names.content.pijlers.map(({ id, korteNaam }) => (
            <li key={id} class={`label pijler-${id}`} data-pijler={id}>
              {korteNaam}
            </li>
          ))}
        </ul>
      </figcaption>
      <div ref={place} class="doek" role="img" aria-label={words.label} hidden={isBroken}>
        <canvas />
      </div>
      {points.length > 2 && (
        <Radar
          axes={points.map(({ name, pillar, level, before }) => ({ name, tone: `pijler-${pillar}`, level, before }))}
        />
      )}
    </figure>
  );
}
