import { useState } from 'preact/hooks';
import { clockText, clampMinutes, type Span, spreadMinutes, type WorkshopPart } from '../../domain/workshop';
import { workshopWords } from '../../messages/workshop';
import { changeWorkshop } from '../../stores/workshop';
import type { PlannedForm } from '../../ui/content-workshop';
import { href } from '../../ui/href';

const words = workshopWords.programme;

interface Props {
  part: WorkshopPart;
  /** Its werkvorm; a break has none. */
  form: PlannedForm | undefined;
  name: string;
  /** From when to when; null while nobody said when it begins. */
  clock: Span | null | undefined;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: 1 | -1) => void;
  onDrop: () => void;
}

/** One part of the programme. */
export function PartRow({ part, form, name, clock, isFirst, isLast, onMove, onDrop }: Props) {
  const { minutes } = part;
  return (
    <li>
      <div class="deel-kop">
        {clock && <span class="deel-klok">{words.until(clockText(clock.from), clockText(clock.to))}</span>}
        <h3>{name}</h3>
        <Minutes part={part} name={name} />
      </div>
      {form && minutes < form.minstens && <p class="foutregel">{words.tooShort(form.minstens)}</p>}
      {form && <p class="klein deel-doel">{form.doel}</p>}
      <div class="deel-knoppen alleen-scherm">
        {(
          [
            [words.earlier, -1, isFirst, 'eerder'],
            [words.later, 1, isLast, 'later'],
          ] as const
        ).map(([label, by, isOff, mark]) => (
          <button
            key={mark}
            type="button"
            class="tekstknop"
            data-eerder={mark === 'eerder' ? '' : undefined}
            data-later={mark === 'later' ? '' : undefined}
            disabled={isOff}
            onClick={() => onMove(by)}
          >
            {label}
            <span class="verborgen"> {name}</span>
          </button>
        ))}
        <button type="button" class="tekstknop" onClick={onDrop}>
          {words.drop}
          <span class="verborgen"> {name}</span>
        </button>
      </div>
      {form && (
        <details>
          <summary>{words.steps}</summary>
          <Steps form={form} minutes={minutes} />
        </details>
      )}
    </li>
  );
}

function Steps({ form, minutes }: { form: PlannedForm; minutes: number }) {
  const each = spreadMinutes(
    form.stappen.map(({ minuten }) => minuten),
    minutes,
  );
  return (
    <>
      <ol>
        {form.stappen.map(({ titel }, index) => (
          <li key={titel}>{words.step(titel, each[index] ?? 0)}</li>
        ))}
      </ol>
      <p>
        <strong>{words.bring}</strong> {form.materiaal.join('; ')}
      </p>
      <p>
        <a href={href(`/workshop/werkvormen/${form.id}/`)}>
          {words.read}
          <span class="verborgen"> {form.korteNaam}</span>
        </a>
      </p>
    </>
  );
}

/** The minutes as one types them; an empty field changes nothing until there is a number. */
function Minutes({ part, name }: { part: WorkshopPart; name: string }) {
  const [typed, setTyped] = useState<string | null>(null);
  const id = `minuten-${part.id}`;
  return (
    <span class="deel-minuten">
      <label for={id} class="verborgen">
        {words.minutes(name)}
      </label>
      <input
        id={id}
        type="number"
        min="1"
        max="240"
        value={typed ?? String(part.minutes)}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          if (Number(value) >= 1) {
            changeWorkshop({ kind: 'minutes', part: part.id, minutes: clampMinutes(Number(value)) });
          }
        }}
        onBlur={() => setTyped(null)}
      />{' '}
      <span aria-hidden="true">{words.minutesUnit}</span>
    </span>
  );
}
