import { useEffect, useRef, useState } from 'preact/hooks';
import { cameraProblems, cameraWords as words } from '../../../messages/intake-camera';
import { type CameraProblem, watchCodes } from '../../../stores/workshop-camera';
import { Dialog } from '../../../ui/Dialog';

interface Props {
  /** What came of the last code. */
  said: string;
  onText: (text: string) => void;
  onClose: () => void;
}

/** Scans one phone after another with the camera of the laptop. */
export function ScanDialog({ said, onText, onClose }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const latest = useRef(onText);
  latest.current = onText;
  const [state, setState] = useState<'starting' | 'running' | CameraProblem>('starting');
  useEffect(() => {
    if (!video.current) return undefined;
    return watchCodes(video.current, (text) => latest.current(text), setState);
  }, []);
  const isOn = state === 'starting' || state === 'running';
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{state === 'starting' ? words.starting : state === 'running' && words.running}</p>
      {/* It shows no words and makes no sound: what is read is said below. */}
      <video ref={video} class="camera" muted playsInline hidden={!isOn} aria-label={words.picture} />
      <p role="status" class={isOn ? undefined : 'melding fout'}>
        {isOn ? said : cameraProblems[state]}
      </p>
      {isOn && <p class="klein">{words.privacy}</p>}
      <div class="knoppen">
        <button type="button" class="knop" onClick={onClose}>
          {isOn ? words.stop : words.close}
        </button>
      </div>
    </Dialog>
  );
}
