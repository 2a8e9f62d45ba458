import { roundText } from '../messages/round-name';

interface ShownRound {
  id: string;
  name: string;
  measuredOn: string;
}

interface Props<Round extends ShownRound> {
  label: string;
  rounds: readonly Round[];
  /** Id of the round that is shown. */
  picked: string;
  /** What a round is called here; its name and day when left out. */
  textOf?: (round: Round) => string;
  onPick: (id: string) => void;
}

/** Which round a page is about, for a dossier with more of them. On paper the page names the round itself. */
export function RoundPicker<Round extends ShownRound>({ label, rounds, picked, textOf, onPick }: Props<Round>) {
  return (
    <p class="veld alleen-scherm">
      <label for="ronde">{label}</label>
      <select id="ronde" value={picked} onChange={(event) => onPick(event.currentTarget.value)}>
        {rounds.map((round) => (
          <option key={round.id} value={round.id}>
            {(textOf ?? roundText)(round)}
          </option>
        ))}
      </select>
    </p>
  );
}
