import { levelWords, pillarWords, reportWords } from '../../messages/report';
import { gapWords } from '../../messages/report-gaps';
import { partTitles } from '../../messages/report-parts';

/** Ways into a long page. On paper the reader turns the pages. */
export function Contents({ hasGroup }: { hasGroup: boolean }) {
  const parts = [
    ['pijlers', pillarWords.title],
    ['niveaus', levelWords.title],
    ['eerst', gapWords.title],
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
