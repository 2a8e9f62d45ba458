/** A sheet as it stands in a file that was read: cells as text, rows as long as they are. */
export interface FoundSheet {
  name: string;
  rows: readonly (readonly string[])[];
}

/** A list of partners or actions has tens of rows; what is larger than this is something else. */
export const limits = { bytes: 4 * 1024 * 1024, rows: 5_000, columns: 200 } as const;
