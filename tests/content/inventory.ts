import raamwerk from '../fixtures/raamwerk.json' with { type: 'json' };

/** One element of the inventory. Which fields it has depends on its kind. */
export interface InventoryElement {
  id: string;
  naam?: string;
  omschrijving?: string;
  bron: string;
  pijler?: string;
  kleurInFiguur2?: string;
  leidendeVraag?: string;
  succesfactoren?: string[];
  randvoorwaarden?: string[];
  genoemdBij?: string[];
  hoeVaakGenoemd?: string;
  perspectief?: string;
  genoemdDoor?: string[];
  systemen?: string[];
  herkomst?: Record<string, string>;
  grond?: Record<string, string>;
  'let-op'?: string;
}

/** An element that practice brought: always with a name. */
export type PracticeElement = InventoryElement & { naam: string; uit?: string };

/** One figure of the inventory. */
export interface FigureElement {
  id: string;
  waarde: number | string;
  eenheid: string;
  omschrijving: string;
  bron: string;
  reeks?: string;
  n?: number;
  aantal?: number;
  procent?: number;
  randvoorwaarde?: string;
  'let-op'?: string;
}

export const elementKinds = [
  'pijlers',
  'randvoorwaarden',
  'succesfactoren',
  'aandachtspunten',
  'praktijklessen',
  'belemmeringen',
] as const;
export type ElementKind = (typeof elementKinds)[number];

/** The elements of the framework, in its order. */
export const inventory: Readonly<Record<ElementKind, readonly InventoryElement[]>> = {
  pijlers: raamwerk.pijlers,
  randvoorwaarden: raamwerk.randvoorwaarden,
  succesfactoren: raamwerk.succesfactoren,
  aandachtspunten: raamwerk.aandachtspunten as InventoryElement[],
  praktijklessen: raamwerk.praktijklessen as InventoryElement[],
  belemmeringen: raamwerk.belemmeringen as InventoryElement[],
};

/** The publications, with `letOp` as the content spells it. */
export const inventorySources: Record<string, unknown>[] = raamwerk.bronvermeldingen.map((source) =>
  Object.fromEntries(Object.entries(source).map(([key, value]) => [key === 'let-op' ? 'letOp' : key, value])),
);

/** What the report about Rotterdam names, by the `soort` it has on the practice page, in the order of the report. */
export const practiceInventory: Readonly<Record<string, readonly PracticeElement[]>> = {
  'werkzaam-element': raamwerk.werkzameElementen as PracticeElement[],
  borging: raamwerk.borging as PracticeElement[],
  aanbeveling: raamwerk.aanbevelingen as PracticeElement[],
};

/** The figures of both reports. */
export const figureInventory = raamwerk.cijfers as readonly FigureElement[];

/** Names that anybody may write as they are: of elements, chains, publications and their authors. */
export const publicNames: readonly string[] = [
  ...elementKinds.flatMap((kind) => inventory[kind].flatMap(({ naam, omschrijving }) => [naam, omschrijving])),
  ...Object.values(practiceInventory).flatMap((elements) => elements.map(({ naam }) => naam)),
  ...raamwerk.praktijklessen.map((lesson) => ('naamInSamenvatting' in lesson ? lesson.naamInSamenvatting : undefined)),
  ...inventorySources.flatMap(({ auteurs, titel, ketenaanpak, uitgave }) => [auteurs, titel, ketenaanpak, uitgave]),
  ...Object.values(raamwerk.bronGegevens).flatMap(({ titel, auteurs, uitgave }) => [titel, auteurs, uitgave]),
].filter((name): name is string => typeof name === 'string');

/** What the inventory says about contradictions in the sources: facts, which several elements may share. */
export const sourceRemarks: readonly string[] = elementKinds.flatMap((kind) =>
  inventory[kind].flatMap((element) => element['let-op'] ?? []),
);

/** The titles of the two reports, which stand in the reports themselves. */
export const reportTitles = Object.values(raamwerk.bronGegevens).map(({ titel }) => titel);

export interface Place {
  rapport: string;
  plaats: string;
  pagina?: string;
}

/** Takes a line of the inventory apart: `ketenaanpak §5.1.1 p.26; Tabel 3a` names two places in one report. */
export function parsePlaces(line: string): Place[] {
  let rapport = '';
  return line
    .replace(/\(inhoud: (.+?)\)/u, ', $1')
    .replace(/ en kader/u, ', kader')
    .split(/[;,]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, report, rest = part] = /^(ketenaanpak|rotterdam)\s+(.*)$/u.exec(part) ?? [];
      rapport = report ?? rapport;
      const [, plaats = rest, pagina] = /^(.*?)(?:\s+p\.(\d+(?:-\d+)?))?$/u.exec(rest) ?? [];
      return pagina === undefined ? { rapport, plaats } : { rapport, plaats, pagina };
    });
}
