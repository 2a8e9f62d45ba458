import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { giveBackWords } from '../../messages/give-back';
import type { ElementNames } from '../../messages/history';
import { defaultGiving, type Giving, type LinkFramework, previewGiving } from '../../stores/give-back';
import { $session, currentScan, type Scan } from '../../stores/session';
import { openWork } from '../../stores/work';
import { href } from '../../ui/href';
import { GiveChoice } from './GiveChoice';
import { GivePreview } from './GivePreview';
import { GiveWays } from './GiveWays';
import { problemText } from './state';

interface Props {
  framework: LinkFramework;
  /** Names of the elements by id, for where a note stands. */
  names: ElementNames;
}

/** Giving the open scan back to who asked for it: what goes along, one's own choice, and three ways to do it. */
export function GiveBack({ framework, names }: Props) {
  const session = useStore($session);
  const scan = currentScan(session);
  useEffect(() => void openWork(), []);
  return (
    <div class="teruggeven">
      {session.state === 'loading' && <p role="status">{giveBackWords.loading}</p>}
      {session.state !== 'loading' && !scan && <Nothing text={problemText(session)} />}
      {scan && <Give key={scan.id} scan={scan} framework={framework} names={names} />}
    </div>
  );
}

function Nothing({ text }: { text: string | null }) {
  return (
    <div class={text ? 'melding fout' : 'melding'} role={text ? 'alert' : undefined}>
      <p>{text ?? `${giveBackWords.none} ${giveBackWords.noneHow}`}</p>
      <p>
        <a href={href('/gegevens/')}>{giveBackWords.toFiles}</a>
      </p>
    </div>
  );
}

function Give({ scan, framework, names }: Props & { scan: Scan }) {
  const [chosen, setGiving] = useState<Giving | null>(null);
  const giving = chosen ?? defaultGiving(scan.respondent.role);
  const preview = previewGiving(scan, giving, framework);
  return (
    <>
      {preview.answered < preview.asked && <Incomplete answered={preview.answered} asked={preview.asked} />}
      <GiveChoice role={scan.respondent.role} giving={giving} onChange={setGiving} />
      <GivePreview preview={preview} giving={giving} names={names} />
      <GiveWays scan={scan} giving={giving} framework={framework} onChange={setGiving} />
    </>
  );
}

function Incomplete({ answered, asked }: { answered: number; asked: number }) {
  return (
    <div class="melding">
      <p>
        <strong>{giveBackWords.incomplete(answered, asked)}</strong> {giveBackWords.incompleteHow}
      </p>
      <p>
        <a href={href('/scan/')}>{giveBackWords.goOn}</a>
      </p>
    </div>
  );
}
