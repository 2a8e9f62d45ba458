/** The same things in an order that nobody can foresee or trace back. */
export function shuffle<T>(list: readonly T[]): T[] {
  const rest = [...list];
  const shuffled: T[] = [];
  while (rest.length > 0) shuffled.push(...rest.splice(randomBelow(rest.length), 1));
  return shuffled;
}

/** A whole number from 0 to just under `limit`, each equally likely. */
function randomBelow(limit: number): number {
  // What would make the first numbers likelier is drawn again.
  const fair = Math.floor(2 ** 32 / limit) * limit;
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn < fair ? drawn % limit : randomBelow(limit);
}
