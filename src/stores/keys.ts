/** Names of the records in storage. */
export const keys = {
  /** Which dossier, round and scan this browser works on. */
  current: 'current',
  dossier: (id: string) => `dossier/${id}`,
  dossiers: 'dossier/',
  /** Steps that can be undone, per dossier. */
  history: (id: string) => `history/${id}`,
  /** Deleted dossiers that can be brought back. */
  trash: (id: string) => `trash/${id}`,
  trashes: 'trash/',
  /** Stored data that could not be read, put aside. */
  rescue: (id: string) => `rescue/${id}`,
  rescues: 'rescue/',
  /** The `updatedAt` a dossier had when it was last saved as a file. */
  filed: (id: string) => `filed/${id}`,
  /** Which workshop this browser works on, the workshops, those that were removed, and how far each is in the room. */
  workshopNow: 'workshop-nu',
  workshop: (id: string) => `workshop/${id}`,
  workshops: 'workshop/',
  workshopTrash: (id: string) => `workshop-weg/${id}`,
  workshopTrashes: 'workshop-weg/',
  workshopRun: (id: string) => `workshop-loop/${id}`,
};

/** Which scan a question page answers. */
export interface Current {
  dossier: string;
  round: string;
  scan: string;
}

export function readCurrent(value: unknown): Current | null {
  const found = value as Partial<Current> | null | undefined;
  return typeof found?.dossier === 'string' && typeof found.round === 'string' && typeof found.scan === 'string'
    ? { dossier: found.dossier, round: found.round, scan: found.scan }
    : null;
}
