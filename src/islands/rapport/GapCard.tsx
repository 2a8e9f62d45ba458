import { levelOf } from '../../domain/answers';
import type { Report } from '../../domain/report';
import { levelMark } from '../../messages/report';
import { gapWords, presenceText } from '../../messages/report-gaps';
import type { Ambitions } from '../../stores/report';
import type { Names } from '../../ui/names';
import { NextLevel } from './NextLevel';
import { LevelText, PrintedLink, Sum } from './parts';
import { placeId } from './places';
import { SectionsBlock } from './Sections';

interface Props {
  gap: Report['gaps'][number];
  report: Report;
  ambitions: Ambitions;
  names: Names;
}

/** One gap: level now and aimed at, the first next step, why it stands here, and what to take up. */
export function GapCard({ gap, report, ambitions, names }: Props) {
  const item = names.item(gap.id);
  const pillar = names.content.randvoorwaarden.find(({ id }) => id === gap.id)?.pijler ?? '';
  const isReviewed = report.answers.barriersReviewed;
  return (
    <li class={`gat ${item.tone}`} id={placeId('gap', gap.id)}>
      <div class="gat-kop">
        <p class="rang" aria-hidden="true">
          {gap.rank}
        </p>
        <div>
          <p class="label">{names.pillar(pillar)}</p>
          <h3>{item.naam}</h3>
        </div>
      </div>
      <NextLevel item={item} level={gap.level} report={report} ambition={ambitions.get(gap.id)} />
      <Sum title={gapWords.points(gap.points)}>
        <ul>
          <li>{gapWords.sum.gap(gap)}</li>
          <li>{gapWords.sum.startPillar(gap, names.pillar(pillar))}</li>
          <li>
            {gapWords.sum.barriers(gap, isReviewed)}{' '}
            {!isReviewed && gap.barriers.length > 0 && gapWords.sum.notReviewed}
          </li>
        </ul>
        <p>
          {gapWords.sum.total(gap)} {gapWords.sum.note}
        </p>
      </Sum>
      <div class="delen">
        <SectionsBlock sections={gap.sections} roles={report.roles} level={gap.level} names={names} />
        <div>
          <h4>{gapWords.factors}</h4>
          {gap.factors.length === 0 ? (
            <p>{gapWords.noFactors}</p>
          ) : (
            <ul class="kort">
              {gap.factors.map((id) => (
                <li key={id}>
                  <a href={names.factor(id).href}>{names.factor(id).name}</a>{' '}
                  <span class="klein">({presenceText(report.answers.factors.get(id) ?? null)})</span>
                </li>
              ))}
            </ul>
          )}
        </div>
        {gap.barriers.length > 0 && (
          <div>
            <h4>{gapWords.barriers(isReviewed)}</h4>
            <ul class="kort">
              {gap.barriers.map((id) => (
                <li key={id}>
                  <a href={names.barrier(id).href}>{names.barrier(id).name}</a>
                </li>
              ))}
            </ul>
          </div>
        )}
        {gap.attentionPoints.length > 0 && (
          <div>
            <h4>{gapWords.attentionPoints}</h4>
            <ul>
              {gap.attentionPoints.map((id) => (
                <li key={id} class={names.item(id).tone}>
                  <a href={names.item(id).href}>{names.item(id).naam}</a>{' '}
                  <LevelText level={levelOf(report.answers, id)} mark={levelMark(report, id)} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <p class="meer-lezen">
        <PrintedLink href={item.href}>{gapWords.about(item.onderwerp)}</PrintedLink>
      </p>
    </li>
  );
}
