import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { dateText } from '../../messages/format';
import { invitePageWords } from '../../messages/invite-page';
import { invitedWords } from '../../messages/invited';
import { detailWords } from '../../messages/scan';
import { sessionProblem } from '../../messages/session-problem';
import {
  $begun,
  type BegunScan,
  goOnWith,
  type Invitation,
  type LinkFramework,
  lookForBegun,
} from '../../stores/invited';
import type { Session } from '../../stores/session';
import { Facts } from '../../ui/Facts';
import { href } from '../../ui/href';
import { WhoSees } from '../../ui/WhoSees';
import { Begun } from './Begun';
import { Respondent } from './Respondent';

interface Props {
  framework: LinkFramework;
  firstQuestion: string;
  invitation: Invitation;
  session: Session;
}

/** A partner reads what is asked, how long it takes and who will see what, and begins. */
export function InvitedView({ framework, firstQuestion, invitation, session }: Props) {
  const begun = useStore($begun);
  const [isGone, setGone] = useState(false);
  useEffect(() => void lookForBegun(invitation), [invitation]);
  // What was begun here stands above the rest: drawn later, it would push that down.
  if (begun === null) return <p role="status">{invitePageWords.loading}</p>;
  const { chain, depth } = invitation;
  const problem = sessionProblem(session);
  const goOn = async ({ at }: BegunScan) => {
    if (await goOnWith(at)) location.assign(href('/scan/'));
    else setGone(true);
  };
  return (
    <>
      <p class="intro">{invitedWords.intro(chain.name.trim() || invitedWords.noName)}</p>
      {problem && (
        <p class="melding fout" role="alert">
          {problem}
        </p>
      )}
      {isGone && (
        <p class="melding fout" role="alert">
          {invitedWords.begun.gone}
        </p>
      )}
      {begun.scans.length > 0 && <Begun scans={begun.scans} onGoOn={(scan) => void goOn(scan)} />}
      <Asked invitation={invitation} />
      <div class="raster half">
        <section aria-labelledby="wat">
          <h2 id="wat">{invitedWords.what.title}</h2>
          <ul>
            {invitedWords.what.rows(depth).map((row) => (
              <li key={row}>{row}</li>
            ))}
          </ul>
          <p>{invitedWords.what.nothing}</p>
        </section>
        <WhoSees />
      </div>
      <Respondent
        title={begun.scans.length > 0 ? invitedWords.form.another : invitedWords.form.title}
        hasOther={!begun.isHere && session.state === 'open'}
        {...{ framework, firstQuestion, invitation }}
      />
    </>
  );
}

/** What the invitation says. It may come from anybody: it is shown as text. */
function Asked({ invitation: { chain, round } }: { invitation: Invitation }) {
  const rows: [string, string][] = [
    [detailWords.name, chain.name],
    [detailWords.region, chain.region],
    [invitedWords.goal, chain.goal],
    [invitedWords.round, [round.name, dateText(round.measuredOn)].filter(Boolean).join(', ')],
  ];
  return <Facts rows={rows.filter(([, value]) => value.trim())} />;
}
