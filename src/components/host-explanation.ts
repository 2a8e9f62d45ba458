import type { Host } from '../schemas/host';

/** What the host of this site wrote at a randvoorwaarde; undefined where it wrote nothing. */
export function explanationOf(host: Host | null, id: string): string | undefined {
  const explanations = host?.explanations ?? {};
  return Object.hasOwn(explanations, id) ? explanations[id] : undefined;
}
