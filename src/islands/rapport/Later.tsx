import type { ReportView } from '../../stores/report';
import { Annex } from './Annex';
import { Barriers } from './Barriers';
import { CrossCuts } from './CrossCuts';
import { Group } from './Group';
import { HowScored } from './HowScored';
import type { Names } from '../../ui/names';
import { Contradictions, FindOut } from './Signals';

export { Radar } from '../../ui/Radar';
export { finishCharts, placeChart } from '../../ui/chart/chart-place';

/** What one looks up after the advice: the signals, the belemmeringen, who answered what, and how it was counted. */
export function SecondHalf({ view, names }: { view: ReportView; names: Names }) {
  const { report } = view;
  return (
    <>
      <CrossCuts report={report} names={names} />
      <Contradictions report={report} names={names} />
      <FindOut report={report} names={names} />
      <Barriers report={report} names={names} />
      <Group view={view} names={names} />
      <HowScored isGroup={report.group !== null} />
      <Annex view={view} names={names} />
    </>
  );
}
