import type { DraftArticle, OpenPoint } from '../../domain/convenant-draft';
import { placeOf } from '../../domain/convenant-points';
import { convenantWords, partyWords, stepIntros, stepNames } from '../../messages/convenant';
import type { ConvenantStep } from '../../schemas/convenant';
import { ArticleView } from './ArticleView';
import type { BuilderProps } from './Builder';
import { FieldView } from './FieldView';
import type { Later } from './later-module';
import { placeHref } from './place';

interface Props extends BuilderProps {
  later: Later;
  step: ConvenantStep;
  /** Id of the place in the step that the address names. */
  place: string;
}

/** One step: its articles, each to fill in and to read. */
export function StepView({ step, place, view, names, later }: Props) {
  const { articles, head } = view.draft;
  const own = articles.filter((article) => article.step === step);
  return (
    <section class="conv-stap" aria-labelledby="stap">
      <h2 id="stap" tabIndex={-1}>
        {stepNames[step]}
      </h2>
      <p class="intro">{stepIntros[step]}</p>
      {own.length > 1 && <Contents step={step} articles={own} points={view.draft.points} />}
      {step === 'partijen' && (
        <fieldset class="kaart conv-keten">
          <legend>{partyWords.chain}</legend>
          <p class="klein">{partyWords.chainHint}</p>
          <div class="raster half">
            {head.map((field) => (
              <FieldView key={field.id} field={field} />
            ))}
          </div>
        </fieldset>
      )}
      {step === 'afspraken' && <Readiness view={view} />}
      {own.map((article) => (
        <ArticleView key={article.id} {...{ article, place, view, names, later }} />
      ))}
    </section>
  );
}

interface ContentsProps {
  step: ConvenantStep;
  articles: readonly DraftArticle[];
  points: readonly OpenPoint[];
}

/** The articles of a step, with what is open in each: some steps are long. */
function Contents({ step, articles, points }: ContentsProps) {
  return (
    <ul class="conv-inhoud alleen-scherm">
      {articles.map(({ id, number, title }) => {
        const open = points.filter(({ article }) => article === id).length;
        return (
          <li key={id}>
            <a href={placeHref(step, placeOf.article(id))}>{convenantWords.article(number, title)}</a>
            {open > 0 && <span class="klein"> {convenantWords.open(open)}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** Whether the scan says that the chain is ready for a convenant (RULES). Writing is never held up by it. */
function Readiness({ view: { hasAnswers, report } }: Pick<BuilderProps, 'view'>) {
  const { isReady, missing } = report.report.convenant;
  if (!hasAnswers || (!isReady && missing.length === 0)) return null;
  return <p class="melding">{isReady ? convenantWords.ready : convenantWords.notReady(missing.length)}</p>;
}
