import { shownIn } from '../../domain/workshop-measuring';
import { noCounts, type ScoreCounts } from '../../domain/workshop-counts';
import { changeOf, spreadOf } from '../../domain/workshop-spread';
import type { Workshop } from '../../domain/workshop';
import { agreementTexts, changeText, momentNames, resultWords as words } from '../../messages/workshop-scores';
import { Spread } from '../../ui/Spread';

interface Props {
  workshop: Workshop;
  items: readonly { id: string; korteNaam: string }[];
  /** Id of the heading that names it. */
  label: string;
}

/** What the room scored, as a table: every number that the projector draws stands here too. */
export function ScoreTable({ workshop, items, label }: Props) {
  const shown = shownIn(workshop);
  const [one, other] = shown;
  return (
    <div class="rol" role="region" aria-labelledby={label}>
      <table class="score-tabel">
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.moment}</th>
            {[0, 1, 2, 3, 4].map((level) => (
              <th scope="col" key={level}>
                {level}
              </th>
            ))}
            <th scope="col">{words.unknown}</th>
            <th scope="col">{words.notApplicable}</th>
            <th scope="col">{words.skipped}</th>
            <th scope="col">{words.median}</th>
            <th scope="col">{words.view}</th>
            {other && <th scope="col">{words.change}</th>}
          </tr>
        </thead>
        {items.map(({ id, korteNaam }) => (
          <tbody key={id}>
            {shown.map(({ moment, found }, index) => (
              <tr key={moment}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={shown.length}>
                    {korteNaam}
                  </th>
                )}
                <th scope="row">{momentNames[moment]}</th>
                <Counts counts={found.counts[id] ?? noCounts()} />
                {other && one && index === 0 && (
                  <td rowSpan={2}>{changeWords(one.found.counts[id], other.found.counts[id])}</td>
                )}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function changeWords(before: ScoreCounts | undefined, after: ScoreCounts | undefined): string {
  const change = changeOf(before ?? noCounts(), after ?? noCounts());
  return change.kind === 'few' ? words.changeFew : changeText(change.before, change.after);
}

function Counts({ counts }: { counts: ScoreCounts }) {
  const spread = spreadOf(counts);
  if (spread.kind === 'few') return <td colSpan={10}>{words.few}</td>;
  const { levels, unknown, notApplicable, skipped } = counts;
  return (
    <>
      {[...levels, unknown, notApplicable, skipped].map((amount, index) => (
        <td key={index} class={amount === 0 ? 'nul' : undefined}>
          {amount}
        </td>
      ))}
      <td>{spread.median ?? words.fewLevels}</td>
      <td>
        <Spread counts={levels} /> {spread.agreement && agreementTexts[spread.agreement]}
      </td>
    </>
  );
}
