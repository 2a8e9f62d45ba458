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
  channel.addEventListener('message', ({ data }) => onHear(data));
  if ('addEventListener' in globalThis) addEventListener('pagehide', () => channel.postMessage(lastWords));
  return { say: (value) => channel.postMessage(value), close: () => channel.close() };
}
