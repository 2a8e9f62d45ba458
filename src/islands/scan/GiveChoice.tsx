import { giveBackWords } from '../../messages/give-back';
import { defaultGiving, type Giving } from '../../stores/give-back';

interface Props {
  role: string;
  giving: Giving;
  onChange: (giving: Giving) => void;
}

const words = giveBackWords.choose;

/** Whether notes and organisation go along. An ervaringsdeskundige reads why hers do not, unless she chooses. */
export function GiveChoice({ role, giving, onChange }: Props) {
  const usual = defaultGiving(role);
  return (
    <section aria-labelledby="kiezen">
      <h2 id="kiezen">{words.title}</h2>
      {!usual.notes && <p class="inzicht">{words.experience}</p>}
      <Choice
        name="notes"
        label={words.notes}
        hint={words.notesHint}
        isOn={giving.notes}
        onChange={(notes) => onChange({ ...giving, notes })}
      />
      <Choice
        name="organisation"
        label={words.organisation}
        hint={words.organisationHint}
        isOn={giving.organisation}
        onChange={(organisation) => onChange({ ...giving, organisation })}
      />
    </section>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  hint: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

function Choice({ name, label, hint, isOn, onChange }: ChoiceProps) {
  return (
    <label class="keuze">
      <input
        type="checkbox"
        name={name}
        checked={isOn}
        aria-describedby={`${name}-uitleg`}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>
        {label}
        <span class="uitleg blok" id={`${name}-uitleg`}>
          {hint}
        </span>
      </span>
    </label>
  );
}
