import { passedIn, type Run } from '../../stores/workshop-run';

const minute = 60_000;

/** Whole minutes of a step that are left, rounded up; 0 when it is time to round off, never less. */
export function minutesLeft({ time }: Run, minutes: number, now: number): number {
  return Math.max(0, Math.ceil(minutes + time.extra - passedIn(time, Math.max(now, time.since)) / minute));
}

/** How much of the step has passed, 0 to 1. */
export function shareLeft({ time }: Run, minutes: number, now: number): number {
  const all = minutes + time.extra;
  return all === 0 ? 0 : Math.max(0, 1 - passedIn(time, Math.max(now, time.since)) / minute / all);
}
