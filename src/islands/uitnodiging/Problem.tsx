import { invitedProblem, invitedWords } from '../../messages/invited';
import type { InvitedProblem, LinkFramework } from '../../stores/invited';
import { href } from '../../ui/href';
import { Received } from './Received';

interface Props {
  problem: InvitedProblem;
  framework: LinkFramework;
}

/** A link or file that did not open: what happened, what to do, and the fields to try again. */
export function Problem({ problem, framework }: Props) {
  const { what, how } = invitedProblem(problem);
  return (
    <>
      <div class="melding fout" role="alert">
        <p>
          <strong>{invitedWords.notOpened(what)}</strong>
        </p>
        <p>{how}</p>
        {problem.from === 'other-link' && <OtherPage {...problem} />}
      </div>
      <Received framework={framework} title={invitedWords.tryAgain} />
      <p>
        <a href={href('/uitnodiging/')}>{invitedWords.toStart}</a>
      </p>
    </>
  );
}

/** A good link that was opened on the wrong page. */
function OtherPage({ kind, fragment }: Extract<InvitedProblem, { from: 'other-link' }>) {
  const [path, text] =
    kind === 'scan'
      ? (['/groep/', invitedWords.toGroup] as const)
      : (['/moeders/uitkomsten/', invitedWords.toMothers] as const);
  return (
    <p class="knoppen">
      <a class="knop" href={`${href(path)}#${fragment}`}>
        {text}
      </a>
    </p>
  );
}
