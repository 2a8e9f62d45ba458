import {
  checkWords,
  depthLabels,
  detailWords,
  layerLabels,
  overviewWords,
  roleLabels,
  stageLabels,
} from '../../messages/scan';
import type { Scan } from '../../stores/session';

interface Props {
  scan: Scan;
  /** Address of the page where they are changed. */
  href: string;
}

/** What the scan says of the chain and of who answers. A value this program does not know is shown as it is. */
export function CheckDetails({ scan: { chain, respondent, depth }, href }: Props) {
  const rows = [
    [detailWords.name, chain.name],
    [detailWords.region, chain.region],
    [detailWords.stage, stageLabels[chain.stage] ?? chain.stage],
    [detailWords.goal, chain.goal],
    [detailWords.role, roleLabels[respondent.role] ?? respondent.role],
    [detailWords.organisation, respondent.organisation],
    [detailWords.layer, layerLabels[respondent.layer] ?? respondent.layer],
    [detailWords.depth, depthLabels[depth] ?? depth],
  ].filter(([, value]) => value !== '');
  return (
    <section aria-labelledby="gegevens">
      <h2 id="gegevens">{overviewWords.details}</h2>
      <dl class="antwoorden">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class="getypt">{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={href}>
          {checkWords.change}
          <span class="verborgen"> {overviewWords.details.toLowerCase()}</span>
        </a>
      </p>
    </section>
  );
}
