import type { ActionState, ActionSummary } from '../../domain/actions';
import type { Rating } from '../../domain/answers';
import type { ActionWithChange } from '../../domain/compare-actions';
import type { Ambition } from '../../domain/compare-ambitions';
import type { Framework } from '../../domain/framework';
import type { Report } from '../../domain/report';
import type { Text } from '../model';

/** A rated item with the texts that a report shows of it. */
export interface SourceItem {
  id: string;
  kind: 'randvoorwaarde' | 'aandachtspunt' | 'praktijkles';
  naam: string;
  korteNaam: string;
  onderwerp: string;
  niveaus: readonly string[];
  stappen: readonly string[];
  weetDit: string;
  /** Path of its page on the site. */
  href: string;
}

type Of<List extends readonly unknown[], More> = readonly (List[number] & More)[];

/** The part of the content that a report needs names and texts of. */
export interface SourceContent extends Framework {
  pijlers: Of<Framework['pijlers'], { naam: string; korteNaam: string }>;
  randvoorwaarden: Of<Framework['randvoorwaarden'], { korteNaam: string }>;
  aandachtspunten: readonly { id: string; randvoorwaarden: readonly { id: string; blindeVlek: string }[] }[];
  belemmeringen: Of<Framework['belemmeringen'], { systemen: readonly string[] }>;
  instrumentenBij: Readonly<Record<string, readonly { id: string; titel: string }[]>>;
}

/** The content by id, as the page of the report has it. */
export interface SourceNames {
  content: SourceContent;
  items: readonly SourceItem[];
  item: (id: string) => SourceItem;
  factor: (id: string) => { name: string; href: string };
  barrier: (id: string) => { name: string; href: string };
  pillar: (id: string) => string;
}

/** A round's report with what stands around it, as the page shows it: roles are protected already. */
export interface ReportSource {
  report: Report;
  names: SourceNames;
  /** The sentence that the report opens with. */
  opening: string;
  chain: string;
  region: string;
  round: string;
  scans: readonly { role: string; organisation: string }[];
  answered: number;
  asked: number;
  isOutdated: boolean;
  /** An example of ours, with a chain that does not exist. */
  isExample: boolean;
  consensus: ReadonlyMap<string, { rating: Rating; owner: string; due: string }>;
  ambitions: ReadonlyMap<string, Ambition>;
  actions: {
    summary: ActionSummary;
    left: Record<Exclude<ActionState, 'klaar'>, readonly ActionWithChange[]>;
    done: readonly ActionWithChange[];
    since: {
      round: { name: string; measuredOn: string };
      between: readonly ActionWithChange[];
      outside: readonly ActionWithChange[];
    } | null;
  };
  /** The day it is saved, as an ISO date. */
  savedOn: string;
  site: Site;
}

/** Where the site is, for the links in a document. */
export interface Site {
  /** "https://example.nl"; null where a reader elsewhere can't open it. Then titles stand there without links. */
  origin: string | null;
  /** The path of a page, with the base path of the site. */
  href: (path: `/${string}`) => string;
}

/** A name that leads to a page of the site, where a reader can open that. */
export function linked(text: string, path: string, { origin }: Site): Exclude<Text, string> {
  return [origin === null ? { text } : { text, href: `${origin}${path}` }];
}
