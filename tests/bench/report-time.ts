import { readFileSync } from 'node:fs';
import { createServer } from 'vite';
import type { Report, ReportInput } from '../../src/domain/report';
import type { Framework } from '../../src/domain/framework';
import type { Dossier, Round } from '../../src/dossier/dossier';
import type { LoadResult } from '../../src/dossier/load';
import { table } from './numbers.ts';

/** What the rules take, apart from the page that shows their report. */
export async function rulesTable(top: string, example: string): Promise<string> {
  const { one, many } = await timeReports(top, JSON.parse(readFileSync(example, 'utf8')) as object);
  const row = (scans: number, time: number) => [String(scans), `${time.toFixed(2)} ms`];
  return table(['report computed, scans', 'time at full speed'], [row(1, one), row(500, many)]);
}

/** Milliseconds to compute a report of one scan and of five hundred, median of 21 runs, on this machine's own speed. */
async function timeReports(top: string, dossier: object): Promise<{ one: number; many: number }> {
  const vite = await createServer({
    root: top,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true },
    appType: 'custom',
  });
  try {
    const load = async <T>(path: string) => (await vite.ssrLoadModule(path)) as T;
    const { makeReport } = await load<{ makeReport: (framework: Framework, input: ReportInput) => Report }>(
      '/src/domain/report.ts',
    );
    const { loadValue } = await load<{ loadValue: (value: unknown) => LoadResult }>('/src/dossier/load.ts');
    const { reportInput } = await load<{ reportInput: (dossier: Dossier, round: Round, roles: []) => ReportInput }>(
      '/src/dossier/report-input.ts',
    );
    const { frameworkFromRaamwerk } = await load<{ frameworkFromRaamwerk: () => Framework }>(
      '/tests/fixtures/framework.ts',
    );
    const framework = frameworkFromRaamwerk();
    const loaded = loadValue(dossier);
    if (loaded.kind !== 'ok' || loaded.file.format !== 'dossier') throw new Error('The example does not load.');
    const { dossier: opened } = loaded.file;
    const [round] = opened.rounds;
    const [scan] = round?.scans ?? [];
    if (!round || !scan) throw new Error('The example has no scan.');
    const many = { ...round, scans: Array.from({ length: 500 }, (_, index) => ({ ...scan, id: `scan-${index}` })) };
    const time = (given: Round) => {
      const times = Array.from({ length: 21 }, () => {
        const start = performance.now();
        makeReport(framework, reportInput(opened, given, []));
        return performance.now() - start;
      });
      return times.sort((a, b) => a - b)[10] ?? NaN;
    };
    return { one: time(round), many: time(many) };
  } finally {
    await vite.close();
  }
}
