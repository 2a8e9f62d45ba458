import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { fewestToBlendIn } from '../../../domain/respondents';
import { groepTitles } from '../../../messages/group';
import { leavingLines, leaveWords } from '../../../messages/group-share';
import type { knownIds, Round } from '../../../stores/group';
import { $leaving, dropLeaving, type Leaving, prepareLeaving, saveLeaving } from '../../../stores/without-names';
import { FileText } from './FileText';

interface Props {
  round: Round;
  framework: ReturnType<typeof knownIds>;
}

/** Giving the scans of a round away without names: first everything that leaves is shown, then it can be saved. */
export function GiveAway({ round, framework }: Props) {
  const leaving = useStore($leaving);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    dropLeaving();
    opener.current?.focus();
  };
  return (
    <section aria-labelledby="weggeven" class="alleen-scherm">
      <h2 id="weggeven">{groepTitles.weggeven}</h2>
      <p>{leaveWords.intro}</p>
      <p>{leaveWords.warning}</p>
      {round.scans.length < fewestToBlendIn && (
        <p class="melding">
          <strong>{leaveWords.few(round.scans.length)}</strong>
        </p>
      )}
      <p>
        <button ref={opener} type="button" class="knop licht" onClick={() => prepareLeaving(round, framework)}>
          {leaving ? leaveWords.again : leaveWords.look}
        </button>
      </p>
      {leaving && leaving.round !== round && <p role="status">{leaveWords.changed}</p>}
      {leaving && leaving.round === round && <Preview leaving={leaving} onClose={close} />}
    </section>
  );
}

function Preview({ leaving, onClose }: { leaving: Leaving; onClose: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { text, file, summary, state } = leaving;
  useEffect(() => heading.current?.focus(), [text]);
  return (
    <div class="kaart">
      <h3 tabIndex={-1} ref={heading}>
        {leaveWords.title}
      </h3>
      <ul>
        {leavingLines(summary).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h4>{leaveWords.notIn.title}</h4>
      <p>{leaveWords.notIn.text}</p>
      <h4 id="bestand-zonder-namen">{leaveWords.fileTitle}</h4>
      <p class="uitleg">{leaveWords.fileHint}</p>
      <FileText text={text} labelledBy="bestand-zonder-namen" />
      <p class="knoppen">
        <button type="button" class="knop" onClick={saveLeaving}>
          {leaveWords.save}
        </button>
        <button type="button" class="knop licht" onClick={onClose}>
          {leaveWords.close}
        </button>
      </p>
      <p role="status">
        {state === 'opens' && leaveWords.saved(file, summary.scans)}
        {state === 'broken' && leaveWords.broken(file)}
      </p>
    </div>
  );
}
