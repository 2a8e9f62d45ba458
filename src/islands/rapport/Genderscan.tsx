import { ratingOf } from '../../domain/answers';
import type { Report } from '../../domain/report';
import { whyEmpty } from '../../domain/report-facts';
import { ratingText } from '../../messages/report';
import { partTitles } from '../../messages/report-parts';
import { genderWords, lessonWords } from '../../messages/report-points';
import type { Ambitions } from '../../stores/report';
import { Below } from './Below';
import type { Names } from '../../ui/names';

interface Props {
  report: Report;
  ambitions: Ambitions;
  names: Names;
}

/** The genderscan: blind spots explained, then the aandachtspunten under level 3. */
export function Genderscan({ report, ambitions, names }: Props) {
  const { attentionPoints, blindSpots } = report;
  const none = genderWords[whyEmpty(names.content.aandachtspunten, report.answers)];
  return (
    <section aria-labelledby="genderscan" class="soort-aandachtspunt">
      <h2 id="genderscan">{partTitles.genderscan}</h2>
      {none === genderWords.none && blindSpots.length === 0 && <p>{genderWords.noBlind}</p>}
      {blindSpots.length > 0 && (
        <div class="inzicht">
          <h3>{genderWords.blindTitle}</h3>
          <p>{genderWords.blindIntro}</p>
          <ul>
            {blindSpots.map((spot) => (
              <BlindSpotItem
                key={`${spot.attentionPoint} ${spot.precondition}`}
                spot={spot}
                report={report}
                names={names}
              />
            ))}
          </ul>
        </div>
      )}
      {attentionPoints.length === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          <p>{genderWords.intro}</p>
          <Below items={attentionPoints} report={report} ambitions={ambitions} names={names} />
        </>
      )}
    </section>
  );
}

function BlindSpotItem({ spot, report, names }: Omit<Props, 'ambitions'> & { spot: Report['blindSpots'][number] }) {
  const point = names.item(spot.attentionPoint);
  const strong = names.item(spot.precondition);
  const text = names.content.aandachtspunten
    .find(({ id }) => id === spot.attentionPoint)
    ?.randvoorwaarden.find(({ id }) => id === spot.precondition)?.blindeVlek;
  const levelText = (id: string) => ratingText(ratingOf(report.answers, id));
  return (
    <li>
      <p>
        <a href={strong.href}>{strong.korteNaam}</a> {genderWords.strong(levelText(spot.precondition))}{' '}
        <a href={point.href}>{point.korteNaam}</a> {genderWords.weak(levelText(spot.attentionPoint))}
      </p>
      <p>{text}</p>
    </li>
  );
}

/** The praktijklessen under level 3, apart from the pillars. */
export function Lessons({ report, ambitions, names }: Props) {
  return (
    <section aria-labelledby="praktijklessen" class="soort-praktijkles">
      <h2 id="praktijklessen">{partTitles.praktijklessen}</h2>
      {report.lessons.length === 0 ? (
        <p>{lessonWords[whyEmpty(names.content.praktijklessen, report.answers)]}</p>
      ) : (
        <>
          <p>{lessonWords.intro}</p>
          <Below items={report.lessons} report={report} ambitions={ambitions} names={names} />
        </>
      )}
    </section>
  );
}
