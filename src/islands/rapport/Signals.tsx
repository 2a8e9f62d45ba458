import { ratingOf } from '../../domain/answers';
import { roundHalfAway } from '../../domain/numbers';
import type { Report } from '../../domain/report';
import { ratingText } from '../../messages/report';
import { partTitles } from '../../messages/report-parts';
import { contradictionWords, findOutWords } from '../../messages/report-signals';
import type { ReportView } from '../../stores/report';
import { questionHref } from '../../ui/href';
import type { Names } from '../../ui/names';
import { Sum } from './parts';

interface Props {
  report: Report;
  names: Names;
}

/** Randvoorwaarden whose level and success factors do not fit together, with the counts. */
export function Contradictions({ report, names }: Props) {
  const { contradictions, answers } = report;
  const hasFactors = [...answers.factors.values()].some((present) => ['ja', 'deels', 'nee'].includes(present));
  return (
    <section aria-labelledby="past-niet">
      <h2 id="past-niet">{partTitles['past-niet']}</h2>
      {contradictions.length === 0 && <p>{hasFactors ? contradictionWords.none : contradictionWords.noFactors}</p>}
      {contradictions.length > 0 && <p>{contradictionWords.intro}</p>}
      {contradictions.map((found) => {
        const item = names.item(found.precondition);
        const percent = roundHalfAway(found.share * 100, 0);
        return (
          <div key={found.precondition} class={item.tone}>
            <h3>
              <a href={item.href}>{item.korteNaam}</a>
            </h3>
            <p class="streep">{contradictionWords.text(found, ratingText(ratingOf(answers, found.precondition)))}</p>
            <Sum title={contradictionWords.sumTitle(percent)}>
              <p>{contradictionWords.sum(found, percent)}</p>
            </Sum>
          </div>
        );
      })}
    </section>
  );
}

/** What is unknown, who usually knows it, and who finds it out where the group agreed on that. */
export function FindOut({ view, names }: { view: ReportView; names: Names }) {
  const { report, consensus } = view;
  return (
    <section aria-labelledby="uitzoeken">
      <h2 id="uitzoeken">{partTitles.uitzoeken}</h2>
      <p>{report.toFindOut.length === 0 ? findOutWords.none : findOutWords.intro(report.toFindOut.length)}</p>
      <ul class="uitzoeken">
        {report.toFindOut.map((id) => {
          const item = names.item(id);
          const open = consensus.get(id);
          return (
            <li key={id} class={item.tone}>
              <a href={questionHref(id)}>{item.korteNaam}</a>{' '}
              <span class="klein">({ratingText(ratingOf(report.answers, id)).toLowerCase()})</span>
              <br />
              {open && <strong class="blok">{findOutWords.open(open)}</strong>}
              {findOutWords.who(item.weetDit)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
