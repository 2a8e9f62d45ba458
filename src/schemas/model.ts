import type { Aandachtspunt } from './aandachtspunt';
import type { Belemmering } from './belemmering';
import type { HandreikingData, HandreikingSectieData } from './handreiking';
import type { Instrument } from './instrument';
import type { Pijler } from './pijler';
import type { Praktijkles } from './praktijkles';
import type { Randvoorwaarde } from './randvoorwaarde';
import type { HandreikingRole } from './source';
import type { Stelling } from './stelling';
import type { Succesfactor } from './succesfactor';

/** A section of a handreiking with its permanent id (its fragment) and the role it is written for. */
export type HandreikingSectie = HandreikingSectieData & { id: string; rol: HandreikingRole };

/** The handreiking of a role: its parts, in reading order. */
export type Handreiking = HandreikingData & { id: HandreikingRole };

/** The version of the framework that scans and reports name. */
export const frameworkVersion = '2024-09';

export const ratedKinds = ['randvoorwaarde', 'aandachtspunt', 'praktijkles'] as const;

/** All content that rules and surfaces use, checked, in framework order, without texts of bodies. */
export interface Model {
  framework: typeof frameworkVersion;
  pijlers: Pijler[];
  randvoorwaarden: Randvoorwaarde[];
  aandachtspunten: Aandachtspunt[];
  praktijklessen: Praktijkles[];
  succesfactoren: Succesfactor[];
  belemmeringen: Belemmering[];
  handreikingen: Handreiking[];
  secties: HandreikingSectie[];
  instrumenten: Instrument[];
  /** The statements of the form "Wat merken moeders?". */
  stellingen: Stelling[];
}

/** A rated item of any kind. */
export type RatedItem =
  | ({ kind: 'randvoorwaarde' } & Randvoorwaarde)
  | ({ kind: 'aandachtspunt' } & Aandachtspunt)
  | ({ kind: 'praktijkles' } & Praktijkles);
