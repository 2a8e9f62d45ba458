import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CameraStart } from '../../../src/platform/camera';
import { setEnvironment } from '../../../src/stores/environment';
import { watchCodes } from '../../../src/stores/workshop-camera';
import { Machine } from '../../fixtures/memory-environment';
import { settle } from './tab';

const camera = vi.hoisted(() => ({
  see: (_text: string): void => undefined,
  start: (_started: unknown): void => undefined,
}));
vi.mock('../../../src/platform/camera', () => ({
  startCamera: (_video: unknown, onText: (text: string) => void) => {
    camera.see = onText;
    return new Promise((resolve) => (camera.start = resolve));
  },
}));

let machine: Machine;
let seen: string[];
let states: string[];
const stop = vi.fn();
const running: CameraStart = { kind: 'running', stop };

beforeEach(() => {
  machine = new Machine();
  setEnvironment(machine.openTab().environment);
  [seen, states] = [[], []];
  stop.mockReset();
});
const watch = () =>
  watchCodes(
    {} as HTMLVideoElement,
    (text) => seen.push(text),
    (state) => states.push(state),
  );
const show = (text: string, seconds = 0) => {
  machine.pass(seconds);
  camera.see(text);
};

describe('the camera', () => {
  test('takes a phone once as long as it is held up', () => {
    watch();
    show('A');
    for (let look = 0; look < 10; look += 1) show('A', 2.9);
    expect(seen).toEqual(['A']);
  });
  test('takes the same code again from the next phone, three seconds later', () => {
    watch();
    show('A');
    show('A', 3);
    expect(seen).toEqual(['A', 'A']);
  });
  test('takes another code at once', () => {
    watch();
    for (const text of ['A', 'B', 'A']) show(text, 0.1);
    expect(seen).toEqual(['A', 'B', 'A']);
  });
  test('says when it runs, and why it does not', async () => {
    watch();
    camera.start(running);
    await settle();
    watch();
    camera.start({ kind: 'problem', problem: 'refused' });
    await settle();
    expect(states).toEqual(['running', 'refused']);
  });
  test('goes off when it is switched off, and takes nothing after that', async () => {
    const off = watch();
    camera.start(running);
    await settle();
    off();
    show('A');
    expect(stop).toHaveBeenCalledOnce();
    expect(seen).toEqual([]);
  });
  test('that starts after it was switched off goes off at once, and says nothing', async () => {
    const off = watch();
    off();
    camera.start(running);
    await settle();
    expect(stop).toHaveBeenCalledOnce();
    watch()();
    camera.start({ kind: 'problem', problem: 'busy' });
    await settle();
    expect(states).toEqual([]);
  });
});
