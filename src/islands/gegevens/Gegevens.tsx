import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { ElementNames } from '../../messages/history';
import { keepWords } from '../../messages/gegevens';
import { $shelf, startKeeping } from '../../stores/dossiers';
import { examplePath, examplesByFragment, groupExamplePath } from '../../stores/example-places';
import { openFile } from '../../stores/files';
import { openExample } from '../../stores/files-example';
import type { KnownFramework } from '../../stores/files-framework';
import { $session } from '../../stores/session';
import { FileField } from '../../ui/FileField';
import { href } from '../../ui/href';
import { DossierList } from './DossierList';
import { LastSteps } from './LastSteps';
import { OutcomeMessage } from './OutcomeMessage';
import { QuestionDialog } from './QuestionDialog';
import { Rescued } from './Rescued';
import { SaveCard } from './SaveCard';
import { Trash } from './Trash';
import { Wipe } from './Wipe';

interface Props {
  framework: KnownFramework;
  names: ElementNames;
}

/** Everything to open, save and delete. The page is drawn with it before it works; the file field waits with what it gets. */
export function Gegevens({ framework, names }: Props) {
  const shelf = useStore($shelf);
  const session = useStore($session);
  const [isReady, setReady] = useState(false);

  useEffect(() => {
    const followAddress = async () => {
      const asked = examplesByFragment[location.hash];
      const isOpened = asked !== undefined && (await openExample(href(asked.path)));
      // Not an entry of its own in the browser's history, or "back" from the report would come straight back.
      if (isOpened) location.replace(href(asked.page));
      return isOpened;
    };
    const onHash = () => void followAddress();
    void startKeeping(framework).then(async () => {
      setReady(!(await followAddress()));
    });
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);

  const openId = session.state === 'open' ? session.dossier.id : null;
  return (
    <div class="gegevens">
      <section class="kaart" aria-labelledby="openen">
        <h2 id="openen">{keepWords.open.title}</h2>
        <FileField
          id="bestand"
          label={keepWords.open.field}
          hint={keepWords.open.hint}
          isReady={isReady}
          onFiles={async ([file]) => {
            if (file) await openFile(file);
          }}
        />
        <p class="uitleg" id="voorbeeld">
          {keepWords.open.exampleHint}
        </p>
        <p class="knoppen" id="voorbeeld-groep">
          <button
            type="button"
            class="knop licht"
            disabled={!isReady}
            onClick={() => void openExample(href(examplePath))}
          >
            {keepWords.open.example}
          </button>
          <button
            type="button"
            class="knop licht"
            id="voorbeeld-convenant"
            disabled={!isReady}
            onClick={() => void openExample(href(groupExamplePath))}
          >
            {keepWords.open.groupExample}
          </button>
        </p>
      </section>
      <SaveCard session={session} />
      <OutcomeMessage names={names} />
      <QuestionDialog />
      <DossierList shelf={shelf} openId={openId} session={session} />
      {shelf.state === 'listed' && (
        <>
          {session.state === 'open' && <LastSteps session={session} names={names} />}
          <Trash rows={shelf.trash} />
          <Rescued rows={shelf.rescued} />
          <Wipe dossiers={shelf.dossiers} />
        </>
      )}
    </div>
  );
}
