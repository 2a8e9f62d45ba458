/** The report that Stryker writes, as far as it is read here. */
export interface MutationReport {
  files: Record<string, { source: string; mutants: Mutant[] }>;
}

interface Mutant {
  mutatorName: string;
  replacement?: string;
  status: string;
  location: { start: Place; end: Place };
}

/** Counted from 1. */
interface Place {
  line: number;
  column: number;
}

/** A change that no test notices, and why that is right. */
export interface Survivor {
  mutator: string;
  /** The line where it begins, which tells two equal changes apart. */
  in: string;
  /** What was changed into what, shortened when it is long. */
  change: string;
  reason: string;
}

/** Per file of the source: the last score, and each survivor. */
export type SurvivorList = Record<string, FileScore>;

export interface FileScore {
  killed: number;
  mutants: number;
  survivors: Survivor[];
}

const noticed = ['Killed', 'Timeout'];
const notNoticed = ['Survived', 'NoCoverage'];
const longest = 100;

/** Score and survivors of each file of a report, with the reasons that the list already has. */
export function readScores({ files }: MutationReport, list: SurvivorList): SurvivorList {
  return Object.fromEntries(
    Object.entries(files)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([file, { source, mutants }]) => {
        const killed = mutants.filter(({ status }) => noticed.includes(status)).length;
        const alive = mutants.filter(({ status }) => notNoticed.includes(status));
        const known = [...(list[file]?.survivors ?? [])];
        const survivors = alive
          .toSorted((one, other) => one.location.start.line - other.location.start.line)
          .map((mutant) => describe(mutant, source))
          .map((found) => ({ ...found, reason: takeReason(known, found) }));
        return [file, { killed, mutants: killed + alive.length, survivors }];
      }),
  );
}

/** Each reason is for one mutant: two equal changes on one line need two. */
function takeReason(known: Survivor[], found: Omit<Survivor, 'reason'>): string {
  const at = known.findIndex((one) => isSame(one, found));
  return at === -1 ? '' : (known.splice(at, 1)[0]?.reason ?? '');
}

function isSame(one: Omit<Survivor, 'reason'>, other: Omit<Survivor, 'reason'>): boolean {
  return one.mutator === other.mutator && one.in === other.in && one.change === other.change;
}

function describe({ mutatorName, replacement = '', location }: Mutant, source: string): Omit<Survivor, 'reason'> {
  const lines = source.split('\n');
  const changed = lines.slice(location.start.line - 1, location.end.line);
  const original = changed
    .map((line, index) => line.slice(0, index === changed.length - 1 ? location.end.column - 1 : undefined))
    .map((line, index) => (index === 0 ? line.slice(location.start.column - 1) : line))
    .join(' ');
  return {
    mutator: mutatorName,
    in: shorten(lines[location.start.line - 1] ?? ''),
    change: `${shorten(original)} → ${shorten(replacement)}`,
  };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/**
 * What a run says against the list, one sentence each. `wrong`: survivors without a reason. `notes`: reasons without a
 * survivor; a slow machine takes a mutant for a loop without end, so that is no failure.
 */
export function findDifferences(scores: SurvivorList, list: SurvivorList): { wrong: string[]; notes: string[] } {
  const found = Object.entries(scores).map(([file, { survivors }]) => {
    const left = [...survivors];
    const gone = (list[file]?.survivors ?? []).filter((listed) => {
      const at = left.findIndex((one) => isSame(one, listed));
      if (at !== -1) left.splice(at, 1);
      return at === -1;
    });
    const open = survivors.filter(({ reason }) => !isReason(reason));
    return {
      wrong: open.map(({ mutator, change, in: line }) => `${file}: no test notices ${mutator} ${change}, in: ${line}`),
      notes: gone.map(({ change, in: line }) => `${file}: a test notices ${change} by now, in: ${line}`),
    };
  });
  return { wrong: found.flatMap(({ wrong }) => wrong), notes: found.flatMap(({ notes }) => notes) };
}

/** Who begins with "Open:" says that nobody found out yet, which is no reason. */
export const isReason = (text: string): boolean => text !== '' && !/^open:/iu.test(text.trim());

/** The share that was noticed, in percent; 100 when there was nothing to change. */
export function percentageOf(scores: SurvivorList): number {
  const killed = Object.values(scores).reduce((sum, score) => sum + score.killed, 0);
  const mutants = Object.values(scores).reduce((sum, score) => sum + score.mutants, 0);
  return mutants === 0 ? 100 : (100 * killed) / mutants;
}
