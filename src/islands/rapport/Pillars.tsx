import type { PillarResult } from '../../domain/pillars';
import type { Report } from '../../domain/report';
import { pillarFacts } from '../../domain/report-facts';
import { convenantWords, pillarWords, ratingText, statusNames, statusReason } from '../../messages/report';
import { ratingOf } from '../../domain/answers';
import { elementHref } from '../../ui/href';
import { Spread } from '../../ui/Spread';
import type { Names } from '../../ui/names';
import { Sum } from './parts';

interface Props {
  report: Report;
  names: Names;
}

/** The three pillars with their status, what is known of them, and the milestone of a convenant. */
export function Pillars({ report, names }: Props) {
  return (
    <section aria-labelledby="pijlers">
      <h2 id="pijlers">{pillarWords.title}</h2>
      <div class="raster drie">
        {report.pillars.map((pillar) => (
          <PillarCard key={pillar.id} pillar={pillar} report={report} names={names} />
        ))}
      </div>
      <p class="klein">{pillarWords.meanNote}</p>
      <Convenant report={report} names={names} />
    </section>
  );
}

function PillarCard({ pillar, report, names }: Props & { pillar: PillarResult }) {
  const { levels, mean, low, blind } = pillarFacts(names.content, report, pillar);
  const shortNames = (ids: readonly string[]) => ids.map((id) => names.item(id).korteNaam);
  const reason = statusReason(pillar, { low: shortNames(low), blind: shortNames(blind) });
  const rest = pillarWords.rest(pillar);
  return (
    <div class={`kaart pijler-${pillar.id}`}>
      <h3 class="label">
        <a href={elementHref('pijler', pillar.id)}>{names.pillar(pillar.id)}</a>
      </h3>
      <p class="status">
        <span class="stand">{statusNames[pillar.status]}</span>
        {report.startPillar === pillar.id && <span class="hier">{pillarWords.start}</span>}
      </p>
      {pillar.applicable > 0 && (
        <p>
          {pillarWords.known(pillar.known, pillar.applicable)}
          {rest && ` (${rest})`}
        </p>
      )}
      {pillar.applicable > 0 && (
        <p class="gemiddelde">
          {mean === null ? pillarWords.noMean : pillarWords.mean(mean)}
          {mean !== null && <Spread counts={pillar.spread} />}
        </p>
      )}
      {pillar.isMostlyLeftOut && <p class="streep">{pillarWords.leftOut(pillar.notApplicable)}</p>}
      <Sum title={pillarWords.sumTitle}>
        <p>{reason}</p>
        {mean !== null && (
          <p>
            {pillarWords.mean(mean)}: {pillarWords.sum(levels, mean)} {pillarWords.spread(pillar.spread)}.
          </p>
        )}
      </Sum>
    </div>
  );
}

function Convenant({ report, names }: Props) {
  const { isReady, missing } = report.convenant;
  const isEmpty = !isReady && missing.length === 0;
  return (
    <div class={isReady ? 'melding goed' : 'melding'}>
      <h3>{convenantWords.title}</h3>
      <p>
        {isReady && convenantWords.ready}
        {isEmpty && convenantWords.none}
        {!isReady && !isEmpty && convenantWords.notReady(missing.length)}
      </p>
      {missing.length > 0 && (
        <ul class="kolommen">
          {missing.map((id) => (
            <li key={id}>
              <a href={names.item(id).href}>{names.item(id).korteNaam}</a>: {ratingText(ratingOf(report.answers, id))}
            </li>
          ))}
        </ul>
      )}
      <p class="klein">{convenantWords.rule}</p>
    </div>
  );
}
