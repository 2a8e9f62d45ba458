import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { inviteWords } from '../../messages/invite';
import { storageProblems } from '../../messages/saving';
import { stageLabels } from '../../messages/scan';
import { startWords } from '../../messages/scan-start';
import { sessionProblem } from '../../messages/session-problem';
import { startEmptyDossier } from '../../stores/invite';
import type { LinkFramework } from '../../stores/invited';
import type { Session } from '../../stores/session';
import { $starting } from '../../stores/start';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { RadioField, TextField } from '../../ui/Field';
import { href } from '../../ui/href';
import { find } from '../../ui/page';
import { Received } from './Received';
import { readInput } from './input';

interface Props {
  framework: LinkFramework;
  session: Session;
}

const words = inviteWords.start;

/** Nothing is open here: one got an invitation, or is a leader who begins by inviting others. */
export function Begin({ framework, session }: Props) {
  const problem = sessionProblem(session);
  return (
    <>
      {problem && (
        <div class="melding fout" role="alert">
          <p>{problem}</p>
          <p>
            <a href={href('/gegevens/')}>Naar Gegevens</a>
          </p>
        </div>
      )}
      <div class="raster half">
        <NewDossier framework={framework} />
        <Received framework={framework} title={inviteWords.received.title} />
      </div>
    </>
  );
}

const stages = [
  ...Object.entries(stageLabels).map(([value, label]) => ({ value, label })),
  { value: '', label: 'Dat weet ik nog niet' },
];
const nothing = { name: '', region: '', stage: '', goal: '' };

function NewDossier({ framework }: { framework: LinkFramework }) {
  const starting = useStore($starting);
  const [chain, setChain] = useState(nothing);
  /** How often one went on without a name: each time the summary takes the focus. */
  const [misses, setMisses] = useState(0);
  const isMissing = misses > 0 && chain.name.trim() === '';
  useEffect(() => {
    if (misses > 0) find('[data-fouten]').focus();
  }, [misses]);
  const begin = () => {
    if (chain.name.trim() === '') setMisses(misses + 1);
    else if (starting.state !== 'busy')
      void startEmptyDossier({ ...chain, name: chain.name.trim() }, framework.version).then((isStarted) => {
        if (isStarted) find('h1').focus();
      });
  };
  return (
    <section class="kaart" aria-labelledby="begin">
      <h2 id="begin">{words.title}</h2>
      <p>
        {words.intro} <a href={href('/gegevens/')}>Gegevens</a>.
      </p>
      <form
        novalidate
        autocomplete="off"
        onInput={(event) => setChain({ ...chain, ...readInput(event) })}
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <ErrorSummary field="name" text={startWords.nameMissing} isShown={isMissing} />
        {starting.state === 'failed' && (
          <p class="melding fout" role="alert">
            {words.failed}. {storageProblems[starting.problem]}
          </p>
        )}
        <TextField
          id="name"
          label="Naam van de keten"
          hint="De naam die jullie zelf gebruiken, of de naam van je gemeente."
          isRequired
          maxLength={200}
          {...(isMissing && { error: startWords.nameMissing })}
        />
        <TextField id="region" label="Regio" maxLength={200} />
        <RadioField name="stage" legend="Hoe ver zijn jullie?" options={stages} chosen={chain.stage} />
        <TextField
          id="goal"
          label="Wat wil je met de scan bereiken?"
          hint="Schrijf over organisaties, niet over personen. Partners lezen dit."
          rows={3}
          maxLength={1000}
        />
        <button type="submit" class="knop">
          {words.button}
        </button>
      </form>
    </section>
  );
}
