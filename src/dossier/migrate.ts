/** One step from a version to the next. Gets a whole parsed object and gives a whole new one; never throws. */
export interface Migration {
  from: number;
  migrate: (raw: Record<string, unknown>) => Record<string, unknown>;
}

/** Newest version of each format that this program writes. */
export const currentVersion = { scan: 1, dossier: 1 } as const;

/**
 * Append only: `migrations/0001-….ts` and so on. Version 1 is the first, so there is nothing to migrate yet; a test
 * fails as soon as one is added that no kept file runs through.
 */
export const migrations: Record<keyof typeof currentVersion, readonly Migration[]> = { scan: [], dossier: [] };

/** Takes an object step by step to the newest version. Versions without a step stay as they are and are then refused. */
export function migrate(raw: Record<string, unknown>, steps: readonly Migration[]): Record<string, unknown> {
  return steps.reduce((value, step) => (value['version'] === step.from ? step.migrate(value) : value), raw);
}
