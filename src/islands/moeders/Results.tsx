import { useRef } from 'preact/hooks';
import { releaseText, resultWords as words } from '../../messages/mothers';
import { type MothersView, showResults } from '../../stores/mothers';
import { ownAnswers } from '../../stores/mothers-levels';
import type { Session } from '../../stores/session';
import type { OutcomeContent } from './outcome-data';
import { StatementResult } from './StatementResult';

interface Props {
  session: Session;
  round: string;
  view: MothersView;
  content: OutcomeContent;
}

/** What mothers said together, beside what the group says itself. */
export function Results({ session, round, view, content }: Props) {
  const { release, counted, answers } = view;
  const mayShow = release.missing === 0 && (release.kind !== 'shown' || release.waiting > 0);
  const heading = useRef<HTMLHeadingElement>(null);
  const show = () => {
    showResults(round);
    // The button is gone; what it showed stands below the heading.
    heading.current?.focus();
  };
  const own = ownAnswers(session, round, content.framework);
  return (
    <section aria-labelledby="uitkomsten">
      <h2 id="uitkomsten" tabIndex={-1} ref={heading}>
        {words.title}
      </h2>
      {counted.length > 0 && (
        <p>
          <strong>{words.over(counted.length)}</strong> {words.beside}
        </p>
      )}
      <p role="status" class={counted.length > 0 ? 'alleen-scherm' : undefined}>
        {releaseText(release, answers)}
      </p>
      {mayShow && (
        <p class="knoppen">
          <button type="button" class="knop" onClick={show}>
            {release.kind === 'shown' ? words.again : words.show}
          </button>
        </p>
      )}
      <details class="som alleen-scherm">
        <summary>{words.why}</summary>
        <p>{words.whyText}</p>
      </details>
      {counted.length > 0 && (
        <>
          <p class="klein">{words.same}</p>
          <ol class="uitkomsten">
            {content.statements.map((statement, index) => (
              <li key={statement.id}>
                <StatementResult
                  number={index + 1}
                  statement={statement}
                  outcome={view.outcome(statement.id)}
                  own={own}
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
