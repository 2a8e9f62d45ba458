import type { DraftQuestion } from '../../domain/convenant-draft';
import { placeOf } from '../../domain/convenant-points';
import { clauseWords } from '../../messages/convenant';
import { noteAnswered } from '../../stores/convenant-texts';

interface Props {
  article: string;
  /** Its name, for who hears the questions of several articles. */
  title: string;
  questions: readonly DraftQuestion[];
}

/** Questions that somebody has to answer before anybody signs. */
export function Questions({ article, title, questions }: Props) {
  return (
    <fieldset class="conv-vragen">
      <legend>
        {clauseWords.questions} <span class="verborgen">{title}</span>
      </legend>
      <p class="uitleg">{clauseWords.questionsHint}</p>
      {questions.map(({ text, isAnswered }, index) => {
        const id = placeOf.question(article, index);
        return (
          <p class="keuze" key={text}>
            <input
              id={id}
              type="checkbox"
              checked={isAnswered}
              onChange={(event) => noteAnswered(article, text, event.currentTarget.checked)}
            />
            <label for={id}>{text}</label>
          </p>
        );
      })}
    </fieldset>
  );
}
