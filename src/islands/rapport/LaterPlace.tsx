import { laterWords } from '../../messages/report-parts';
import type { ReportView } from '../../stores/report';
import type { Later } from './later-module';
import type { Names } from '../../ui/names';

interface Props {
  later: Later;
  view: ReportView;
  names: Names;
}

/** The second half of the report, or what is known of it. */
export function LaterPlace({ later, view, names }: Props) {
  if (later === 'coming') return <p class="klein">{laterWords.coming}</p>;
  if (later === 'failed') {
    return (
      <p role="alert" class="melding fout">
        {laterWords.failed}
      </p>
    );
  }
  return <later.SecondHalf view={view} names={names} />;
}
