import type { Gap } from '../domain/gaps';
import type { Opening } from '../domain/opening';
import type { PijlerId } from '../schemas/pijler';
import { list } from './format';

/** What the sentence needs to know of the content. `subject` fits after "Begin bij …". */
export interface OpeningNames {
  subject: (itemId: string) => string;
  pillar: (id: PijlerId) => string;
}

/**
 * The opening sentence of a report as plain text (RULES, "The opening sentence"). It never says that a chain is ready
 * without naming the voices that are still missing.
 */
export function openingSentence(opening: Opening, names: OpeningNames): string {
  return [
    convenantSentence(opening),
    mainSentence(opening, names),
    nextSentence(opening, names),
    voicesSentence(opening, names),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function convenantSentence({ convenant, main }: Opening): string {
  if (!convenant || main.kind === 'all-not-applicable' || main.kind === 'nothing-known') return '';
  if (convenant.isReady) return 'Jullie zijn klaar voor een convenant.';
  const count = convenant.missing.length;
  if (count === 0) return '';
  return count === 1
    ? 'Voor een convenant moet nog 1 randvoorwaarde op niveau 2 of hoger staan.'
    : `Voor een convenant moeten nog ${count} randvoorwaarden op niveau 2 of hoger staan.`;
}

function mainSentence({ main, barriersReviewed }: Opening, { subject, pillar }: OpeningNames): string {
  switch (main.kind) {
    case 'all-not-applicable':
      return 'Alle randvoorwaarden staan op niet van toepassing. Daarom valt er niets te scoren: kijk of dat klopt.';
    case 'nothing-known':
      return `Nog geen beeld: vul eerst de pijler ${pillar(main.pillar)} in.`;
    case 'find-out':
      return `Zoek eerst uit: ${list(main.items.map(subject))}.`;
    case 'begin-at-gap':
      return `Begin bij ${subject(main.gap.id)}, want ${reasons(main.gap, barriersReviewed)}.`;
    case 'begin-at-blind-spot':
      return `Begin bij ${subject(main.blindSpot.attentionPoint)}, want daar zit een blinde vlek achter ${subject(main.blindSpot.precondition)}.`;
    case 'standing':
      return main.below.length === 0
        ? 'Het raamwerk staat.'
        : `Het raamwerk staat. Nog onder niveau 3: ${list(main.below.map(subject))}.`;
  }
}

/** The reasons of a gap in words: its level, the pillar's turn, the belemmeringen it touches. */
function reasons({ level, reasons: found, barriers }: Gap, barriersReviewed: boolean): string {
  const parts = [`daar staan jullie op niveau ${level}`];
  if (found.startPillar > 0) parts.push('het hoort bij de pijler die eerst moet staan');
  if (found.barriers > 0) {
    const noun = barriers.length === 1 ? 'belemmering' : 'belemmeringen';
    const certainty = barriersReviewed ? '' : ` die ${barriers.length === 1 ? 'kan' : 'kunnen'} spelen`;
    parts.push(`het hangt samen met ${barriers.length} ${noun}${certainty}`);
  }
  return list(parts);
}

function nextSentence({ next }: Opening, { subject }: OpeningNames): string {
  return next ? `Kijk daarna direct naar ${subject(next.id)}.` : '';
}

function voicesSentence({ main, convenant, missingVoices }: Opening, { subject }: OpeningNames): string {
  const saysReady = main.kind === 'standing' || convenant?.isReady;
  const named = main.kind === 'standing' ? main.below : [];
  const voices = missingVoices.filter((id) => !named.includes(id));
  if (!saysReady || voices.length === 0) return '';
  const verb = voices.length === 1 ? 'is nog onbekend of staat' : 'zijn nog onbekend of staan';
  return `Klaar is de keten daarmee niet: ${list(voices.map(subject))} ${verb} onder niveau 3.`;
}
