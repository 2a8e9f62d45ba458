import type { Report } from '../../domain/report';
import type { Ambitions } from '../../stores/report';
import type { Names } from '../../ui/names';
import { NextLevel } from './NextLevel';
import { PrintedLink } from './parts';
import { placeId } from './places';
import { SectionsBlock } from './Sections';

interface Props {
  items: Report['lessons'];
  report: Report;
  ambitions: Ambitions;
  names: Names;
}

/** Aandachtspunten or praktijklessen under level 3, largest gap first. */
export function Below({ items, report, ambitions, names }: Props) {
  return (
    <ul class="gaten heel">
      {items.map(({ id, level, sections }) => {
        const item = names.item(id);
        return (
          <li key={id} class={`gat ${item.tone}`} id={placeId('lesson', id)}>
            <h3>
              <PrintedLink href={item.href}>{item.naam}</PrintedLink>
            </h3>
            <NextLevel item={item} level={level} report={report} ambition={ambitions.get(id)} />
            <SectionsBlock sections={sections} roles={report.roles} level={level} names={names} />
          </li>
        );
      })}
    </ul>
  );
}
