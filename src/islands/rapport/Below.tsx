import { targetLevel } from '../../domain/answers';
import type { Report } from '../../domain/report';
import { gapWords } from '../../messages/report-gaps';
import type { Names } from './names';
import { LevelText, PrintedLink } from './parts';
import { placeId } from './places';
import { SectionsBlock } from './Sections';

interface Props {
  items: Report['lessons'];
  report: Report;
  names: Names;
}

/** Aandachtspunten or praktijklessen under level 3, largest gap first. */
export function Below({ items, report, names }: Props) {
  return (
    <ul class="gaten heel">
      {items.map(({ id, level, sections }) => {
        const item = names.item(id);
        return (
          <li key={id} class={`gat ${item.tone}`} id={placeId('lesson', id)}>
            <h3>
              <PrintedLink href={item.href}>{item.naam}</PrintedLink>
            </h3>
            <dl class="van-naar">
              <div>
                <dt>{gapWords.now}</dt>
                <dd>
                  <LevelText level={level} isProvisional={report.provisional.has(id)} />
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
            <SectionsBlock sections={sections} roles={report.roles} level={level} names={names} />
          </li>
        );
      })}
    </ul>
  );
}
