import { useState } from 'preact/hooks';
import { workshopWords } from '../../messages/workshop';

const words = workshopWords.begin;
const lengths = [60, 90, 150] as const;
const audiences = ['klantmanagers', 'werkgevers', 'keten'] as const;

interface Props {
  button: string;
  /** Names of the fields, where the form stands twice. */
  name?: string;
  onMake: (audience: string, length: number) => void;
}

/** How long, and for whom: what a programme begins with. */
export function BeginForm({ button, name = 'begin', onMake }: Props) {
  const [length, setLength] = useState(0);
  const [audience, setAudience] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (length === 0 || audience === '') setWrong(true);
        else onMake(audience, length);
      }}
    >
      <fieldset class="veld">
        <legend>{words.length}</legend>
        {lengths.map((minutes) => (
          <label class="keuze" key={minutes}>
            <input
              type="radio"
              name={`${name}-lengte`}
              checked={length === minutes}
              onChange={() => setLength(minutes)}
            />
            {words.minutes(minutes)}
          </label>
        ))}
      </fieldset>
      <fieldset class="veld">
        <legend>{words.audience}</legend>
        {audiences.map((one) => (
          <label class="keuze" key={one}>
            <input type="radio" name={`${name}-groep`} checked={audience === one} onChange={() => setAudience(one)} />
            {words.audiences[one]}
          </label>
        ))}
      </fieldset>
      <p class="foutregel" role="alert">
        {isWrong && (length === 0 || audience === '') && words.chooseBoth}
      </p>
      <button type="submit" class="knop">
        {button}
      </button>
    </form>
  );
}
