import { kindName } from '../../messages/convenant-text';
import { convenantWords } from '../../messages/convenant';
import { pointText, pointWords as words } from '../../messages/convenant-points';
import type { BuilderProps } from './Builder';
import { placeHref } from './place';
import { convenantPlaces, isStep, placeName } from './steps';

/** What has to be done before anybody can sign, by step, each with a link to where one does it. */
export function Points({ view, names }: BuilderProps) {
  const { points, articles } = view.draft;
  const titles = new Map(articles.map(({ id, number, title }) => [id, convenantWords.article(number, title)]));
  const pointNames = { item: (id: string) => names.item(id).korteNaam, kind: kindName };
  if (points.length === 0) return <p class="melding goed">{words.none}</p>;
  return (
    <div class="conv-punten">
      <h3>
        {words.title} ({points.length})
      </h3>
      <p>{words.intro}</p>
      {convenantPlaces.filter(isStep).map((step) => {
        const own = points.filter((point) => point.step === step);
        if (own.length === 0) return null;
        return (
          <details key={step}>
            <summary>
              {placeName(step)}: {convenantWords.open(own.length)}
            </summary>
            <ul>
              {own.map((point) => (
                <li key={`${point.code} ${point.place} ${point.subject}`}>
                  <a href={placeHref(point.step, point.place)}>{pointText(point, pointNames)}</a>
                  <span class="klein"> {titles.get(point.article) ?? words.general}</span>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
