import { atom } from 'nanostores';
import { type Answers, noAnswers } from '../domain/answers';
import type { Framework, FrameworkIds } from '../domain/framework';
import type { GroupSort } from '../domain/group-order';
import type { Selection } from '../domain/group-selection';
import { type GroupScan, type GroupView, viewGroup } from '../domain/group-view';
import { readConsensus, type Round, scansOnce } from '../dossier/dossier';
import { fileName, fileText } from '../dossier/file-name';
import { readRating, type Scan } from '../dossier/scan';
import { shownAnswer, type ShownAnswer } from './answers';
import { localDay } from './day';
import { environment } from './environment';
import { $session } from './session';

export type { Round } from '../dossier/dossier';

/** How the differences are ordered; null until a visitor picks: then by disagreement, or by pillar where one scan is all. */
export const $groupSort = atom<GroupSort | null>(null);
/** What is laid beside the whole group. */
export const $selection = atom<Selection>({ kind: 'all' });

/** What a value of the session is worth computing once for: its rounds stay the same objects until they change. */
const views = new WeakMap<Round, GroupView>();
const listed = new WeakMap<Round, Scan[]>();

/** The round as its group sees it. */
export function groupViewOf(round: Round, framework: Framework): GroupView {
  const known = views.get(round);
  if (known) return known;
  const scans = scansOnce(round).map((scan): GroupScan => {
    const { role, organisation, layer } = scan.respondent;
    return { id: scan.id, role, organisation, layer, answers: ratingsOf(scan), discuss: discussedIn(scan) };
  });
  const recorded = Object.entries(round.consensus).flatMap(([id, entry]) => {
    const rating = readConsensus(entry);
    return rating ? [[id, rating] as const] : [];
  });
  const view = viewGroup(framework, scans, new Map(recorded));
  views.set(round, view);
  return view;
}

/** A group looks at rated items only; with hundreds of scans reading the rest is felt. */
function ratingsOf({ answers }: Scan): Answers {
  return { ...noAnswers, ratings: new Map(Object.entries(answers).map(([id, given]) => [id, readRating(given)])) };
}

function discussedIn({ answers }: Scan): Set<string> {
  return new Set(Object.keys(answers).filter((id) => answers[id]?.discuss === true));
}

/** What one respondent answered to an item, with notes; `place` is the place of the scan in the view of the round. */
export function answerAt(round: Round, place: number, id: string): ShownAnswer {
  const scans = listed.get(round) ?? scansOnce(round);
  listed.set(round, scans);
  const answers = scans[place]?.answers ?? {};
  return shownAnswer(Object.hasOwn(answers, id) ? answers[id] : undefined);
}

/** What reading links and files needs to know of the content of a page. */
export function knownIds(content: FrameworkIds & { framework: string }): FrameworkIds & { version: string } {
  const {
    framework: version,
    randvoorwaarden,
    aandachtspunten,
    praktijklessen,
    succesfactoren,
    belemmeringen,
  } = content;
  return { version, randvoorwaarden, aandachtspunten, praktijklessen, succesfactoren, belemmeringen };
}

/**
 * Offers the open dossier as a file, as it is on screen, also what could not be saved. This is the way out when storage
 * fails; `/gegevens/` is where files are saved with a check.
 */
export function saveCopy(): void {
  const session = $session.get();
  if (session.state !== 'open') return;
  const { dossier } = session;
  const { download, madeWith, now } = environment();
  download(fileName('dossier', dossier.chain.name, localDay(now())), fileText(dossier, madeWith), 'application/json');
}
