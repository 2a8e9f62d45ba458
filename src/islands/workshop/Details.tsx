import type { Workshop } from '../../domain/workshop';
import { workshopWords } from '../../messages/workshop';
import { changeWorkshop } from '../../stores/workshop';
import type { PrepareContent } from '../../ui/content-workshop';
import { KeptText } from '../../ui/KeptText';
import { href } from '../../ui/href';
import { LabelAndHint } from '../../ui/LabelAndHint';

const words = workshopWords.details;
const nothing = () => undefined;

/** When it is, what it is called, and which case the room gets. */
export function Details({ workshop, content }: { workshop: Workshop; content: PrepareContent }) {
  const change = (fields: Partial<Pick<Workshop, 'name' | 'on' | 'start' | 'casus'>>) =>
    changeWorkshop({ kind: 'details', fields });
  const fitting = content.casussen.filter(
    ({ id, doelgroepen }) =>
      workshop.audience === '' || id === workshop.casus || doelgroepen.some((one) => one === workshop.audience),
  );
  return (
    <section aria-labelledby="wanneer">
      <h2 id="wanneer">{words.title}</h2>
      <div class="workshop-velden">
        <KeptText
          id="workshop-naam"
          label={words.name}
          hint={words.nameHint}
          stored={workshop.name}
          onNote={(name) => change({ name })}
          onLeave={nothing}
        />
        <KeptText
          id="workshop-dag"
          label={words.on}
          type="date"
          stored={workshop.on}
          onNote={(on) => change({ on })}
          onLeave={nothing}
        />
        <div class="veld">
          <LabelAndHint id="workshop-start" label={words.start} />
          <input
            id="workshop-start"
            type="time"
            value={workshop.start.padStart(5, '0').replace(/^0+$/u, '')}
            onInput={({ currentTarget: { value } }) => change({ start: value.slice(0, 5) })}
          />
        </div>
        <div class="veld">
          <LabelAndHint id="workshop-casus" label={words.casus} hint={words.casusHint} />
          <select
            id="workshop-casus"
            value={workshop.casus}
            aria-describedby="workshop-casus-uitleg"
            onChange={({ currentTarget: { value } }) => change({ casus: value })}
          >
            <option value="">{words.noCasus}</option>
            {fitting.map(({ id, titel }) => (
              <option key={id} value={id}>
                {titel}
              </option>
            ))}
          </select>
          <p class="klein alleen-scherm">
            <a href={href('/workshop/casussen/')}>{words.readCases}</a>
          </p>
        </div>
      </div>
    </section>
  );
}
