import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { countPlan } from '../../domain/action-plan';
import { saysSomething } from '../../domain/actions';
import { planAttention, planPageWords as words, planSentence } from '../../messages/actieplan';
import { openPlan, type PlanView, viewPlan } from '../../stores/actions';
import { saveOpenDossier } from '../../stores/document-file';
import { $pickedRound, recallRound } from '../../stores/picked-round';
import { recallPlanLook } from '../../stores/plan-look';
import { $saving, saveNow } from '../../stores/saving';
import { $session, type Session } from '../../stores/session';
import { readContent, type ShownContent } from '../../ui/content';
import { href } from '../../ui/href';
import { namesOf } from '../../ui/names';
import { SaveTrouble } from '../../ui/SaveTrouble';
import { useLater } from './later-module';
import { type PlanNames, proposalTexts } from './names';
import { Nothing } from './Nothing';
import { Plan } from './Plan';
import { Proposals } from './Proposals';
import { useEditing } from './use-editing';

type Open = Extract<Session, { state: 'open' }>;

/** The action plan of the open dossier. Until that has been read it is the same as what the server wrote. */
export function PlanPage() {
  const [content, setContent] = useState<ShownContent | null>(null);
  const session = useStore($session);
  useEffect(() => {
    recallRound();
    recallPlanLook();
    setContent(readContent<ShownContent>());
    void openPlan();
  }, []);
  const names = useMemo(() => content && namesOf(content), [content]);
  if (!names || session.state === 'loading') {
    return (
      <Frame>
        <p role="status">{words.loading}</p>
      </Frame>
    );
  }
  if (session.state !== 'open') {
    return (
      <Frame>
        <Nothing session={session} framework={names.content.framework} />
      </Frame>
    );
  }
  // Another dossier begins with nothing open, and with proposals of its own.
  return <Room key={session.dossier.id} session={session} names={names} />;
}

function Room({ session, names }: { session: Open; names: PlanNames }) {
  const picked = useStore($pickedRound);
  const texts = useMemo(() => proposalTexts(names), [names]);
  const view = viewPlan(session, picked, names.content, texts);
  const editing = useEditing();
  const later = useLater();
  return (
    <Frame view={view}>
      <Head view={view} />
      <Trouble />
      <Proposals view={view} names={names} onEdit={editing.open} />
      <Plan view={view} names={names} editing={editing} later={later} />
      {typeof later === 'object' && <later.SecondHalf session={session} view={view} names={names} />}
      {later === 'failed' && (
        <p role="alert" class="melding fout">
          {words.laterFailed}
        </p>
      )}
    </Frame>
  );
}

/** How the plan stands, in one sentence, and what asks for attention. */
function Head({ view }: { view: PlanView }) {
  const counts = countPlan(view.actions.filter(saysSomething), view.day);
  return (
    <header>
      <p class="alleen-druk omslag">{words.cover(view.chain, view.day)}</p>
      <p class="boodschap">{planSentence(counts)}</p>
      <p class="feiten klein">{[view.chain, planAttention(counts)].filter(Boolean).join(' · ')}</p>
      <nav class="inhoud" aria-label={words.contents}>
        <ul>
          {Object.entries(words.parts).map(
            ([id, name]) =>
              (id !== 'meenemen' || counts.total > 0) && (
                <li key={id}>
                  <a href={`#${id}`}>{name}</a>
                </li>
              ),
          )}
        </ul>
      </nav>
    </header>
  );
}

function Trouble() {
  const saving = useStore($saving);
  return <SaveTrouble saving={saving} onRetry={() => void saveNow()} onSaveFile={() => void saveOpenDossier()} />;
}

interface FrameProps {
  /** Absent while there is nothing to print. */
  view?: PlanView;
  children: ComponentChildren;
}

/** Title and buttons stand at the same place in every state, so that nothing shifts. */
function Frame({ view, children }: FrameProps) {
  return (
    <div class="rapport actieplan">
      <div class="rapport-kop">
        <h1>{words.title}</h1>
        <p class="knoppen">
          <button type="button" class="knop klein" disabled={!view} onClick={() => print()}>
            {words.print}
          </button>
          <a class="knop licht klein" href={href('/rapport/')}>
            {words.toReport}
          </a>
        </p>
      </div>
      {children}
    </div>
  );
}
