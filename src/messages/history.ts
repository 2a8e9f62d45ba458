import { levelLabel } from './levels';

/** A step as the history has it; the kinds are those of `dossier/history`. */
export interface ShownStep {
  what:
    | { kind: 'answer' | 'discuss' | 'factor' | 'factor-text' | 'barrier'; id: string }
    | { kind: 'text'; id: string; field: string }
    | { kind: 'barriers-reviewed' | 'details' }
    | { kind: 'scans'; how: 'added' | 'removed' }
    | { kind: 'consensus' | 'ambition'; id: string }
    | { kind: 'round'; how: 'started' | 'renamed' | 'removed' }
    | { kind: 'partners' | 'actions' | 'workshops'; how: 'added' | 'removed' | 'changed' | 'imported' }
    | { kind: 'convenant'; id: string }
    | { kind: 'form'; id: string; change?: { kind: string; how?: string } };
  /** Odd: this step undid what `what` names. */
  turns: number;
  changes: readonly { after: unknown }[];
}

/** Short names of rated items, success factors, belemmeringen and instruments, by id. */
export type ElementNames = Readonly<Record<string, string>>;

const fields: Readonly<Record<string, string>> = {
  note: 'toelichting',
  evidence: 'waaruit het blijkt',
  reason: 'reden',
};

const presences: Readonly<Record<string, string>> = {
  ja: 'ja',
  deels: 'deels',
  nee: 'nee',
  'weet-niet': 'weet niet',
  nvt: 'n.v.t.',
};

/**
 * A step in the scan in words: "Projectleider: 2 · Afgesproken". A step that was turned reads "Ongedaan gemaakt: …". Null
 * for a step elsewhere in the dossier: those words are in `history-all`, so that a question page does not carry them.
 */
export function scanStepText(step: ShownStep, names: ElementNames): string | null {
  const text = step.turns % 2 === 1 ? undoneText(step, names) : doneText(step, names);
  return text !== null && step.turns % 2 === 1 ? undoneLine(text) : text;
}

/** "Ongedaan gemaakt: …". */
export const undoneLine = (text: string): string => `Ongedaan gemaakt: ${text}`;

function doneText({ what, changes }: ShownStep, names: ElementNames): string | null {
  const after = changes.map((change) => change.after);
  switch (what.kind) {
    case 'answer':
      return `${names[what.id] ?? 'Een vraag'}: ${answerText(after)}`;
    case 'text':
      return `${names[what.id] ?? 'Een vraag'}: ${fields[what.field] ?? 'tekst'} ${after[0] ? 'geschreven' : 'weggehaald'}`;
    case 'discuss':
      return `${names[what.id] ?? 'Een vraag'}: bespreken ${after[0] === true ? 'aan' : 'uit'}`;
    case 'factor':
      return `${names[what.id] ?? 'Een succesfactor'}: ${presences[String(after[0])] ?? 'geen antwoord'}`;
    case 'factor-text':
      return `${names[what.id] ?? 'Een succesfactor'}: toelichting`;
    case 'barrier':
      return `${names[what.id] ?? 'Een belemmering'}: ${after[0] === false ? 'speelt hier niet' : 'kan hier spelen'}`;
    case 'barriers-reviewed':
      return `Belemmeringen: lijst ${after[0] === true ? 'bekeken' : 'nog niet bekeken'}`;
    case 'details':
      return 'Gegevens van de scan aangepast';
    default:
      return null;
  }
}

/** `changes` are those of an answer: level, unknown, notApplicable. */
function answerText([level, unknown, notApplicable]: unknown[]): string {
  if (notApplicable === true) return 'niet van toepassing';
  if (level === 0 || level === 1 || level === 2 || level === 3 || level === 4) return levelLabel(level);
  return unknown === true ? 'weet ik niet' : 'antwoord gewist';
}

function undoneText({ what }: ShownStep, names: ElementNames): string | null {
  switch (what.kind) {
    case 'answer':
      return `antwoord bij ${names[what.id] ?? 'een vraag'}`;
    case 'text':
      return `${fields[what.field] ?? 'tekst'} bij ${names[what.id] ?? 'een vraag'}`;
    case 'discuss':
      return `bespreken bij ${names[what.id] ?? 'een vraag'}`;
    case 'factor':
    case 'factor-text':
      return `succesfactor ${names[what.id] ?? ''}`.trim();
    case 'barrier':
      return `belemmering ${names[what.id] ?? ''}`.trim();
    case 'barriers-reviewed':
      return 'lijst met belemmeringen bekeken';
    case 'details':
      return 'gegevens van de scan';
    default:
      return null;
  }
}

export const historyWords = {
  title: 'Laatste stappen',
  intro: 'Elke stap kun je terugdraaien, ook na het sluiten van de browser.',
  none: 'Nog geen stappen.',
  undo: 'Ongedaan maken',
  overtaken: 'later nog aangepast',
  last: 'Laatste stap',
  older: (count: number) => `Eerdere stappen (${count})`,
} as const;
