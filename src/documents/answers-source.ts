import type { Presence, Rating } from '../domain/answers';
import type { Report } from '../domain/report';

/** One respondent's scan, with role, organisation and layer as everybody may see them (`shownRespondents`). */
export interface SourceScan {
  role: string;
  organisation: string;
  layer: string;
  answer: (id: string) => { rating: Rating; note: string; evidence: string; reason: string; discuss: boolean };
  factor: (id: string) => { present: Presence | null; note: string };
  barriersOff: ReadonlySet<string>;
  barriersReviewed: boolean;
}

/** The names of what was asked, in framework order. */
export interface AnswersNames {
  items: readonly {
    id: string;
    kind: 'randvoorwaarde' | 'aandachtspunt' | 'praktijkles';
    naam: string;
    korteNaam: string;
  }[];
  content: {
    randvoorwaarden: readonly { id: string; pijler: string }[];
    succesfactoren: readonly { id: string; randvoorwaarden: readonly string[] }[];
    belemmeringen: readonly { id: string }[];
  };
  factor: (id: string) => { name: string };
  barrier: (id: string) => { name: string };
  pillar: (id: string) => string;
}

/** A round and its report: the view of the report page fits. */
export interface AnswersView {
  chain: string;
  round: string;
  scans: readonly SourceScan[];
  report: Pick<Report, 'answers' | 'gaps' | 'group' | 'provisional' | 'agreed'>;
  consensus: ReadonlyMap<string, { rating: Rating; motivation: string; owner: string; due: string }>;
  ambitions: ReadonlyMap<string, { level: number; by: string }>;
}

/** What the person who saves chose. */
export interface AnswersChoices {
  /** With everything that somebody typed: reasons, notes, evidence, what the group wrote down. */
  texts: boolean;
  /** With who answered what: number, role, organisation and layer. */
  respondents: boolean;
}
