import type { Aandachtspunt } from '../schemas/aandachtspunt';
import type { Casus } from '../schemas/casus';
import type { Instrument } from '../schemas/instrument';
import type { Programma } from '../schemas/programma';
import type { Audience, Werkvorm } from '../schemas/werkvorm';

/** The content that workshops are made of. */
interface Content {
  framework: string;
  aandachtspunten: readonly Aandachtspunt[];
  werkvormen: readonly Werkvorm[];
  casussen: readonly Casus[];
  programmas: readonly Programma[];
  instrumenten: readonly Instrument[];
}

/** A werkvorm in a programme: enough to plan with. */
export type PlannedForm = Pick<
  Werkvorm,
  'id' | 'korteNaam' | 'titel' | 'soort' | 'moment' | 'doel' | 'doelgroepen' | 'minuten' | 'minstens' | 'materiaal'
> & { stappen: Pick<Werkvorm['stappen'][number], 'titel' | 'minuten'>[] };

/** What is scored. */
export interface ScoredItem {
  id: string;
  korteNaam: string;
  naam: string;
  vraag: string;
  niveaus: string[];
}

/** What the page to prepare a workshop uses. */
export interface PrepareContent {
  framework: string;
  werkvormen: PlannedForm[];
  casussen: { id: string; titel: string; doelgroepen: Audience[] }[];
  programmas: { doelgroep: Audience; lengte: number; delen: { werkvorm?: string | undefined; minuten: number }[] }[];
  items: ScoredItem[];
}

type Step = Werkvorm['stappen'][number];

/** What the projector shows of a werkvorm. */
export interface ScreenForm extends Pick<Werkvorm, 'id' | 'korteNaam' | 'titel' | 'soort' | 'moment'> {
  stappen: Pick<Step, 'titel' | 'minuten' | 'scherm' | 'toon'>[];
  kaarten: Pick<Werkvorm['kaarten'][number], 'titel' | 'tekst' | 'voor'>[];
}

export interface ScreenContent {
  framework: string;
  werkvormen: ScreenForm[];
  casussen: Pick<Casus, 'id' | 'titel' | 'kort' | 'vragen' | 'wending'>[];
  items: ScoredItem[];
}

/** What the trainer reads besides. */
export interface LeadForm extends ScreenForm, Pick<Werkvorm, 'doel' | 'materiaal' | 'misgaan' | 'veilig' | 'minstens'> {
  stappen: Step[];
  kaarten: Werkvorm['kaarten'];
  instrumenten: { id: string; titel: string }[];
}

export interface LeadContent extends ScreenContent {
  werkvormen: LeadForm[];
  casussen: Pick<Casus, 'id' | 'titel' | 'kort' | 'vragen' | 'wending' | 'letOpDit'>[];
}

const itemsOf = ({ aandachtspunten }: Content): ScoredItem[] =>
  aandachtspunten.map(({ id, korteNaam, naam, workshop }) => ({ id, korteNaam, naam, ...workshop }));

/** Trims the content to what preparing uses. Runs at build time, in the page. */
export function trimForPrepare(content: Content): PrepareContent {
  return {
    framework: content.framework,
    werkvormen: content.werkvormen.map((form) => ({
      ...pick(form, [
        'id',
        'korteNaam',
        'titel',
        'soort',
        'moment',
        'doel',
        'doelgroepen',
        'minuten',
        'minstens',
        'materiaal',
      ]),
      stappen: form.stappen.map((step) => pick(step, ['titel', 'minuten'])),
    })),
    casussen: content.casussen.map((one) => pick(one, ['id', 'titel', 'doelgroepen'])),
    programmas: content.programmas.map((one) => pick(one, ['doelgroep', 'lengte', 'delen'])),
    items: itemsOf(content),
  };
}

/** Trims the content to what the projector shows. */
export function trimForScreen(content: Content): ScreenContent {
  return {
    framework: content.framework,
    werkvormen: content.werkvormen.map((form) => ({
      ...pick(form, ['id', 'korteNaam', 'titel', 'soort', 'moment']),
      stappen: form.stappen.map((step) => pick(step, ['titel', 'minuten', 'scherm', 'toon'])),
      kaarten: form.kaarten.map((card) => pick(card, ['titel', 'tekst', 'voor'])),
    })),
    casussen: content.casussen.map((one) => pick(one, ['id', 'titel', 'kort', 'vragen', 'wending'])),
    items: itemsOf(content),
  };
}

/** Trims the content to what leading uses. */
export function trimForLead(content: Content): LeadContent {
  return {
    framework: content.framework,
    werkvormen: content.werkvormen.map((form) => ({
      ...pick(form, [
        'id',
        'korteNaam',
        'titel',
        'soort',
        'moment',
        'doel',
        'materiaal',
        'misgaan',
        'veilig',
        'minstens',
      ]),
      ...pick(form, ['stappen', 'kaarten']),
      instrumenten: content.instrumenten
        .filter(({ id }) => form.instrumenten.includes(id))
        .map((one) => pick(one, ['id', 'titel'])),
    })),
    casussen: content.casussen.map((one) => pick(one, ['id', 'titel', 'kort', 'vragen', 'wending', 'letOpDit'])),
    items: itemsOf(content),
  };
}

function pick<T extends object, K extends keyof T>(from: T, names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]])) as Pick<
    T,
    K
  >;
}

/** Cards that suit the audience of a workshop; all where it has none of its own. */
export function cardsFor<C extends { voor?: readonly string[] | undefined }>(
  cards: readonly C[],
  audience: string,
): C[] {
  return cards.filter(({ voor }) => !voor || audience === '' || voor.includes(audience));
}
