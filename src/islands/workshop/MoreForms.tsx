import type { Workshop } from '../../domain/workshop';
import { workshopWords } from '../../messages/workshop';
import { changeWorkshop } from '../../stores/workshop';
import type { PlannedForm } from '../../ui/content-workshop';
import { newPart } from './parts';

const words = workshopWords.more;
const pauseMinutes = 10;

interface Props {
  workshop: Workshop;
  forms: readonly PlannedForm[];
  /** Just before it is added. */
  onAdd: (name: string) => void;
}

/** Werkvormen that are not in the programme, those for this audience first. */
export function MoreForms({ workshop, forms, onAdd }: Props) {
  const others = forms.filter(({ id }) => !workshop.parts.some(({ werkvorm }) => werkvorm === id));
  const isFor = ({ doelgroepen }: PlannedForm) =>
    workshop.audience === '' || doelgroepen.some((one) => one === workshop.audience);
  const add = (werkvorm: string, minutes: number, name: string) => {
    onAdd(name);
    changeWorkshop({ kind: 'add', part: newPart(werkvorm, minutes), at: placeFor(workshop, forms, werkvorm) });
  };
  const rows = (list: readonly PlannedForm[]) => (
    <ul class="meer-werkvormen">
      {list.map(({ id, korteNaam, minuten, doel }) => (
        <li key={id}>
          <span>
            <strong>{korteNaam}</strong>
            <span class="klein">{words.goal(minuten, doel)}</span>
          </span>
          <button type="button" class="knop licht klein" onClick={() => add(id, minuten, korteNaam)}>
            {words.add}
            <span class="verborgen"> {korteNaam}</span>
          </button>
        </li>
      ))}
    </ul>
  );
  const rest = others.filter((form) => !isFor(form));
  return (
    <section class="alleen-scherm" aria-labelledby="meer">
      <h3 id="meer" tabIndex={-1}>
        {words.title}
      </h3>
      <p class="klein">{words.intro}</p>
      {rows(others.filter(isFor))}
      <p class="knoppen">
        <button
          type="button"
          class="knop licht klein"
          onClick={() => add('', pauseMinutes, workshopWords.programme.pause)}
        >
          {words.addNamed(words.pause)}
        </button>
      </p>
      {rest.length > 0 && (
        <details>
          <summary>{words.others}</summary>
          {rows(rest)}
        </details>
      )}
    </section>
  );
}

/** What opens stands first and what closes last; the rest comes before what closes. */
function placeFor({ parts }: Workshop, forms: readonly PlannedForm[], werkvorm: string): number {
  const kindOf = (id: string) => forms.find((form) => form.id === id);
  const form = kindOf(werkvorm);
  if (form?.soort === 'begin') return 0;
  if (form?.soort === 'slot') return parts.length;
  const isEnd = ({ werkvorm: id }: { werkvorm: string }) =>
    kindOf(id)?.soort === 'slot' || (kindOf(id)?.moment === 'achteraf' && form?.moment !== 'achteraf');
  const end = parts.findIndex(isEnd);
  if (form?.moment === 'vooraf') return parts.findIndex(({ werkvorm: id }) => kindOf(id)?.soort !== 'begin');
  return end < 0 ? parts.length : end;
}
