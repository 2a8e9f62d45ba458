import { atom } from 'nanostores';
import type { Framework } from '../domain/framework';
import type { Cover } from '../domain/signals';
import { environment } from './environment';
import { viewReport } from './report';
import { $session, followSession } from './session';

/** Cover of the belemmeringen by the newest round of the open dossier (RULES, "Cover"). */
export interface ShownCover {
  chain: string;
  measuredOn: string;
  /** Nobody went through the list of belemmeringen yet, so all of them "may" play. */
  isReviewed: boolean;
  /** Cover of each switched-on belemmering; one that is not here was switched off. */
  covers: ReadonlyMap<string, Cover>;
}

/** Null when no scan is open; undefined as long as that is not known. */
export const $cover = atom<ShownCover | null | undefined>(undefined);

/** Follows the open dossier. `address` is where this site keeps the framework; when that can't be read nothing is shown. */
export async function followCover(address: string): Promise<void> {
  let framework: Framework;
  try {
    framework = JSON.parse(await environment().readSite(address)) as Framework;
  } catch {
    return;
  }
  await followSession();
  $session.subscribe((session) => {
    if (session.state === 'loading') return;
    const { report, chain } = viewReport(session, null, framework, []);
    $cover.set(
      report.scanIds.length === 0
        ? null
        : {
            chain,
            measuredOn: report.measuredOn,
            isReviewed: report.answers.barriersReviewed,
            covers: new Map(report.barriers.map(({ id, cover }) => [id, cover])),
          },
    );
  });
}
