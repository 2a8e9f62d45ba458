import { dateText } from '../../messages/format';
import { reportWords } from '../../messages/report';
import type { ReportView } from '../../stores/report';
import { href } from '../../ui/href';

interface Props {
  view: ReportView;
  opening: string;
  isExample: boolean;
  onPick: (round: string) => void;
}

/** The opening sentence, and in one line what it rests on. */
export function Summary({ view, opening, isExample, onPick }: Props) {
  const { report } = view;
  const date = report.measuredOn ? dateText(report.measuredOn) : reportWords.noDate;
  const facts = [
    view.chain,
    view.region,
    view.round,
    date,
    reportWords.respondents(view.scans.length),
    reportWords.answered(view.answered, view.asked),
  ];
  return (
    <header class="opening">
      <p class="alleen-druk omslag">{reportWords.cover(view.chain, report.measuredOn ? date : '')}</p>
      <p class="boodschap">{opening}</p>
      <p class="klein feiten">{facts.filter(Boolean).join(' · ')}</p>
      {view.isOutdated && <p class="melding">{reportWords.outdated(date)}</p>}
      {isExample && (
        <p class="melding">
          {reportWords.example.text}{' '}
          <a class="alleen-scherm" href={href('/gegevens/')}>
            {reportWords.example.link}
          </a>
        </p>
      )}
      {view.rounds.length > 1 && (
        <p class="veld alleen-scherm">
          <label for="ronde">{reportWords.pickRound}</label>
          <select id="ronde" value={view.roundId ?? ''} onChange={(event) => onPick(event.currentTarget.value)}>
            {view.rounds.map(({ id, name, measuredOn }) => (
              <option key={id} value={id}>
                {[name.trim() || reportWords.namelessRound, measuredOn && dateText(measuredOn)]
                  .filter(Boolean)
                  .join(' · ')}
              </option>
            ))}
          </select>
        </p>
      )}
    </header>
  );
}
