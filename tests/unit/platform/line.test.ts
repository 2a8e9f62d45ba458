import { afterEach, expect, test, vi } from 'vitest';
import { openLine } from '../../../src/platform/line';

afterEach(() => vi.unstubAllGlobals());

test('a page that goes says so, and is silent after that until it comes back', () => {
  const said: unknown[] = [];
  let onMessage: (event: { data: unknown }) => void = () => undefined;
  class Channel {
    addEventListener(_kind: string, listener: typeof onMessage) {
      onMessage = listener;
    }
    postMessage(data: unknown) {
      said.push(data);
    }
  }
  const page = new EventTarget();
  vi.stubGlobal('BroadcastChannel', Channel);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  const heard: unknown[] = [];
  openLine('zaal', (value) => heard.push(value), 'dag');
  onMessage({ data: 1 });
  page.dispatchEvent(new Event('pagehide'));
  onMessage({ data: 2 });
  expect([heard, said]).toEqual([[1], ['dag']]);
  page.dispatchEvent(new Event('pageshow'));
  onMessage({ data: 3 });
  expect(heard).toEqual([1, 3]);
});
