interface Scheduler {
  yield?: () => Promise<void>;
}

/** Lets the browser draw and answer to the visitor; long work goes on after it as a task of its own. */
export async function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}
