import { useStore } from '@nanostores/preact';
import { screenWords, leadWords } from '../../../messages/workshop-lead';
import { $isHeard, changeRun, type Run, tones } from '../../../stores/workshop-run';
import { href } from '../../../ui/href';

const words = leadWords.screen;

/** The window on the projector, and what the room sees of it. */
export function ScreenControls({ run }: { run: Run }) {
  const isHeard = useStore($isHeard);
  return (
    <section aria-labelledby="beamer">
      <h2 id="beamer">{words.title}</h2>
      <p>
        <a class="knop licht klein" href={href('/workshop/scherm/')} target="ks-scherm" rel="opener">
          {words.open}
        </a>
      </p>
      <p class="klein">{isHeard ? words.heard : words.how}</p>
      <p class="knoppen">
        <button type="button" class="knop licht klein" onClick={() => changeRun({ isBlank: !run.isBlank })}>
          {run.isBlank ? words.unblank : words.blank}
        </button>
      </p>
      <details>
        <summary>{words.tone}</summary>
        <fieldset>
          <legend class="verborgen">{words.tone}</legend>
          {tones.map((tone) => (
            <label class="keuze" key={tone}>
              <input type="radio" name="toon" checked={run.tone === tone} onChange={() => changeRun({ tone })} />
              {words.tones[tone]}
            </label>
          ))}
        </fieldset>
        <label class="keuze">
          <input type="checkbox" checked={run.hasTimer} onChange={() => changeRun({ hasTimer: !run.hasTimer })} />
          {leadWords.timer.show}
        </label>
      </details>
      <details>
        <summary>{words.keys}</summary>
        <p class="klein">{words.keysHow}</p>
        <label class="keuze">
          <input type="checkbox" checked={run.hasKeys} onChange={() => changeRun({ hasKeys: !run.hasKeys })} />
          {words.keys}
        </label>
      </details>
      <p class="verborgen" role="status">
        {run.isBlank && screenWords.blank}
      </p>
    </section>
  );
}
