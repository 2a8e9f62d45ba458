import { type Level, targetLevel } from '../../domain/answers';
import type { Ambition } from '../../domain/compare-ambitions';
import type { Report } from '../../domain/report';
import { levelMark } from '../../messages/report';
import { ambitionText } from '../../messages/report-measured';
import { gapWords } from '../../messages/report-gaps';
import type { NamedItem } from '../../ui/names';
import { LevelText } from './parts';

interface Props {
  item: NamedItem;
  /** Where it stands, under the target. */
  level: Level;
  report: Report;
  /** What the group itself wants to reach, where it said so. */
  ambition: Ambition | undefined;
}

/** What is true of an item now, what is aimed at, and the first step from here. */
export function NextLevel({ item, level, report, ambition }: Props) {
  return (
    <>
      <dl class="van-naar">
        <div>
          <dt>{gapWords.now}</dt>
          <dd>
            <LevelText level={level} mark={levelMark(report, item.id)} />
            <span>{item.niveaus[level]}</span>
          </dd>
        </div>
        <div>
          <dt>{gapWords.aim}</dt>
          <dd>
            <LevelText level={targetLevel} />
            <span>{item.niveaus[targetLevel]}</span>
            {ambition && <span class="eigen-doel">{ambitionText(ambition)}</span>}
          </dd>
        </div>
      </dl>
      <p class="streep stap">
        <strong>{gapWords.firstStep}</strong> {item.stappen[level]}
      </p>
    </>
  );
}
