import { dateText } from '../../messages/format';
import { reportWords } from '../../messages/report';
import { agreedText, measuredBy } from '../../messages/report-measured';
import { roundText } from '../../messages/round-name';
import type { ReportView } from '../../stores/report';
import { href } from '../../ui/href';
import { RoundPicker } from '../../ui/RoundPicker';

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
      <p class="klein feiten">
        {view.answered > 0 && measuredBy(view.scans)} {report.agreed.size > 0 && agreedText(report.agreed.size)}
      </p>
      {view.answered === 0 && view.earlier && <JustBegun round={view.round} earlier={view.earlier} onPick={onPick} />}
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
        <RoundPicker label={reportWords.pickRound} rounds={view.rounds} picked={view.roundId ?? ''} onPick={onPick} />
      )}
      {view.answered > 0 && (view.rounds.length > 1 || view.isOutdated) && (
        <p class="alleen-scherm wegen-rij">
          {view.isComparable && <a href={href('/vergelijken/')}>{reportWords.compare}</a>}
          <a href={href('/vergelijken/#metingen')}>{reportWords.again}</a>
        </p>
      )}
    </header>
  );
}

interface JustBegunProps {
  round: string;
  earlier: NonNullable<ReportView['earlier']>;
  onPick: Props['onPick'];
}

/** A round that was just begun says nothing yet; the one before it does. */
function JustBegun({ round, earlier, onPick }: JustBegunProps) {
  return (
    <div class="melding">
      <p>{reportWords.justBegun(round)}</p>
      <p class="knoppen">
        <button type="button" class="knop klein" onClick={() => onPick(earlier.id)}>
          {reportWords.showEarlier(roundText(earlier))}
        </button>
        <a href={href('/scan/')}>{reportWords.toQuestions}</a>
      </p>
    </div>
  );
}
