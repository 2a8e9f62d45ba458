import { levelWords, pillarWords, reportWords } from '../../messages/report';
import { gapWords } from '../../messages/report-gaps';
import { partTitles } from '../../messages/report-parts';
import { routeWords } from '../../messages/report-reader';
import { genderWords, lessonWords } from '../../messages/report-points';

/** Ways into a long page. On paper the reader turns the pages. */
export function Contents({ hasGroup }: { hasGroup: boolean }) {
  const parts = [
    ['pijlers', pillarWords.title],
    ['niveaus', levelWords.title],
    ['eerst', gapWords.title],
    ['genderscan', genderWords.title],
    ['praktijklessen', lessonWords.title],
    ['leesroute', routeWords.title],
    ...Object.entries(partTitles).filter(([id]) => id !== 'groep' || hasGroup),
  ] as const;
  return (
    <nav class="inhoud" aria-label={reportWords.contents}>
      <ul>
        {parts.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
