import { isApplicable, levelOf, ratingOf } from '../../domain/answers';
import type { Report } from '../../domain/report';
import { ambitionText, otherAmbitions } from '../../messages/report-measured';
import { levelMark, levelWords, ratingText } from '../../messages/report';
import { Figure } from '../../ui/Figure';
import { LevelBar } from '../../ui/LevelBar';
import type { Ambitions } from '../../stores/report';
import { Chart } from './Chart';
import type { Later } from './later-module';
import type { Names } from '../../ui/names';

interface Props {
  report: Report;
  ambitions: Ambitions;
  names: Names;
}

/** The levels of the randvoorwaarden: in the framework's figure, as a table with bars, and as a chart. */
export function Levels({ report, ambitions, names, later }: Props & { later: Later }) {
  const { randvoorwaarden, pijlers } = names.content;
  const applicable = randvoorwaarden.filter(({ id }) => isApplicable(report.answers, id));
  const leftOut = randvoorwaarden.length - applicable.length;
  // Aandachtspunten and praktijklessen are not in this table, and those at level 3 have no card of their own.
  const others = [...names.content.aandachtspunten, ...names.content.praktijklessen].flatMap(({ id, korteNaam }) => {
    const ambition = isApplicable(report.answers, id) && ambitions.get(id);
    return ambition ? [{ ...ambition, name: korteNaam }] : [];
  });
  return (
    <section aria-labelledby="niveaus">
      <h2 id="niveaus">{levelWords.title}</h2>
      <figure class="raamwerk">
        <Figure
          items={randvoorwaarden}
          levels={new Map(applicable.map(({ id }) => [id, levelOf(report.answers, id)]))}
          notApplicable={new Set(randvoorwaarden.filter((item) => !applicable.includes(item)).map(({ id }) => id))}
          asLinks
        />
        <figcaption class="klein">{levelWords.figure}</figcaption>
      </figure>
      {applicable.length === 0 ? (
        <p>{levelWords.nothing}</p>
      ) : (
        <table class="niveaus">
          <caption>{levelWords.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{levelWords.item}</th>
              <th scope="col">{levelWords.level}</th>
            </tr>
          </thead>
          {pijlers.map((pillar) => {
            const items = applicable.filter(({ pijler }) => pijler === pillar.id);
            if (items.length === 0) return null;
            return (
              <tbody key={pillar.id} class={`pijler-${pillar.id}`}>
                <tr>
                  <th colSpan={2} scope="rowgroup">
                    <span class="label">{pillar.naam}</span>
                  </th>
                </tr>
                {items.map(({ id, korteNaam }) => {
                  const level = levelOf(report.answers, id);
                  const ambition = ambitions.get(id);
                  return (
                    <tr key={id} data-item={id}>
                      <th scope="row">
                        <a href={names.item(id).href}>{korteNaam}</a>
                      </th>
                      <td>
                        <LevelBar level={level} />{' '}
                        <span>
                          {ratingText(ratingOf(report.answers, id))}
                          {levelMark(report, id)}
                          {ambition && <span class="eigen-doel">{ambitionText(ambition)}</span>}
                        </span>
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            );
          })}
        </table>
      )}
      {leftOut > 0 && applicable.length > 0 && (
        <p class="klein">
          {levelWords.leftOut(leftOut)} {levelWords.leftOutWhy}
        </p>
      )}
      {others.length > 0 && <p class="klein">{otherAmbitions(others)}</p>}
      <Chart report={report} names={names} later={later} />
    </section>
  );
}
