import { ratingOf } from '../../domain/answers';
import type { GroupFigures } from '../../domain/group';
import { levelLabel } from '../../messages/levels';
import { agreementNames, groupWords } from '../../messages/report-group';
import { partTitles } from '../../messages/report-parts';
import type { ReportView } from '../../stores/report';
import { href } from '../../ui/href';
import { Spread } from '../../ui/Spread';
import type { NamedItem, Names } from '../../ui/names';

interface Props {
  view: ReportView;
  names: Names;
}

/** Several respondents side by side: every level given, their spread and middle, and what the report takes from it. */
export function Group({ view, names }: Props) {
  const { group } = view.report;
  if (!group) return null;
  return (
    <section aria-labelledby="groep">
      <h2 id="groep">{partTitles.groep}</h2>
      <p>{groupWords.intro(view.scans.length)}</p>
      <p class="alleen-scherm">
        <a href={href('/groep/')}>{groupWords.toGroup}</a>
      </p>
      {view.report.organisationsUnder2.size > 0 && <p class="klein">{groupWords.under2Note}</p>}
      {(['randvoorwaarde', 'aandachtspunt', 'praktijkles'] as const).map((kind) => (
        <table key={kind} class="stapelt groep">
          <caption>{groupWords.caption(groupWords.kinds[kind])}</caption>
          <thead>
            <tr>
              <th scope="col">{groupWords.item}</th>
              <th scope="col">{groupWords.answers}</th>
              <th scope="col">{groupWords.range}</th>
              <th scope="col">{groupWords.median}</th>
              <th scope="col">{groupWords.agreement}</th>
              <th scope="col">{groupWords.result}</th>
            </tr>
          </thead>
          <tbody>
            {names.items
              .filter((item) => item.kind === kind)
              .map((item) => {
                const figures = group.get(item.id);
                return figures && <GroupRow key={item.id} item={item} figures={figures} view={view} />;
              })}
          </tbody>
        </table>
      ))}
    </section>
  );
}

function GroupRow({ item, figures, view }: { item: NamedItem; figures: GroupFigures; view: ReportView }) {
  const levels = view.scans
    .map(({ answer }) => answer(item.id).rating)
    .flatMap((rating) => (rating.kind === 'level' ? [rating.level] : []))
    .sort((a, b) => a - b);
  const counts = [0, 1, 2, 3, 4].map((level) => levels.filter((given) => given === level).length);
  const under2 = view.report.organisationsUnder2.get(item.id) ?? 0;
  const others = groupWords.others(figures);
  return (
    <tr class={item.tone} data-item={item.id}>
      <th scope="row">
        <a href={item.href}>{item.korteNaam}</a>
        {under2 > 0 && <span class="klein">{groupWords.under2(under2)}</span>}
      </th>
      <td data-kop={groupWords.answers}>
        {levels.join(', ')} <span class="klein">{others}</span>
      </td>
      <td data-kop={groupWords.range}>
        {levels.length > 0 && <Spread counts={counts} />} {groupWords.rangeText(figures)}
      </td>
      <td data-kop={groupWords.median}>{figures.median ?? '-'}</td>
      <td data-kop={groupWords.agreement}>{agreementNames[figures.agreement]}</td>
      <td data-kop={groupWords.result}>{resultText(item.id, view)}</td>
    </tr>
  );
}

function resultText(id: string, { report, consensus }: ReportView): string {
  const rating = ratingOf(report.answers, id);
  const text =
    rating.kind === 'level'
      ? levelLabel(rating.level)
      : rating.kind === 'notApplicable'
        ? groupWords.notApplicable
        : groupWords.noLevel;
  const recorded = consensus.get(id);
  if (recorded) return `${text} (${recorded.rating.kind === 'unknown' ? groupWords.open : groupWords.agreed})`;
  return report.provisional.has(id) ? `${text} (${groupWords.provisional})` : text;
}
