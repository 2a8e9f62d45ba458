import { atom } from 'nanostores';
import { contentId } from '../dossier/content-id';
import { type CameraProblem, startCamera } from '../platform/camera';
import { addFound } from './intake';
import { openText } from './intake-read';

export type { CameraProblem } from '../platform/camera';

/** How scanning QR codes goes. */
export type Camera =
  | { state: 'off' | 'starting' }
  /** `read`: how many scans were read since it started; `last`: what the code in view was. */
  | { state: 'running'; read: number; last: 'nothing' | 'scan' | 'known' | 'other' }
  | { state: 'problem'; problem: CameraProblem };

export const $camera = atom<Camera>({ state: 'off' });

let stop: (() => void) | null = null;
/** Goes up with every start and stop: what a former start brings is out of date. */
let turn = 0;

/** Starts the camera and adds a row for every scan it sees, one after another, until it is stopped. */
export async function openCamera(video: HTMLVideoElement): Promise<void> {
  turn += 1;
  const mine = turn;
  const seen = new Set<string>();
  let lastText = '';
  $camera.set({ state: 'starting' });
  const started = await startCamera(video, (text) => {
    if (mine !== turn || text === lastText) return;
    lastText = text;
    void take(text, seen, () => mine === turn);
  });
  if (started.kind === 'problem') {
    if (mine === turn) $camera.set({ state: 'problem', problem: started.problem });
    return;
  }
  if (mine !== turn) {
    started.stop();
    return;
  }
  stop = started.stop;
  // A code that is in view at once was read before this.
  if ($camera.get().state === 'starting') $camera.set({ state: 'running', read: 0, last: 'nothing' });
}

async function take(text: string, seen: Set<string>, isOn: () => boolean): Promise<void> {
  const found = await openText(text, { kind: 'qr' });
  if (!isOn()) return;
  const scans = found.filter(({ kind }) => kind === 'scan');
  const fresh = scans.filter((one) => one.kind === 'scan' && !seen.has(contentId(one.scan)));
  for (const one of scans) if (one.kind === 'scan') seen.add(contentId(one.scan));
  if (fresh.length > 0) addFound(fresh);
  const last = scans.length === 0 ? 'other' : fresh.length === 0 ? 'known' : 'scan';
  const camera = $camera.get();
  const before = camera.state === 'running' ? camera.read : 0;
  $camera.set({ state: 'running', read: before + fresh.length, last });
}

/** Switches the camera off. */
export function closeCamera(): void {
  turn += 1;
  stop?.();
  stop = null;
  $camera.set({ state: 'off' });
}
