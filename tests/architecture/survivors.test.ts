import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  findDifferences,
  isReason,
  type MutationReport,
  percentageOf,
  readScores,
  type SurvivorList,
} from '../mutation/survivors.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));
const list = JSON.parse(readFileSync(join(top, 'tests/mutation/survivors.json'), 'utf8')) as SurvivorList;

describe('the list of mutants that no test notices', () => {
  it('names files that are there, and gives a reason for each', () => {
    expect(Object.keys(list).filter((file) => !existsSync(join(top, file)))).toEqual([]);
    const all = Object.entries(list).flatMap(([file, { survivors }]) => survivors.map((one) => ({ file, ...one })));
    expect(all.filter(({ reason }) => !isReason(reason) || reason.trim().length < 10)).toEqual([]);
  });

  it('names lines that still stand in the file', () => {
    const gone = Object.entries(list).flatMap(([file, { survivors }]) => {
      const lines = readFileSync(join(top, file), 'utf8').split('\n');
      const isThere = (start: string) => lines.some((line) => line.trim().replace(/\s+/gu, ' ').startsWith(start));
      return survivors.map((one) => one.in.replace(/…$/u, '')).filter((start) => !isThere(start));
    });
    expect(gone).toEqual([]);
  });
});

describe('a run against the list', () => {
  const file = 'src/domain/a.ts';
  const source = 'const a = 1;\nif (a > 0) go();\n';
  const mutant = (replacement: string, status: string) => ({
    ...{ mutatorName: 'EqualityOperator', replacement, status },
    location: { start: { line: 2, column: 5 }, end: { line: 2, column: 10 } },
  });
  const reportOf = (...mutants: ReturnType<typeof mutant>[]): MutationReport => ({
    files: { [file]: { source, mutants } },
  });
  const survivor = { mutator: 'EqualityOperator', in: 'if (a > 0) go();', change: 'a > 0 → a >= 0' };
  const run = (report: MutationReport, listed: SurvivorList) => findDifferences(readScores(report, listed), listed);
  const listed: SurvivorList = { [file]: { killed: 1, mutants: 2, survivors: [{ ...survivor, reason: 'Never 0.' }] } };

  it('counts what was noticed, in time or by a loop without end, and leaves out what did not run', () => {
    const report = reportOf(
      ...['Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError'].map((s) => mutant('', s)),
    );
    const scores = readScores(report, {});
    expect(scores[file]).toMatchObject({ killed: 2, mutants: 4 });
    expect(percentageOf(scores)).toBe(50);
  });

  it('is silent about a survivor with a reason', () => {
    expect(run(reportOf(mutant('a >= 0', 'Survived')), listed)).toEqual({ wrong: [], notes: [] });
  });

  it('names a survivor without a reason, also when an equal one has one', () => {
    expect(run(reportOf(mutant('a >= 0', 'Survived')), {}).wrong).toHaveLength(1);
    expect(run(reportOf(mutant('a >= 0', 'NoCoverage'), mutant('a >= 0', 'Survived')), listed).wrong).toHaveLength(1);
  });

  it('takes a reason that begins with "Open:" for none', () => {
    const open = { [file]: { killed: 1, mutants: 2, survivors: [{ ...survivor, reason: 'Open: to find out.' }] } };
    expect(run(reportOf(mutant('a >= 0', 'Survived')), open).wrong).toHaveLength(1);
  });

  it('names a reason whose mutant is noticed by now', () => {
    expect(run(reportOf(mutant('a >= 0', 'Killed')), listed)).toMatchObject({ wrong: [], notes: [expect.anything()] });
  });
});
