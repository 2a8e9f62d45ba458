import { laterWords } from '../../messages/report-parts';
import type { ReportView } from '../../stores/report';
import { reportWords } from '../../messages/report';
import { type Later, useNothing } from './later-module';
import type { NoReportSession } from './Nothing';
import type { Names } from '../../ui/names';

interface Props {
  later: Later;
  view: ReportView;
  names: Names;
  opening: string;
  isExample: boolean;
}

/** The second half of the report, or what is known of it. */
export function LaterPlace({ later, ...props }: Props) {
  if (later === 'coming') return <p class="klein">{laterWords.coming}</p>;
  if (later === 'failed') return <Failed />;
  return <later.SecondHalf {...props} />;
}

/** What stands there while there is no scan to report on. */
export function NothingPlace(props: { session: NoReportSession; opening: string }) {
  const found = useNothing();
  if (found === 'coming') return <p role="status">{reportWords.loading}</p>;
  if (found === 'failed') return <Failed />;
  return <found.Nothing {...props} />;
}

function Failed() {
  return (
    <p role="alert" class="melding fout">
      {laterWords.failed}
    </p>
  );
}
