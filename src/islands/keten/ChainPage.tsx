import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { saysPartner } from '../../domain/partners';
import { ketenTitles, ketenWords as words } from '../../messages/keten';
import { learnOwnKinds } from '../../messages/partner-names';
import { saveOpenDossier } from '../../stores/document-file';
import { listPartners, openPartners } from '../../stores/partners';
import { $pickedRound, recallRound } from '../../stores/picked-round';
import { $saving, saveNow } from '../../stores/saving';
import { $session, type Session } from '../../stores/session';
import { readContent } from '../../ui/content';
import type { ChainContent } from '../../ui/content-keten';
import { namesOf } from '../../ui/names';
import { SaveTrouble } from '../../ui/SaveTrouble';
import { Begin } from './Begin';
import { printChain, useLater } from './later-module';
import { useOpenPartner } from './open-partner';
import { PartnerList } from './PartnerList';

/** Who is in the chain. Until the dossier has been read it is the same as what the server wrote. */
export function ChainPage() {
  const [content, setContent] = useState<ChainContent | null>(null);
  const session = useStore($session);
  const picked = useStore($pickedRound);
  const opened = useOpenPartner();
  const later = useLater();
  useEffect(() => {
    recallRound();
    const found = readContent<ChainContent>();
    learnOwnKinds(found.ownKinds);
    setContent(found);
    void openPartners();
  }, []);
  const names = useMemo(() => content && namesOf(content), [content]);
  if (!names || session.state === 'loading') {
    return (
      <Frame>
        <p class="keten-plaats" role="status">
          {words.loading}
        </p>
      </Frame>
    );
  }
  if (session.state !== 'open') {
    return (
      <Frame>
        <Begin session={session} framework={names.content.framework} onBegun={opened.open} />
      </Frame>
    );
  }
  const partners = listPartners(session);
  return (
    <Frame session={session}>
      <Trouble />
      {/* A copy of a dossier has the same partners: what was typed in the one does not stand in the other. */}
      <PartnerList key={session.dossier.id} partners={partners} names={names} opened={opened} />
      {typeof later === 'object' ? (
        <later.Rest key={session.dossier.id} session={session} picked={picked} names={names} />
      ) : (
        <p class={later === 'failed' ? 'melding fout' : 'klein'} role={later === 'failed' ? 'alert' : undefined}>
          {later === 'failed' ? words.laterFailed : words.later}
        </p>
      )}
    </Frame>
  );
}

interface FrameProps {
  session?: Extract<Session, { state: 'open' }>;
  children: ComponentChildren;
}

/** Title, what the page is for, and the ways over it stand at the same place in every state, so that nothing shifts. */
function Frame({ session, children }: FrameProps) {
  return (
    <div class="rapport keten">
      <header>
        <p class="alleen-druk omslag">{words.cover(session?.dossier.chain.name.trim() ?? '')}</p>
        <h1>{words.title}</h1>
        <p class="intro">{words.intro}</p>
        <p class="klein feiten">{session ? factsOf(session) : words.privacy}</p>
        <p class="knoppen">
          <button type="button" class="knop licht klein" disabled={!session} onClick={() => void printChain()}>
            {words.print}
          </button>
        </p>
        <nav class="inhoud" aria-label={words.contents}>
          <ul>
            {Object.entries(ketenTitles).map(([id, title]) => (
              <li key={id}>{session ? <a href={`#${id}`}>{title}</a> : title}</li>
            ))}
          </ul>
        </nav>
      </header>
      {children}
    </div>
  );
}

/** "Keten Oost · 7 partners: 5 betrokken, 1 benaderd, 1 gewenst". */
function factsOf(session: Extract<Session, { state: 'open' }>): string {
  const partners = listPartners(session).filter(saysPartner);
  const counts: Record<string, number> = {};
  for (const { status } of partners) counts[status] = (counts[status] ?? 0) + 1;
  const { name, region } = session.dossier.chain;
  return [name.trim(), region.trim(), words.counts(counts, partners.length)].filter(Boolean).join(' · ');
}

/** Loudly what could not be saved. */
function Trouble() {
  const saving = useStore($saving);
  return <SaveTrouble saving={saving} onRetry={() => void saveNow()} onSaveFile={() => saveOpenDossier()} />;
}
