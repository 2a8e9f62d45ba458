import { useEffect, useLayoutEffect } from 'preact/hooks';
import { screenWords as words } from '../../../messages/workshop-lead';
import { fetchQrPrograms } from '../../../stores/qr-programs';
import type { ScreenContent } from '../../../ui/content-workshop';
import { pageData } from '../../../ui/page';
import { roomOf, useRoomKeys, useRun } from '../room';
import { useModule } from '../use-module';
import { useWorkshop } from '../use-workshop';
import { Slide } from './Slide';

/** What the room sees. It follows the trainer's window, and keys that land here go there. */
export function ScreenPage() {
  const { content, session } = useWorkshop<ScreenContent>();
  const workshop = session.state === 'open' ? session.workshop : null;
  const run = useRun(workshop);
  const room = content && workshop ? roomOf(workshop, content, run) : null;
  const outcome = useModule(() => import('./OutcomeSlide'));
  useRoomKeys(room, run);
  useEffect(() => void fetchQrPrograms(), []);
  useLayoutEffect(() => {
    if (run?.tone === 'licht' || run?.tone === 'donker') pageData()['toon'] = run.tone;
    else delete pageData()['toon'];
  }, [run?.tone]);
  if (!content || session.state === 'loading') return <Quiet text={words.loading} />;
  if (!room || !run) return <Quiet text={session.state === 'open' ? words.loading : words.none} />;
  if (run.begunAt === null) return <Quiet text={words.waiting} name={room.workshop.name} />;
  // Still there for who hears the page; the wall is empty.
  if (run.isBlank) return <p class="verborgen">{words.blank}</p>;
  return <Slide room={room} run={run} outcome={outcome} />;
}

function Quiet({ text, name = '' }: { text: string; name?: string }) {
  return (
    <div class="zaal-stil">
      {name.trim() && <p class="zaal-deel">{name}</p>}
      {/* Another sentence is another heading: nothing of the first one moves. */}
      <h1 key={text}>{text}</h1>
    </div>
  );
}
