import { browserEnvironment } from '../platform/browser';
import type { Environment } from '../platform/environment';

let current: Environment | null = null;

/** The environment all stores use: the browser's, unless a test set another. */
export function environment(): Environment {
  current ??= browserEnvironment();
  return current;
}

/** Sets another environment; tests call this before the first store is used. */
export function setEnvironment(given: Environment): void {
  current = given;
}
