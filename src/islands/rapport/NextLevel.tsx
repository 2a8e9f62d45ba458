import { type Level, targetLevel } from '../../domain/answers';
import type { Report } from '../../domain/report';
import { gapWords } from '../../messages/report-gaps';
import type { NamedItem } from '../../ui/names';
import { LevelText } from './parts';

interface Props {
  item: NamedItem;
  /** Where it stands, under the target. */
  level: Level;
  report: Report;
}

/** What is true of an item now, what is aimed at, and the first step from here. */
export function NextLevel({ item, level, report }: Props) {
  return (
    <>
      <dl class="van-naar">
        <div>
          <dt>{gapWords.now}</dt>
          <dd>
            <LevelText level={level} isProvisional={report.provisional.has(item.id)} />
            <span>{item.niveaus[level]}</span>
          </dd>
        </div>
        <div>
          <dt>{gapWords.aim}</dt>
          <dd>
            <LevelText level={targetLevel} />
            <span>{item.niveaus[targetLevel]}</span>
          </dd>
        </div>
      </dl>
      <p class="streep stap">
        <strong>{gapWords.firstStep}</strong> {item.stappen[level]}
      </p>
    </>
  );
}
