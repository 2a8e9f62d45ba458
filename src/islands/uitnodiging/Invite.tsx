import { useState } from 'preact/hooks';
import { inviteWords } from '../../messages/invite';
import { depthLabels } from '../../messages/scan';
import { invitationFragment, invitationTo } from '../../stores/invite';
import type { LinkFramework } from '../../stores/invited';
import { pickRound } from '../../stores/picked-round';
import { currentScan, type Session } from '../../stores/session';
import { Facts } from '../../ui/Facts';
import { RadioField, TextField } from '../../ui/Field';
import { LabelAndHint } from '../../ui/LabelAndHint';
import { href } from '../../ui/href';
import { Received } from './Received';
import { Share } from './Share';
import { readInput } from './input';

type OpenSession = Extract<Session, { state: 'open' }>;
type Round = OpenSession['dossier']['rounds'][number];

interface Props {
  framework: LinkFramework;
  session: OpenSession;
  round: Round;
}

const { ask, inside, next } = inviteWords;
const depths = Object.entries(depthLabels).map(([value, label]) => ({ value, label }));

/** The leader makes an invitation for a round of the open dossier. */
export function Invite({ framework, session, round }: Props) {
  const [asked, setAsked] = useState({ depth: ownDepth(session, round), lastDay: '', inviter: '' });
  const { chain } = session.dossier;
  const invitation = invitationTo(chain, round, asked.depth, framework.version);
  return (
    <>
      <p class="intro">{inviteWords.intro}</p>
      <div class="raster twee">
        <div>
          <section aria-labelledby="vraag">
            <h2 id="vraag">{ask.title}</h2>
            <form
              autocomplete="off"
              onInput={(event) => setAsked({ ...asked, ...readInput(event) })}
              onSubmit={(event) => event.preventDefault()}
            >
              <Facts
                rows={[
                  [ask.chain, [chain.name, chain.region].filter(Boolean).join(', ')],
                  ...(session.dossier.rounds.length === 1 ? [[ask.round, roundText(round)] as const] : []),
                ]}
              />
              {session.dossier.rounds.length > 1 && <RoundPicker rounds={session.dossier.rounds} picked={round.id} />}
              <RadioField name="depth" legend={ask.depth} options={depths} chosen={asked.depth} />
              <div class="veld">
                <LabelAndHint id="lastDay" label={ask.lastDay} hint={ask.lastDayHint} />
                <input id="lastDay" name="lastDay" type="date" max="9999-12-31" aria-describedby="lastDay-uitleg" />
              </div>
              <TextField id="inviter" label={ask.inviter} hint={ask.inviterHint} maxLength={120} />
            </form>
          </section>
          <Share invitation={invitation} lastDay={asked.lastDay} inviter={asked.inviter.trim()} />
        </div>
        <aside class="kaart" aria-labelledby="erin">
          <h2 id="erin">{inside.title}</h2>
          <ul>
            {inside.rows.map((row) => (
              <li key={row}>{row}</li>
            ))}
          </ul>
          <p>{inside.readable}</p>
          <p>{inside.hash}</p>
          <h2>{next.title}</h2>
          <p>{next.ownHint}</p>
          <p class="knoppen">
            <a class="knop licht klein" href={`#${invitationFragment(invitation)}`}>
              {next.own}
            </a>
          </p>
          <p>{next.collect}</p>
          <p>
            <a href={href('/groep/')}>{next.toGroup}</a>
          </p>
        </aside>
      </div>
      <details class="alleen-scherm">
        <summary>{inviteWords.received.title}</summary>
        <Received framework={framework} title={inviteWords.received.open} />
      </details>
    </>
  );
}

const roundText = ({ name, measuredOn, scans }: Round) =>
  ask.roundOption(name.trim() || ask.noRoundName, measuredOn, scans.length);

function RoundPicker({ rounds, picked }: { rounds: readonly Round[]; picked: string }) {
  return (
    <div class="veld">
      <label for="ronde">{ask.round}</label>
      <select id="ronde" value={picked} onChange={({ currentTarget }) => pickRound(currentTarget.value)}>
        {rounds.map((round) => (
          <option key={round.id} value={round.id}>
            {roundText(round)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Partners are asked the same scan as the leader did, where that is known. */
function ownDepth(session: OpenSession, round: Round): string {
  const own = round.scans.find(({ id }) => id === currentScan(session)?.id) ?? round.scans[0];
  return depths.find(({ value }) => value === own?.depth)?.value ?? 'kort';
}
