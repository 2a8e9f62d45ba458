import { ratedIds } from '../domain/framework';
import { readPresence, readRating, type Scan } from '../dossier/scan';
import { type Giving, scanToGive } from '../dossier/give-back';
import { type LinkFramework, scanFragment } from '../dossier/link';
import { listWarnings } from '../dossier/warnings';
import { type Offered, offerFile } from './files-offer';

export { defaultGiving, type Giving } from '../dossier/give-back';
export { fitsQr, type LinkFramework } from '../dossier/link';

/** A text that goes along, and where it was typed. */
export interface GivenNote {
  /** Id of the rated item or success factor. */
  item: string;
  field: 'note' | 'evidence' | 'reason';
  text: string;
}

/** Exactly what goes along with a scan that is given back. */
export interface GivePreview {
  chain: Scan['chain'];
  respondent: Scan['respondent'];
  depth: string;
  /** Rated items with an answer, of how many. */
  answered: number;
  asked: number;
  /** Rated items marked to talk about. */
  discuss: number;
  factors: number;
  barriersOff: number;
  notes: GivenNote[];
  /** Things that this program does not know and that a file takes along. */
  unknown: number;
}

/** What goes along, read from the very scan that is given. */
export function previewGiving(scan: Scan, giving: Giving, framework: LinkFramework): GivePreview {
  const given = scanToGive(scan, giving);
  const rated = ratedIds(framework);
  const answers = rated.flatMap((id) => {
    const answer = Object.hasOwn(given.answers, id) ? given.answers[id] : undefined;
    return answer ? [answer] : [];
  });
  const warnings = listWarnings({ format: 'scan', scan: given }, framework, framework.version);
  return {
    chain: given.chain,
    respondent: given.respondent,
    depth: given.depth,
    answered: answers.filter((answer) => readRating(answer).kind !== 'unanswered').length,
    asked: rated.length,
    discuss: answers.filter(({ discuss }) => discuss === true).length,
    factors: Object.values(given.factors).filter((factor) => readPresence(factor) !== null).length,
    barriersOff: Object.values(given.barriers).filter((value) => value === false).length,
    notes: [...answerNotes(given), ...factorNotes(given)],
    unknown: warnings.filter(({ code }) => code.startsWith('unknown-')).length,
  };
}

const noteFields = ['note', 'evidence', 'reason'] as const;

function answerNotes({ answers }: Scan): GivenNote[] {
  return Object.entries(answers).flatMap(([item, answer]) =>
    noteFields.flatMap((field) => noteOf(item, field, answer[field])),
  );
}

function factorNotes({ factors }: Scan): GivenNote[] {
  return Object.entries(factors).flatMap(([item, { note }]) => noteOf(item, 'note', note));
}

function noteOf(item: string, field: GivenNote['field'], text: string | undefined): GivenNote[] {
  return text?.trim() ? [{ item, field, text }] : [];
}

/** What stands behind the `#` of the link that gives the scan back; null when a link can't carry all of it. */
export function fragmentToGive(scan: Scan, giving: Giving, framework: LinkFramework): string | null {
  return scanFragment(scanToGive(scan, giving), framework);
}

/** Offers the scan as it is given back as a file, and reads it again to see that it opens. */
export function saveToGive(scan: Scan, giving: Giving): Offered {
  return offerFile({ format: 'scan', scan: scanToGive(scan, giving) });
}
