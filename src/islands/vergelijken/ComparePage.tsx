import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { compareWords, laterWords } from '../../messages/compare';
import { $beside, $kept, $sides, type CompareView, viewComparison } from '../../stores/compare';
import { openChangingPage } from '../../stores/changing-page';
import { followPlace } from '../../stores/round-place';
import { $session, type Session } from '../../stores/session';
import { readContent, type ShownContent } from '../../ui/content';
import { namesOf } from '../../ui/names';
import { Chooser } from './Chooser';
import { Items } from './Items';
import { type Later, printAll, useLater } from './later-module';
import { Nothing } from './Nothing';
import { Notes, Opening } from './Opening';
import type { CompareNames } from './parts';
import { Pillars } from './Pillars';

/** Two measurements side by side. Until what is stored has been read it is the same as what the server wrote. */
export function ComparePage() {
  const [content, setContent] = useState<ShownContent | null>(null);
  const session = useStore($session);
  const sides = useStore($sides);
  const kept = useStore($kept);
  const beside = useStore($beside);
  useEffect(() => {
    setContent(readContent<ShownContent>());
    void openChangingPage();
    return followPlace();
  }, []);
  const names = useMemo(() => content && namesOf(content), [content]);
  const dossier = session.state === 'open' ? session.dossier : null;
  const view = useMemo(
    () => content && viewComparison(session, sides, content, kept, beside),
    [content, session.state, dossier, sides, kept, beside],
  );
  const later = useLater();
  const isShown = view !== null && session.state !== 'loading' && typeof later !== 'string';
  useEffect(() => {
    // Where the address points was not there yet when the page was opened.
    if (isShown && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isShown]);
  if (!names || !view || session.state === 'loading') {
    return (
      <Frame>
        <p role="status">{compareWords.loading}</p>
      </Frame>
    );
  }
  return (
    <Frame {...(view.kind === 'compared' && { onPrint: printAll })}>
      {view.kind === 'compared' ? <Opening view={view} /> : <Nothing view={view} session={session} />}
      <Chooser view={view} names={names} />
      {view.kind === 'compared' && (
        <>
          <Notes view={view} />
          <Pillars view={view} names={names} />
          <Items view={view} names={names} />
        </>
      )}
      <LaterPlace later={later} view={view} session={session} names={names} />
    </Frame>
  );
}

interface LaterProps {
  later: Later;
  view: CompareView;
  session: Session;
  names: CompareNames;
}

/** The second half, or what is known of it. */
function LaterPlace({ later, view, session, names }: LaterProps) {
  if (later === 'coming') return <p class="klein">{laterWords.coming}</p>;
  if (later === 'failed') {
    return (
      <p role="alert" class="melding fout">
        {laterWords.failed}
      </p>
    );
  }
  return <later.SecondHalf view={view.kind === 'compared' ? view : null} session={session} names={names} />;
}

interface FrameProps {
  /** Absent while there is nothing to print. */
  onPrint?: () => Promise<void>;
  children: ComponentChildren;
}

/** Title and button stand at the same place in every state, so that nothing shifts. */
function Frame({ onPrint, children }: FrameProps) {
  return (
    <div class="rapport vergelijking">
      <div class="rapport-kop">
        <h1>{compareWords.title}</h1>
        <p class="knoppen">
          <button type="button" class="knop klein" disabled={!onPrint} onClick={() => void onPrint?.()}>
            {compareWords.print}
          </button>
        </p>
      </div>
      {children}
    </div>
  );
}
