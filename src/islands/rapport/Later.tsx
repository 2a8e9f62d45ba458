import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import type { ReportView } from '../../stores/report';
import { viewActions } from '../../stores/report-actions';
import { $session } from '../../stores/session';
import { Annex } from './Annex';
import { Barriers } from './Barriers';
import { CrossCuts } from './CrossCuts';
import { Done, Onward } from './Done';
import { Genderscan, Lessons } from './Genderscan';
import { Group } from './Group';
import { HowScored } from './HowScored';
import type { Names } from '../../ui/names';
import { ReadingRoute } from './ReadingRoute';
import { Save } from './Save';
import { Contradictions, FindOut } from './Signals';

export { saveReport } from '../../stores/report-save';
export { Radar } from '../../ui/Radar';
export { finishCharts, placeChart } from '../../ui/chart/chart-place';

interface Props {
  view: ReportView;
  names: Names;
  /** The opening sentence as it is shown. */
  opening: string;
  isExample: boolean;
}

/** What comes after the gaps: what was done, the genderscan, what to read, and what one looks up: the signals, the belemmeringen, who answered what, and how it was counted. */
export function SecondHalf({ view, names, opening, isExample }: Props) {
  const { report, roundId } = view;
  const session = useStore($session);
  const actions = useMemo(() => viewActions(session, roundId, names.content), [session, roundId, names.content]);
  const material = { view, names, opening, isExample, actions };
  return (
    <>
      <Onward report={report} hasPlan={actions.summary.total > 0} />
      <Done actions={actions} names={names} />
      <Genderscan report={report} ambitions={view.ambitions} names={names} />
      <Lessons report={report} ambitions={view.ambitions} names={names} />
      <ReadingRoute material={material} />
      <CrossCuts report={report} names={names} />
      <Contradictions report={report} names={names} />
      <FindOut view={view} names={names} />
      <Barriers report={report} names={names} />
      <Group view={view} names={names} />
      <HowScored isGroup={report.group !== null} />
      <Save material={material} />
      <Annex view={view} names={names} />
    </>
  );
}
