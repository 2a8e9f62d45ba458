import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { storageProblems } from '../../messages/saving';
import { workshopWords as words } from '../../messages/workshop';
import { beginWorkshop, type WorkshopSession } from '../../stores/workshop';
import { listWorkshops } from '../../stores/workshop-files';
import type { PrepareContent } from '../../ui/content-workshop';
import { Actions } from './Actions';
import { BeginForm } from './BeginForm';
import { Details } from './Details';
import { FileList } from './FileList';
import { partsFor } from './parts';
import { Programme } from './Programme';
import { Trouble } from './Trouble';
import { Unreadable } from './Unreadable';
import { useModule } from './use-module';
import { useWorkshop } from './use-workshop';

/** Preparing a workshop. Until it has been read it is the same as what the server wrote. */
export function WorkshopPage() {
  const { content, session } = useWorkshop<PrepareContent>();
  useEffect(() => void listWorkshops(), [session.state]);
  return (
    <div class="workshop">
      <h1>{words.title}</h1>
      <p class="intro">{words.intro}</p>
      <p class="klein">{words.privacy}</p>
      {content && session.state !== 'loading' ? (
        <Body content={content} session={session} />
      ) : (
        <p class="workshop-plaats" role="status">
          {words.loading}
        </p>
      )}
    </div>
  );
}

function Body({ content, session }: { content: PrepareContent; session: WorkshopSession }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [isFresh, setFresh] = useState(false);
  const result = useModule(() => import('./ResultSection'));
  useEffect(() => {
    if (isFresh) heading.current?.focus();
  }, [isFresh, session.state]);
  if (session.state === 'no-storage') return <p class="melding fout">{storageProblems[session.code]}</p>;
  if (session.state !== 'open') {
    return (
      <>
        {session.state === 'unreadable' && <Unreadable value={session.value} />}
        <Card title={words.begin.title}>
          <BeginForm
            button={words.begin.make}
            onMake={(audience, length) => {
              beginWorkshop(content.framework, { audience, length, parts: partsFor(content, audience, length) });
              setFresh(true);
            }}
          />
        </Card>
        <FileList open={null} />
      </>
    );
  }
  const { workshop, earlier } = session;
  return (
    <>
      <Trouble />
      <Details key={`details-${workshop.id}`} workshop={workshop} content={content} />
      <Programme key={workshop.id} workshop={workshop} earlier={earlier} content={content} heading={heading} />
      <Actions workshop={workshop} />
      {result && <result.ResultSection workshop={workshop} items={content.items} />}
      <FileList open={workshop} />
    </>
  );
}

function Card({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="kaart workshop-begin">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
