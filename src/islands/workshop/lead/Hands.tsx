import { useState } from 'preact/hooks';
import type { Moment } from '../../../domain/workshop-scores';
import { noCounts, type ScoreCounts } from '../../../domain/workshop-counts';
import { entryWords } from '../../../messages/workshop-scores';
import { changeWorkshop } from '../../../stores/workshop';
import type { ScoredItem } from '../../../ui/content-workshop';

const words = entryWords.hands;
const mostHands = 500;

interface Props {
  moment: Moment;
  counts: Readonly<Record<string, ScoreCounts>>;
  items: readonly ScoredItem[];
}

/** How many hands go up at each level, point by point. */
export function Hands({ moment, counts, items }: Props) {
  return (
    <>
      <p>{words.intro}</p>
      {items.map((item) => (
        <Item key={item.id} moment={moment} item={item} counts={counts[item.id] ?? noCounts()} />
      ))}
    </>
  );
}

function Item({ moment, item, counts }: { moment: Moment; item: ScoredItem; counts: ScoreCounts }) {
  const set = (change: (next: ScoreCounts) => void) => {
    const next = structuredClone(counts);
    change(next);
    changeWorkshop({ kind: 'hands', moment, item: item.id, counts: next });
  };
  return (
    <fieldset class="handen">
      <legend>{item.korteNaam}</legend>
      <p>{item.vraag}</p>
      {([0, 1, 2, 3, 4] as const).map((level) => (
        <Field
          key={level}
          id={`${item.id}-${level}`}
          label={words.level(level)}
          hint={item.niveaus[level] ?? ''}
          value={counts.levels[level]}
          onValue={(value) => set((next) => (next.levels[level] = value))}
        />
      ))}
      <Field
        id={`${item.id}-w`}
        label={words.unknown}
        value={counts.unknown}
        onValue={(value) => set((next) => (next.unknown = value))}
      />
      <Field
        id={`${item.id}-n`}
        label={words.notApplicable}
        value={counts.notApplicable}
        onValue={(value) => set((next) => (next.notApplicable = value))}
      />
    </fieldset>
  );
}

interface FieldProps {
  id: string;
  label: string;
  hint?: string;
  value: number;
  onValue: (value: number) => void;
}

function Field({ id, label, hint = '', value, onValue }: FieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div class="hand">
      <label for={id}>
        <strong>{label}</strong> {hint}
      </label>
      <input
        id={id}
        type="number"
        min="0"
        max={mostHands}
        value={typed ?? (value === 0 ? '' : String(value))}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onValue(Math.min(mostHands, Math.max(0, Math.round(Number(currentTarget.value)) || 0)));
        }}
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}
