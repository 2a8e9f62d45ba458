let waiting: (() => void)[] = [];
let isPlanned = false;

/**
 * Runs work after the frame that shows what the visitor did, so that saving never holds up the answer on screen. Work
 * runs in order, and at once when somebody asks for it with `runWaiting` or leaves the page.
 */
export function afterPaint(work: () => void): void {
  waiting.push(work);
  if (isPlanned) return;
  isPlanned = true;
  // A hidden page paints no frames, so a timer runs along.
  const timer = setTimeout(runWaiting, 200);
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      clearTimeout(timer);
      channel.port1.close();
      runWaiting();
    };
    channel.port2.postMessage(null);
  });
}

/** Whether there is work that waits for a frame. */
export function isWaiting(): boolean {
  return waiting.length > 0;
}

/** Runs all work that waits for a frame, now. */
export function runWaiting(): void {
  isPlanned = false;
  const work = waiting;
  waiting = [];
  for (const part of work) part();
}

addEventListener('pagehide', runWaiting);
