import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { convenantWords as words } from '../../messages/convenant';
import { learnOwnKinds } from '../../messages/convenant-text';
import { foundConvenant } from '../../stores/convenant';
import { openConvenant } from '../../stores/convenant-texts';
import { recallRound } from '../../stores/picked-round';
import { $session } from '../../stores/session';
import { readContent } from '../../ui/content';
import type { ConvenantContent } from '../../ui/content-convenant';
import { type Names, namesOf } from '../../ui/names';
import { Builder } from './Builder';
import { useLater } from './later-module';

/** The draft convenant of the open dossier. Until that has been read it is the same as what the server wrote. */
export function ConvenantPage() {
  const [names, setNames] = useState<Names<ConvenantContent> | null>(null);
  const session = useStore($session);
  const later = useLater();
  useEffect(() => {
    const content = readContent<ConvenantContent>();
    learnOwnKinds(content.ownKinds);
    setNames(namesOf(content));
    recallRound();
    void openConvenant();
  }, []);
  if (!names || session.state === 'loading' || (session.state !== 'open' && typeof later !== 'object')) {
    return (
      <Frame>
        <p role="status">{later === 'failed' ? words.failed : words.loading}</p>
      </Frame>
    );
  }
  if (session.state !== 'open') {
    return (
      <Frame>
        {typeof later === 'object' && <later.Begin session={session} framework={names.content.framework} />}
      </Frame>
    );
  }
  const { kind } = foundConvenant(session);
  return (
    <Frame>
      {kind === 'newer' || kind === 'unreadable' ? (
        <p class="melding fout">{words[kind]}</p>
      ) : (
        <Builder session={session} names={names} later={later} />
      )}
    </Frame>
  );
}

/** Title and notice stand at the same place in every state, so that nothing shifts. */
function Frame({ children }: { children: ComponentChildren }) {
  return (
    <div class="rapport convenant">
      <div class="alleen-scherm">
        <h1>{words.title}</h1>
        <p class="intro">{words.intro}</p>
        <p class="concept">{words.draft}</p>
      </div>
      {children}
    </div>
  );
}
