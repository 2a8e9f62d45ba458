import type { ReportView } from '../../stores/report';
import { Annex } from './Annex';
import { Barriers } from './Barriers';
import { CrossCuts } from './CrossCuts';
import { Genderscan, Lessons } from './Genderscan';
import { Group } from './Group';
import { HowScored } from './HowScored';
import type { Names } from '../../ui/names';
import { ReadingRoute } from './ReadingRoute';
import { Contradictions, FindOut } from './Signals';

export { Radar } from '../../ui/Radar';
export { finishCharts, placeChart } from '../../ui/chart/chart-place';

/** What comes after the gaps: the genderscan, what to read, and what one looks up: the signals, the belemmeringen, who answered what, and how it was counted. */
export function SecondHalf({ view, names }: { view: ReportView; names: Names }) {
  const { report } = view;
  return (
    <>
      <Genderscan report={report} ambitions={view.ambitions} names={names} />
      <Lessons report={report} ambitions={view.ambitions} names={names} />
      <ReadingRoute view={view} names={names} />
      <CrossCuts report={report} names={names} />
      <Contradictions report={report} names={names} />
      <FindOut view={view} names={names} />
      <Barriers report={report} names={names} />
      <Group view={view} names={names} />
      <HowScored isGroup={report.group !== null} />
      <Annex view={view} names={names} />
    </>
  );
}
