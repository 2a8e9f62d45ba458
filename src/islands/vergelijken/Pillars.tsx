import type { PillarResult } from '../../domain/pillars';
import { roundHalfAway } from '../../domain/numbers';
import { comparePillarWords } from '../../messages/compare';
import { besideWords } from '../../messages/compare-beside';
import { decimal } from '../../messages/format';
import { statusNames } from '../../messages/report';
import type { Compared } from '../../stores/compare';
import { elementHref } from '../../ui/href';
import { type CompareNames, sideNames } from './parts';

interface Props {
  view: Compared;
  names: CompareNames;
}

/** The pillars before and after: status and mean of each measurement, and the mean over what is known both times. */
export function Pillars({ view, names }: Props) {
  const words = view.isOtherDossier ? besideWords.pillars : comparePillarWords;
  const columns = sideNames(view);
  return (
    <section aria-labelledby="pijlers">
      <h2 id="pijlers">{words.title}</h2>
      <table class="stapelt pijlers">
        <thead>
          <tr>
            <th scope="col">{comparePillarWords.pillar}</th>
            <th scope="col">{columns.then}</th>
            <th scope="col">{columns.now}</th>
            <th scope="col">{words.shared}</th>
          </tr>
        </thead>
        <tbody>
          {view.comparison.pillars.map((pillar) => (
            <tr key={pillar.id} class={`pijler-${pillar.id}`} data-pijler-rij={pillar.id}>
              <th scope="row">
                <span class="label">
                  <a href={elementHref('pijler', pillar.id)}>{names.pillar(pillar.id)}</a>
                </span>
              </th>
              <td data-kop={columns.then}>
                <Standing pillar={pillar.then} />
              </td>
              <td data-kop={columns.now}>
                <Standing pillar={pillar.now} />
              </td>
              <td data-kop={words.shared}>{words.sharedText(rounded(pillar))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="klein">{words.note}</p>
    </section>
  );
}

function rounded(pillar: Compared['comparison']['pillars'][number]) {
  const round = (mean: number | null) => (mean === null ? null : roundHalfAway(mean, 1));
  return { ...pillar, meanThen: round(pillar.meanThen), meanNow: round(pillar.meanNow) };
}

function Standing({ pillar }: { pillar: PillarResult }) {
  const { status, mean, known, applicable } = pillar;
  return (
    <>
      <span class="stand">{statusNames[status]}</span>{' '}
      {applicable > 0 && (
        <span class="klein">
          {mean === null ? comparePillarWords.noMean : comparePillarWords.mean(decimal(roundHalfAway(mean, 1), 1))},{' '}
          {comparePillarWords.known(known, applicable)}
        </span>
      )}
    </>
  );
}
