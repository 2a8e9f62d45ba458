import * as v from 'valibot';
import { dossierWithDefaults, scanWithDefaults } from './defaults';
import { type Dossier, dossierShape } from './dossier';
import { currentVersion, migrate, migrations } from './migrate';
import { type Scan, scanShape } from './scan';
import { isObject } from './shape';

/** Deepest nesting taken; real files stay under 10. */
const maxDepth = 64;

/** Why something was not loaded. Words are in `messages/load.ts`. */
export type LoadError =
  | { code: 'too-large'; kind: 'scan' | 'dossier' | 'invitation'; bytes: number }
  | { code: 'empty' }
  | { code: 'damaged' }
  | { code: 'not-ours' }
  | { code: 'is-report' }
  | { code: 'is-invitation' }
  | { code: 'is-workshop' }
  /** Something to work in, where an invitation was asked for (`invitation.ts`). */
  | { code: 'no-invitation'; kind: 'scan' | 'dossier' }
  | { code: 'newer-version'; version: number }
  | { code: 'no-version' }
  | { code: 'too-deep' }
  | { code: 'refused'; path: string; found: string };

export type LoadedFile = { format: 'scan'; scan: Scan } | { format: 'dossier'; dossier: Dossier };
export type LoadResult = { kind: 'ok'; file: LoadedFile } | { kind: 'error'; error: LoadError };

type Raw = Record<string, unknown>;
const failed = (error: LoadError): LoadResult => ({ kind: 'error', error });

/** Loads a parsed value, from a file or from storage: outer shape, version, migrate, validate, defaults. Never throws. */
export function loadValue(value: unknown): LoadResult {
  if (!isObject(value)) return failed({ code: 'not-ours' });
  if (isTooDeep(value)) return failed({ code: 'too-deep' });
  switch (value['format']) {
    case 'ketenspiegel/scan':
      return loadAs('scan', value, scanShape, (raw) => ({ format: 'scan', scan: scanWithDefaults(raw) }));
    case 'ketenspiegel/dossier':
      return loadAs('dossier', value, dossierShape, (raw) => ({
        format: 'dossier',
        dossier: dossierWithDefaults(raw),
      }));
    case 'ketenspiegel/report':
      return failed({ code: 'is-report' });
    case 'ketenspiegel/invitation':
      return failed({ code: 'is-invitation' });
    case 'ketenspiegel/workshop':
      return failed({ code: 'is-workshop' });
    default:
      return failed({ code: 'not-ours' });
  }
}

function loadAs(
  kind: 'scan' | 'dossier',
  given: Raw,
  shape: v.GenericSchema,
  finish: (raw: Raw) => LoadedFile,
): LoadResult {
  const outer = versionError(kind, given) ?? (kind === 'dossier' ? scansVersionError(given) : null);
  if (outer) return failed(outer);
  const migrated = migrate(given, migrations[kind]);
  const raw = kind === 'dossier' ? migrateScans(migrated) : migrated;
  // The checked output is thrown away: valibot builds new objects, and what a file brings along must stay as it was.
  const checked = v.safeParse(shape, raw, { abortEarly: true });
  if (!checked.success) {
    const [issue] = checked.issues;
    return failed({ code: 'refused', path: v.getDotPath(issue) ?? '', found: issue.received });
  }
  return { kind: 'ok', file: finish(raw) };
}

function versionError(kind: 'scan' | 'dossier', raw: Raw): LoadError | null {
  const version = raw['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { code: 'no-version' };
  return version > currentVersion[kind] ? { code: 'newer-version', version } : null;
}

/** All scans inside a dossier carry their own version. */
function scansVersionError(raw: Raw): LoadError | null {
  for (const scan of scansOf(raw)) {
    const error = versionError('scan', scan);
    if (error?.code === 'newer-version') return error;
  }
  return null;
}

function scansOf(raw: Raw): Raw[] {
  const rounds = Array.isArray(raw['rounds']) ? raw['rounds'].filter(isObject) : [];
  return rounds.flatMap((round) => (Array.isArray(round['scans']) ? round['scans'].filter(isObject) : []));
}

function migrateScans(raw: Raw): Raw {
  if (migrations.scan.length === 0 || !Array.isArray(raw['rounds'])) return raw;
  return {
    ...raw,
    rounds: raw['rounds'].map((round: unknown) =>
      isObject(round) && Array.isArray(round['scans'])
        ? {
            ...round,
            scans: round['scans'].map((scan: unknown) => (isObject(scan) ? migrate(scan, migrations.scan) : scan)),
          }
        : round,
    ),
  };
}

/**
 * Whether a value is nested deeper than any real file: writing it out again could break. A dossier of five hundred scans has a
 * hundred thousand values: nothing is made on the way.
 */
export function isTooDeep(value: object, depth = 0): boolean {
  for (const part of Object.values(value) as unknown[]) {
    if (depth >= maxDepth || (typeof part === 'object' && part !== null && isTooDeep(part, depth + 1))) return true;
  }
  return false;
}
