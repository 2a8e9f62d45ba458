/** What npm's register of known weaknesses says about a lock file. */
export type Audit =
  | { kind: 'clean'; packages: number }
  | { kind: 'found'; weaknesses: string[] }
  /** The register could not be asked, so nothing is known. */
  | { kind: 'unknown'; reason: string };

interface Output {
  error?: { summary?: string; code?: string };
  message?: string;
  auditReportVersion?: number;
  vulnerabilities?: Record<string, { name: string; severity: string; range: string; via: (string | Via)[] }>;
  metadata?: { dependencies?: { total?: number } };
}

interface Via {
  title: string;
  url: string;
}

/** Levels that npm knows, from the least. What is under "moderate" is told, but stops nothing. */
const stopping = ['moderate', 'high', 'critical'];

/** Reads what `npm audit --json` printed. Anything that is not a report is "unknown", never "clean". */
export function readAudit(printed: string): Audit {
  let output: Output;
  try {
    output = JSON.parse(printed) as Output;
  } catch {
    return { kind: 'unknown', reason: printed.trim().slice(0, 200) || 'npm printed nothing' };
  }
  const { vulnerabilities, auditReportVersion, metadata, error, message } = output;
  if (error || auditReportVersion === undefined || vulnerabilities === undefined) {
    return { kind: 'unknown', reason: message ?? error?.summary ?? error?.code ?? 'npm gave no report' };
  }
  const weaknesses = Object.values(vulnerabilities)
    .filter(({ severity }) => stopping.includes(severity))
    .map(({ name, severity, range, via }) => {
      const reasons = via.map((each) => (typeof each === 'string' ? `through ${each}` : `${each.title} (${each.url})`));
      return `${name} ${range}, ${severity}: ${reasons.join('; ')}`;
    });
  if (weaknesses.length > 0) return { kind: 'found', weaknesses };
  return { kind: 'clean', packages: metadata?.dependencies?.total ?? 0 };
}
