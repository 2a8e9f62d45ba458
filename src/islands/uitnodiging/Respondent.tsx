import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { invitedWords } from '../../messages/invited';
import { storageProblems } from '../../messages/saving';
import { layerLabels, roleLabels } from '../../messages/scan';
import { acceptInvitation, type Invitation, isExperience, type LinkFramework } from '../../stores/invited';
import { $starting } from '../../stores/start';
import { RadioField, SelectField, TextField } from '../../ui/Field';
import { Experience } from '../../ui/Experience';
import { readInput } from './input';

interface Props {
  title: string;
  /** Whether other work is open in this browser. */
  hasOther: boolean;
  framework: LinkFramework;
  firstQuestion: string;
  invitation: Invitation;
}

const words = invitedWords.form;
const layers = [
  ...Object.entries(layerLabels).map(([value, label]) => ({ value, label })),
  { value: '', label: words.noLayer },
];

/** Who answers. Nobody has to say anything here to begin. */
export function Respondent({ title, hasOther, framework, firstQuestion, invitation }: Props) {
  const starting = useStore($starting);
  const [who, setWho] = useState({ role: '', organisation: '', layer: '' });
  const [isLate, setLate] = useState(false);
  const isMother = isExperience(who.role);
  const begin = async () => {
    if (starting.state === 'busy') return;
    const respondent = { ...who, organisation: who.organisation.trim() };
    // The next page has an address of its own: nothing of the invitation is in it.
    if (await acceptInvitation(invitation, respondent, framework.version)) location.assign(firstQuestion);
    else setLate($starting.get().state === 'idle');
  };
  return (
    <section aria-labelledby="wie">
      <h2 id="wie">{title}</h2>
      <form
        novalidate
        autocomplete="off"
        onInput={(event) => setWho({ ...who, ...readInput(event) })}
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        <SelectField id="role" label={words.role} none={words.noRole} options={roleLabels} chosen={who.role} />
        <div role="status">{isMother && <Experience />}</div>
        <TextField
          id="organisation"
          label="Organisatie"
          hint={isMother ? words.organisationFree : words.organisationHint}
          maxLength={200}
        />
        <RadioField name="layer" legend={words.layer} options={layers} chosen={who.layer} />
        {hasOther && <p class="uitleg">{words.beside}</p>}
        {starting.state === 'failed' && (
          <p class="melding fout" role="alert">
            {words.failed}. {storageProblems[starting.problem]}
          </p>
        )}
        <div role="status">{isLate && <p class="melding">{words.late}</p>}</div>
        <p class="knoppen">
          <button type="submit" class="knop">
            {words.begin}
          </button>
        </p>
      </form>
    </section>
  );
}
