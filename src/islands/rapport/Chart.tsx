import { useEffect, useRef, useState } from 'preact/hooks';
import { isApplicable, levelOf, targetLevel } from '../../domain/answers';
import type { Report } from '../../domain/report';
import { chartWords } from '../../messages/report';
import type { ChartPoint } from '../../ui/chart/chart-data';
import type { Later } from './later-module';
import type { Names } from '../../ui/names';

interface Props {
  report: Report;
  names: Names;
  /** Has what draws it. */
  later: Later;
}

/** The levels as a chart, drawn after everything else. Its message stands in words, its numbers in the table above it. */
export function Chart({ report, names, later }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [isBroken, setBroken] = useState(false);
  const tools = typeof later === 'string' ? null : later;
  const hasFailed = isBroken || later === 'failed';
  const points = names.content.randvoorwaarden
    .filter(({ id }) => isApplicable(report.answers, id))
    .map(({ id, korteNaam, pijler }): ChartPoint => ({
      name: korteNaam,
      pillar: pijler,
      level: levelOf(report.answers, id),
    }));
  const known = points.filter(({ level }) => level !== null);
  const key = JSON.stringify(points);
  useEffect(() => {
    const points = JSON.parse(key) as ChartPoint[];
    return place.current && tools ? tools.placeChart(place.current, points, () => setBroken(true)) : undefined;
  }, [key, tools]);
  if (known.length === 0) return null;
  const high = known.filter(({ level }) => (level ?? 0) >= targetLevel).length;
  return (
    <figure class="grafiek">
      <figcaption>
        <h3>{chartWords.title}</h3>
        <p>{chartWords.message(high, known.length, points.length - known.length)}</p>
        <p class="klein">{hasFailed ? chartWords.failed : chartWords.source}</p>
        <ul class="legenda">
          {names.content.pijlers.map(({ id, korteNaam }) => (
            <li key={id} class={`label pijler-${id}`} data-pijler={id}>
              {korteNaam}
            </li>
          ))}
        </ul>
      </figcaption>
      <div ref={place} class="doek" role="img" aria-label={chartWords.label} hidden={hasFailed}>
        <canvas />
      </div>
      {tools && points.length > 2 && (
        <tools.Radar axes={points.map(({ name, pillar, level }) => ({ name, tone: `pijler-${pillar}`, level }))} />
      )}
    </figure>
  );
}
