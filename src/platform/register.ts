/**
 * Reads a JSON file of this site itself, by its path. Rejects when it can't be had. Apart from the rest of the machine, so
 * that a page that only reads does not load what saves.
 */
export async function readRegister(path: string): Promise<unknown> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}
