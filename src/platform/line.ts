/** A line between the windows of this site in one browser: what one says, the others hear at once. Nothing leaves it. */
export interface Line {
  say(value: unknown): void;
  close(): void;
}

/**
 * Opens the line of this name; `lastWords` is said when the page goes. Where a browser has none, nobody hears anything and
 * nothing fails.
 */
export function openLine(name: string, onHear: (value: unknown) => void, lastWords: unknown): Line {
  if (!('BroadcastChannel' in globalThis)) return { say: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(`ketenspiegel-${name}`);
  let isGone = false;
  channel.addEventListener('message', ({ data }) => {
    // A page that is closing still hears the answer to its last words, and would say that it is there.
    if (!isGone) onHear(data);
  });
  if ('addEventListener' in globalThis) {
    addEventListener('pagehide', () => {
      isGone = true;
      channel.postMessage(lastWords);
    });
    addEventListener('pageshow', () => (isGone = false));
  }
  return { say: (value) => channel.postMessage(value), close: () => channel.close() };
}
