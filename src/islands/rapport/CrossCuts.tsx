import { isApplicable, levelOf } from '../../domain/answers';
import type { Report } from '../../domain/report';
import { levelMark } from '../../messages/report';
import { presenceText } from '../../messages/report-gaps';
import { partTitles } from '../../messages/report-parts';
import { coverNames, crossCutWords, crossWords } from '../../messages/report-signals';
import type { Names } from '../../ui/names';
import { LevelText } from './parts';

interface Props {
  report: Report;
  names: Names;
}

/** Everything about the mothers' voice, and everything about the employer, each gathered from the whole scan. */
export function CrossCuts({ report, names }: Props) {
  return (
    <section aria-labelledby="dwars">
      <h2 id="dwars">{partTitles.dwars}</h2>
      <p class="klein">{crossCutWords.intro}</p>
      <div class="raster half">
        {report.crossCuts.map((cut) => (
          <CrossCutCard key={cut.theme.id} cut={cut} report={report} names={names} />
        ))}
      </div>
    </section>
  );
}

function CrossCutCard({ cut, report, names }: Props & { cut: Report['crossCuts'][number] }) {
  const { theme, heard } = cut;
  const words = crossWords[theme.id];
  const items = theme.items.filter((id) => isApplicable(report.answers, id));
  const factors = theme.factors.filter((id) => report.answers.factors.get(id) !== 'nvt');
  const barriers = report.barriers.filter(({ id }) => theme.barriers.includes(id));
  return (
    <div class="kaart">
      <h3>{words.title}</h3>
      <p>{words.intro}</p>
      <p class={heard === 'yes' ? 'streep' : 'streep let-op'}>
        {report.scanIds.length === 0 ? words.noScan : words[heard]}
      </p>
      {items.length > 0 && (
        <>
          <h4>{crossCutWords.items}</h4>
          <ul class="stapel">
            {items.map((id) => (
              <li key={id} class={names.item(id).tone}>
                <a href={names.item(id).href}>{names.item(id).korteNaam}</a>
                <LevelText level={levelOf(report.answers, id)} mark={levelMark(report, id)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {factors.length > 0 && (
        <>
          <h4>{crossCutWords.factors}</h4>
          <ul class="stapel">
            {factors.map((id) => (
              <li key={id}>
                <a href={names.factor(id).href}>{names.factor(id).name}</a>
                <span>{presenceText(report.answers.factors.get(id) ?? null)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>{crossCutWords.barriers}</h4>
      {barriers.length === 0 && <p>{crossCutWords.noBarriers}</p>}
      <ul class="stapel">
        {barriers.map(({ id, cover }) => (
          <li key={id}>
            <a href={names.barrier(id).href}>{names.barrier(id).name}</a>
            <span>{coverNames[cover]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
