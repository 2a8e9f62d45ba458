import { contrastOf, type Counts, motherAnswers, mostGiven } from '../../domain/mothers';
import { contrastWords, mostText, ownText, resultWords as words } from '../../messages/mothers';
import { answerWords } from '../../messages/mothers-form';
import type { MothersView } from '../../stores/mothers';
import type { OwnAnswer } from '../../stores/mothers-levels';
import { Staircase } from '../../ui/Staircase';
import type { Statement } from './outcome-data';

interface Props {
  number: number;
  statement: Statement;
  outcome: ReturnType<MothersView['outcome']>;
  own: (id: string) => OwnAnswer;
}

/** One statement: what mothers say, what the group says of the elements behind it, and a question to talk about. */
export function StatementResult({ number, statement, outcome, own }: Props) {
  const counts = outcome.kind === 'counts' ? outcome.counts : null;
  const elements = statement.elements.map((element) => ({ ...element, own: own(element.id) }));
  // The main element stands first; a short scan asks no success factors.
  const main = elements.find((element) => element.own.view !== null);
  return (
    <div class="kaart">
      <h3>
        {number}. {statement.text}
      </h3>
      {counts ? (
        <>
          <p>
            <strong>{mostText(mostGiven(counts), counts)}</strong>
          </p>
          {outcome.kind === 'counts' && outcome.isEarlier && <p>{words.earlier}</p>}
          <div class="naast">
            <Bars number={number} counts={counts} />
            <div>
              <h4>{words.yours}</h4>
              <ul class="eigen">
                {elements.map(({ id, name, href, tone, own: answer }) => (
                  <li key={id} class={tone}>
                    {answer.level !== null && <Staircase level={answer.level} />} <a href={href}>{name}</a>:{' '}
                    {ownText(answer)}.
                  </li>
                ))}
              </ul>
            </div>
          </div>
          <p class="streep">{contrastWords[contrastOf(main?.own.view ?? null, counts)]}</p>
        </>
      ) : (
        <p>{outcome.kind === 'held' ? words.held : words.tooFew}</p>
      )}
    </div>
  );
}

/** The numbers as a table, each with a bar. The bar is decoration: the number stands beside it. */
function Bars({ number, counts }: { number: number; counts: Counts }) {
  return (
    <table class="staven">
      <caption class="verborgen">{words.caption(number)}</caption>
      <thead class="verborgen">
        <tr>
          <th scope="col">{words.answer}</th>
          <th scope="col">{words.amount}</th>
        </tr>
      </thead>
      <tbody>
        {motherAnswers.map((answer) => (
          <tr key={answer}>
            <th scope="row">{answerWords[answer]}</th>
            <td>
              <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="baan" width="100" height="12" />
                <rect class={`vol ${answer}`} width={(100 * counts[answer]) / counts.given} height="12" />
              </svg>
              <span>{counts[answer]}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
