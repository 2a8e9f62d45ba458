import { type CameraProblem, startCamera } from '../platform/camera';
import { environment } from './environment';

export type { CameraProblem } from '../platform/camera';

/** How long the same picture counts as the same phone, in milliseconds. */
const sameWithin = 3000;

/**
 * Watches the camera for codes: each text once as long as it is held up. Says when it runs or why it does not; gives what
 * switches it off.
 */
export function watchCodes(
  video: HTMLVideoElement,
  onText: (text: string) => void,
  onState: (state: 'running' | CameraProblem) => void,
): () => void {
  let isOff = false;
  let stop: () => void = () => undefined;
  let last = { text: '', at: 0 };
  void startCamera(video, (text) => {
    if (isOff) return;
    const at = environment().now().getTime();
    const isSame = text === last.text && at - last.at < sameWithin;
    last = { text, at };
    if (!isSame) onText(text);
  }).then((started) => {
    if (started.kind === 'problem') {
      if (!isOff) onState(started.problem);
    } else if (isOff) {
      started.stop();
    } else {
      stop = started.stop;
      onState('running');
    }
  });
  return () => {
    isOff = true;
    stop();
  };
}
