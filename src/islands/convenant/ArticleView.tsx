import type { DraftArticle } from '../../domain/convenant-draft';
import { placeOf } from '../../domain/convenant-points';
import { clauseWords, convenantWords } from '../../messages/convenant';
import { addClause } from '../../stores/convenant-texts';
import { Background } from './Background';
import type { BuilderProps } from './Builder';
import { ClauseView } from './ClauseView';
import { FieldView } from './FieldView';
import type { Later } from './later-module';
import { Parties } from './Parties';
import { focusAfterDraw } from './place';
import { Questions } from './Questions';

interface Props extends BuilderProps {
  article: DraftArticle;
  place: string;
  later: Later;
}

/** One article: why it is there, what to fill in, and its text. */
export function ArticleView({ article, place, view, names, later }: Props) {
  const { id, title, number, fields, clauses, termsLabel, questions, filling } = article;
  const why = names.content.artikelen.find((known) => known.id === id)?.waarom;
  const heading = placeOf.article(id);
  const clauseViews = (isTerm: boolean) =>
    clauses
      .filter(({ kind }) => (kind === 'term') === isTerm)
      .map((clause) => <ClauseView key={clause.key} {...{ clause, article, later }} />);
  const add = () => focusAfterDraw(`tekst-${addClause(id)}`);
  return (
    <section class="conv-artikel" aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1}>
        {convenantWords.article(number, title)}
      </h3>
      {why && <p class="waarom">{why}</p>}
      <Background kind="artikelen" id={id} names={names} />
      {fields.length > 0 && (
        <fieldset class="conv-velden">
          <legend>
            {clauseWords.fields} <span class="verborgen">{title}</span>
          </legend>
          {fields.map((field) => (
            <FieldView key={field.id} field={field} />
          ))}
        </fieldset>
      )}
      {filling === 'partijen' && <Parties parties={view.draft.parties} />}
      {article.isEmpty && <p class="melding">{convenantWords.articleEmpty}</p>}
      <h4>{clauseWords.clauses}</h4>
      <ul class="conv-leden">
        {clauseViews(false)}
        {termsLabel !== '' && (
          <li class="lid">
            <span class="lid-nummer">{`${number}.${termsLabel}`}</span>
            <p>{clauseWords.terms}</p>
          </li>
        )}
        {clauseViews(true)}
      </ul>
      <p>
        <button type="button" class="tekstknop" onClick={add}>
          {clauseWords.add}
          <span class="verborgen"> · {title}</span>
        </button>
      </p>
      {(filling === 'afspraken' || filling === 'genderscan') &&
        (typeof later === 'object' ? (
          <later.Agreements article={article} place={place} names={names} />
        ) : (
          <p role="status">{later === 'failed' ? convenantWords.failed : convenantWords.loading}</p>
        ))}
      {questions.length > 0 && <Questions article={id} title={title} questions={questions} />}
    </section>
  );
}
