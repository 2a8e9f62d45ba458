import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { leadWords as words } from '../../../messages/workshop-lead';
import { storageProblems } from '../../../messages/saving';
import { fetchQrPrograms } from '../../../stores/qr-programs';
import type { LeadContent } from '../../../ui/content-workshop';
import { href } from '../../../ui/href';
import { followKeyboard } from '../../../ui/page';
import { roomOf, useRoomKeys, useRun } from '../room';
import { Trouble } from '../Trouble';
import { useModule } from '../use-module';
import { useWorkshop } from '../use-workshop';
import { Now } from './Now';
import { PartList } from './PartList';
import { ScreenControls } from './ScreenControls';

/** The trainer's own screen: what to do, what to say, the clock, what comes next, and the entry of scores. */
export function LeadPage() {
  const { content, session } = useWorkshop<LeadContent>();
  const workshop = session.state === 'open' ? session.workshop : null;
  const run = useRun(workshop);
  const room = content && workshop ? roomOf(workshop, content, run) : null;
  const [given, forgetGiven] = useGivenCode();
  const later = useModule(() => import('./Entry'));
  useRoomKeys(room, run);
  useEffect(() => {
    followKeyboard();
    void fetchQrPrograms();
  }, []);
  if (!content || session.state === 'loading' || (room && !run)) {
    return (
      <Frame>
        <p role="status">{words.loading}</p>
      </Frame>
    );
  }
  if (!room || !run) {
    return (
      <Frame>
        {given && <p class="melding">{words.forTrainer}</p>}
        {session.state === 'no-storage' && <p class="melding fout">{storageProblems[session.code]}</p>}
        <section class="kaart">
          <h2>{words.none.title}</h2>
          <p>{words.none.text}</p>
          <p class="knoppen">
            <a class="knop" href={href('/workshop/')}>
              {words.none.prepare}
            </a>
          </p>
        </section>
      </Frame>
    );
  }
  return (
    <Frame>
      <Trouble />
      <div class="leiden-vlak">
        <div class="leiden-nu">
          <Now room={room} run={run}>
            {room.moment && later && (
              <later.Entry key={room.moment} room={room} moment={room.moment} given={given} onGiven={forgetGiven} />
            )}
          </Now>
        </div>
        <div class="leiden-zij">
          <ScreenControls run={run} />
          <PartList room={room} run={run} />
        </div>
      </div>
    </Frame>
  );
}

function Frame({ children }: { children: ComponentChildren }) {
  return (
    <div class="leiden">
      <h1>{words.title}</h1>
      {children}
    </div>
  );
}

/**
 * The code that came with the address: a phone's own camera opened it, or the trainer's. It is taken out of the address, so
 * that it does not stay in the history of the browser, and is taken over only when somebody says so. The second forgets it:
 * what was taken over would stand in the field again after every step back.
 */
function useGivenCode(): [string, () => void] {
  const [given, setGiven] = useState('');
  useEffect(() => {
    const take = () => {
      const code = /^#w\d+\.([\w-]+)$/u.exec(location.hash)?.[1];
      if (!code) return;
      history.replaceState(history.state, '', location.pathname + location.search);
      setGiven(code.toUpperCase());
    };
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);
  return [given, () => setGiven('')];
}
