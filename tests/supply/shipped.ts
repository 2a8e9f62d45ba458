/** The packages that `licenties.txt` lists, as "name version". */
export function listShipped(licences: string): Set<string> {
  return new Set([...licences.matchAll(/^- (\S+ \S+): /gmu)].map(([, shipped = '']) => shipped));
}
