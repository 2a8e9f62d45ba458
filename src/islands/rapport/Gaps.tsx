import type { Report } from '../../domain/report';
import { whyEmpty } from '../../domain/report-facts';
import { gapWords } from '../../messages/report-gaps';
import type { Ambitions } from '../../stores/report';
import { GapCard } from './GapCard';
import type { Names } from '../../ui/names';

/** How many gaps are shown before the rest is folded (RULES, "Gaps"). */
const shown = 5;

/** The randvoorwaarden under level 3, ranked: five open, the rest folded. */
export function Gaps({ report, ambitions, names }: { report: Report; ambitions: Ambitions; names: Names }) {
  const { gaps } = report;
  const cards = gaps.map((gap) => (
    <GapCard key={gap.id} gap={gap} report={report} ambitions={ambitions} names={names} />
  ));
  return (
    <section aria-labelledby="eerst">
      <h2 id="eerst">{gapWords.title}</h2>
      {gaps.length === 0 && <p>{gapWords[whyEmpty(names.content.randvoorwaarden, report.answers)]}</p>}
      {gaps.length > 0 && (
        <>
          <p>{gapWords.intro(gaps.length)}</p>
          <ol class="gaten">{cards.slice(0, shown)}</ol>
        </>
      )}
      {gaps.length > shown && (
        <details class="meer">
          <summary>{gapWords.more(gaps.length - shown)}</summary>
          <ol class="gaten" start={shown + 1}>
            {cards.slice(shown)}
          </ol>
        </details>
      )}
    </section>
  );
}
