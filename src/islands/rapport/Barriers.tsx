import { isApplicable, levelOf } from '../../domain/answers';
import type { Report } from '../../domain/report';
import { partTitles } from '../../messages/report-parts';
import { barrierWords, coverNames, systemIds } from '../../messages/report-signals';
import { href } from '../../ui/href';
import type { Names } from '../../ui/names';
import { placeId } from './places';
import { Sections } from './Sections';

interface Props {
  report: Report;
  names: Names;
}

type Barrier = Report['barriers'][number] & Names['content']['belemmeringen'][number];

/** The switched-on belemmeringen by system, each with what it rests on. One of several systems stands in its first. */
export function Barriers({ report, names }: Props) {
  const barriers = report.barriers.flatMap((barrier): Barrier[] => {
    const found = names.content.belemmeringen.find((candidate) => candidate.id === barrier.id);
    return found ? [{ ...found, ...barrier }] : [];
  });
  const systems = systemIds.filter((system) => barriers.some(({ systemen }) => systemen[0] === system));
  const { barriersReviewed: isReviewed } = report.answers;
  return (
    <section aria-labelledby="belemmeringen">
      <h2 id="belemmeringen">{partTitles.belemmeringen}</h2>
      <p>{barriers.length === 0 ? barrierWords.none : barrierWords.intro(isReviewed)}</p>
      <p>{barrierWords.limit}</p>
      {!isReviewed && report.scanIds.length > 0 && (
        <p class="alleen-scherm">
          <a href={href('/scan/belemmeringen/')}>{barrierWords.review}</a>
        </p>
      )}
      {systems.map((system) => (
        <SystemTable
          key={system}
          system={system}
          barriers={barriers.filter(({ systemen }) => systemen[0] === system)}
          report={report}
          names={names}
        />
      ))}
      {systems.length > 0 && <p class="klein">{barrierWords.placing}</p>}
    </section>
  );
}

function SystemTable({ system, barriers, report, names }: Props & { system: string; barriers: Barrier[] }) {
  const restsOn = ({ randvoorwaarden }: Barrier) =>
    randvoorwaarden
      .filter(({ id }) => isApplicable(report.answers, id))
      .map(({ id }) => `${names.item(id).korteNaam} ${levelOf(report.answers, id) ?? barrierWords.unknown}`)
      .join(', ');
  return (
    <table class="stapelt">
      <caption>{barrierWords.systemCaption(system)}</caption>
      <thead>
        <tr>
          <th scope="col">{barrierWords.name}</th>
          <th scope="col">{barrierWords.cover}</th>
          <th scope="col">{barrierWords.rests}</th>
        </tr>
      </thead>
      <tbody>
        {barriers.map((barrier) => (
          <tr key={barrier.id} id={placeId('barrier', barrier.id)}>
            <th scope="row">
              <a href={names.barrier(barrier.id).href}>{barrier.korteNaam}</a>
              {barrier.systemen.length > 1 && <span class="klein">{barrierWords.also(barrier.systemen.slice(1))}</span>}
            </th>
            <td data-cover={barrier.cover}>{coverNames[barrier.cover]}</td>
            <td>
              {restsOn(barrier) || barrierWords.noneLeft}
              {barrier.cover === 'open' && (
                <Sections sections={barrier.sections} roles={report.roles} level={null} names={names} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
