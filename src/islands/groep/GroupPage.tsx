import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ratedIds } from '../../domain/framework';
import { groepTitles, groepWords, laterWords } from '../../messages/group';
import { roundText } from '../../messages/round-name';
import { groupViewOf, knownIds, saveCopy } from '../../stores/group';
import { followLargeSession } from '../../stores/large-session';
import { $pickedRound, holdRound, pickRound, recallRound, roundInView } from '../../stores/picked-round';
import { $saving, saveNow } from '../../stores/saving';
import { $session } from '../../stores/session';
import { type GroupContent, readContent } from '../../ui/content';
import { namesOf } from '../../ui/names';
import { SaveTrouble } from '../../ui/SaveTrouble';
import { Begin } from './Begin';
import { Differences } from './Differences';
import { Head } from './Head';
import { InviteCard } from './InviteCard';
import { useLater, useTurns } from './later-module';
import { RoundGone } from './RoundGone';
import { useSettled } from './use-settled';
import { Warnings } from './Warnings';

/** Rows of the table of differences that are drawn in one turn: all at once they keep an old phone busy for too long. */
const rowsPerTurn = 8;

/** The scans of a round side by side. Until the session has been read it is the same as what the server wrote. */
export function GroupPage() {
  const [content, setContent] = useState<GroupContent | null>(null);
  const session = useStore($session);
  const picked = useStore($pickedRound);
  const later = useLater();
  const rowTurns = Math.ceil((content ? ratedIds(content).length : 0) / rowsPerTurn);
  // Turns begin when there is something to draw: hundreds of scans take longer to open than the rest of the program.
  const turn = useTurns(content && session.state !== 'loading' ? later : 'coming', rowTurns + 2);
  useEffect(() => {
    recallRound();
    const found = readContent<GroupContent>();
    setContent(found);
    void followLargeSession((round) => void groupViewOf(round, found));
    return holdRound();
  }, []);
  const names = useMemo(() => content && namesOf(content), [content]);
  const framework = useMemo(() => content && knownIds(content), [content]);
  const now = roundInView(session, picked);
  const round = useSettled(now, (found) => void (content && groupViewOf(found, content)));
  if (!content || !names || !framework || session.state === 'loading') {
    return (
      <div class="rapport groep-blad">
        <h1>{groepWords.title}</h1>
        <p key="laden" role="status">
          {groepWords.loading}
        </p>
      </div>
    );
  }
  if (session.state !== 'open' || !now || !round) {
    return (
      <div class="rapport groep-blad">
        <h1>{groepWords.title}</h1>
        <Begin session={session} />
      </div>
    );
  }
  const view = groupViewOf(round, content);
  const isLoaded = typeof later === 'object';
  return (
    <div class="rapport groep-blad">
      <Head session={session} round={round} view={view} onPick={pickRound} />
      <RoundGone text={groepWords.gone(roundText(now))} />
      <Trouble />
      <Warnings view={view} />
      <InviteCard />
      {isLoaded && turn > 0 ? (
        <later.Collect round={now} framework={framework} names={names} />
      ) : (
        <section class="groep-plaats" aria-labelledby="inbrengen">
          <h2 id="inbrengen">{groepTitles.inbrengen}</h2>
        </section>
      )}
      {view.scans.length > 0 && (
        <Differences
          round={round}
          view={view}
          names={names}
          drawn={later === 'failed' || turn >= rowTurns ? Infinity : rowsPerTurn * Math.max(1, turn)}
          rest={isLoaded && turn > rowTurns ? later : null}
        />
      )}
      {isLoaded && turn > rowTurns + 1 ? (
        <later.SecondHalf session={session} round={round} view={view} names={names} framework={framework} />
      ) : (
        <p
          key="rest"
          class={later === 'failed' ? 'melding fout' : 'klein'}
          role={later === 'failed' ? 'alert' : undefined}
        >
          {later === 'failed' ? laterWords.failed : laterWords.coming}
        </p>
      )}
    </div>
  );
}

/** Loudly what could not be saved: bringing scans in and undoing change the dossier. */
function Trouble() {
  const saving = useStore($saving);
  return <SaveTrouble saving={saving} onRetry={() => void saveNow()} onSaveFile={saveCopy} />;
}
