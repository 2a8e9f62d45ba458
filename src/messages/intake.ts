import type { Rating } from '../domain/answers';
import type { Difference, IntakeOutcome, IntakeProblem, ScanRow, Source } from '../stores/intake';
import { momentText } from './files';
import { count, dateText } from './format';
import type { ElementNames } from './history';
import { linkProblem } from './link';
import { openProblem, type ProblemText } from './load';
import { roleLabels } from './scan';

/** Words of bringing scans into a round. */
export const intakeWords = {
  title: 'Scans inbrengen',
  intro:
    'Je partners geven hun scan terug als bestand, als link of als QR-code. Breng ze hier bij elkaar. Alles blijft in deze browser.',
  files: 'Scans kiezen',
  filesHint: 'Je kunt veel bestanden tegelijk kiezen, of ze hierheen slepen. Ze eindigen op .ketenscan.json.',
  drop: 'Laat los om in te brengen',
  links: 'Links plakken',
  linksHint: 'Een of meer links die eindigen op een lange rij letters. Een hele mail plakken mag ook.',
  addLinks: 'Lees de links',
  camera: 'Scan een QR-code met de camera',
  reading: (done: number, all: number) => `Bezig met lezen: ${done} van ${all}`,
  listTitle: 'Wat je inbrengt',
  take: (scans: number) => `Breng ${count(scans, 'scan', 'scans')} in`,
  takeNone: 'Je hebt nu geen scan gekozen.',
  clear: 'Wis deze lijst',
  all: 'Kies alle',
  none: 'Kies geen',
  columns: { who: 'Wie', complete: 'Ingevuld', what: 'Wat het is', choice: 'Keuze' },
  nothingToChoose: 'Er verandert niets',
  changes: 'Dit verandert:',
  more: (amount: number) => `en nog ${count(amount, 'verschil', 'verschillen')}`,
  from: (name: string) => `uit ${name}`,
} as const;

/** How the rows are grouped, in this order. */
export const groupNames = {
  problem: (amount: number) => `Niet te openen (${amount})`,
  ask: (amount: number) => `Kies zelf (${amount})`,
  fresh: (amount: number) => `Nieuw (${amount})`,
  known: (amount: number) => `Hier verandert niets (${amount})`,
} as const;

/** "20 van 32". */
export const completeText = (answered: number, asked: number): string => `${answered} van ${asked}`;

/** A person in few words: the organisation, else the role. */
export function whoText(role: string, organisation: string): string {
  return organisation || roleText(role) || 'Invuller zonder naam';
}

/** The role in words; one that nobody knows as it is. */
export const roleText = (role: string): string => roleLabels[role] ?? role;

const layers: Readonly<Record<string, string>> = {
  strategisch: 'Strategisch',
  tactisch: 'Tactisch',
  operationeel: 'Operationeel',
};
export const layerText = (layer: string): string => layers[layer] ?? layer;

/** "20 november 2026", where the visitor is, for an ISO moment; empty when nobody knows. */
export function dayText(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  const two = (part: number) => String(part).padStart(2, '0');
  return dateText(`${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`);
}

/** Where a row came from. */
export function sourceText(source: Source): string {
  if (source.kind === 'file') return source.name;
  return source.kind === 'link' ? 'een link' : 'een QR-code';
}

/** How a scan stands to what is here. */
export function statusText({ status, scan }: ScanRow): string {
  switch (status.kind) {
    case 'new':
      return 'Nieuw in deze meting.';
    case 'same':
      return 'Staat hier al, precies zo.';
    case 'newer':
      return `Nieuwer dan wat hier staat: veranderd op ${momentText(scan.updatedAt)}. Hier staat die van ${momentText(status.here.updatedAt)}.`;
    case 'older':
      return `Ouder dan wat hier staat: veranderd op ${momentText(scan.updatedAt)}. Hier staat die van ${momentText(status.here.updatedAt)}.`;
    case 'differs':
      return 'Staat hier al, met iets anders erin. Welke van de twee nieuwer is, is niet te zien.';
    case 'elsewhere':
      return `Staat al in een andere meting van dit dossier: ${status.round || 'een meting zonder naam'}.`;
    case 'other-day':
      return `Gemeten op ${dateText(scan.measuredOn)}. Dat is dichter bij een andere meting: ${status.round || 'een meting zonder naam'}. Hoort deze scan wel hier?`;
  }
}

/** What else the visitor should know of a scan, each in a sentence. */
export function flagTexts({ flags, scan }: ScanRow): string[] {
  return flags.flatMap((flag) => {
    switch (flag) {
      case 'other-chain':
        return [`Van een andere keten: ${scan.chain.name.trim()}.`];
      case 'other-framework':
        return [
          `Gemaakt met een andere versie van het raamwerk: ${scan.framework || 'geen'}. Wat hier niet bestaat, telt niet mee.`,
        ];
      case 'twice':
        return ['Deze scan zit er vaker bij. Die het laatst is veranderd, telt.'];
      case 'incomplete':
        return [];
    }
  });
}

/** What the box of a row does. */
export function choiceText({ options }: ScanRow): string {
  return options[0] === 'replace' ? 'Vervang wat hier staat' : 'Breng in';
}

/** "Projectleider: 1 → 2". */
export function differenceText(difference: Difference, names: ElementNames): string {
  switch (difference.kind) {
    case 'rating':
      return `${names[difference.id] ?? 'Een vraag'}: ${ratingText(difference.before)} → ${ratingText(difference.after)}`;
    case 'text':
      return `${names[difference.id] ?? 'Een vraag'}: andere toelichting`;
    case 'factor':
      return `Succesfactor ${names[difference.id] ?? ''}`.trim();
    case 'barriers':
      return 'Belemmeringen';
    case 'details':
      return 'Gegevens van de invuller of de keten';
    case 'other':
      return 'Iets wat deze site niet kent';
  }
}

function ratingText(rating: Rating): string {
  switch (rating.kind) {
    case 'level':
      return String(rating.level);
    case 'unknown':
      return 'weet ik niet';
    case 'notApplicable':
      return 'n.v.t.';
    case 'unanswered':
      return 'leeg';
  }
}

/** Why something could not be opened: what happened, and what to do. */
export function intakeProblem(problem: IntakeProblem, names: ElementNames): ProblemText {
  if (problem.about === 'link') {
    const { problem: given } = problem;
    if (given.code === 'is-invitation') return invitation;
    return given.code === 'is-mothers' ? mothers : linkProblem(given);
  }
  const { error } = problem;
  switch (error.code) {
    case 'no-scans':
      return { what: 'in dit dossier staat geen scan.', how: 'Kies een bestand waarin iemand vragen beantwoordde.' };
    case 'no-qr':
      return {
        what: 'op deze foto is geen QR-code te lezen.',
        how: 'Maak een scherpe foto van dichtbij, met de hele code in beeld. Of vraag om een bestand.',
      };
    case 'is-invitation':
      return invitation;
    default:
      return openProblem(error, names);
  }
}

const invitation: ProblemText = {
  what: 'dit is een uitnodiging. Er staan nog geen antwoorden in.',
  how: 'Vraag je partner om de scan in te vullen en terug te geven.',
};
const mothers: ProblemText = {
  what: 'dit zijn antwoorden van een moeder, geen scan.',
  how: 'Breng de link in bij Wat merken moeders.',
};

/** What came of the last thing the visitor asked; null when there is nothing to say. */
export function outcomeText(outcome: IntakeOutcome): { tone: 'good' | 'plain' | 'bad'; text: string } | null {
  switch (outcome.kind) {
    case 'none':
      return null;
    case 'read': {
      const { scans, taken, problems } = outcome;
      const broken =
        problems === 0 ? '' : ` ${count(problems, 'bestand of link is', 'bestanden of links zijn')} niet te openen.`;
      if (scans === 0) return { tone: 'bad', text: `Geen scan gelezen.${broken}` };
      const chosen = taken === scans ? '' : ` ${taken} ${taken === 1 ? 'staat' : 'staan'} klaar om in te brengen.`;
      return { tone: 'plain', text: `${count(scans, 'scan', 'scans')} gelezen.${chosen}${broken}` };
    }
    case 'taken': {
      const { scans, left } = outcome;
      const other =
        left === 0
          ? ''
          : ` ${count(left, 'scan is', 'scans zijn')} niet ingebracht: in een ander venster is daar net iets aan veranderd. Kies opnieuw.`;
      if (scans === 0) return { tone: 'bad', text: other.trim() };
      return {
        tone: left === 0 ? 'good' : 'plain',
        text: `${count(scans, 'scan', 'scans')} ingebracht in ${outcome.round || 'deze meting'}. Ongedaan maken kan bij Laatste stappen.${other}`,
      };
    }
    case 'removed':
      return {
        tone: 'good',
        text: `Scan uit ${outcome.round || 'deze meting'} gehaald. Ongedaan maken kan bij Laatste stappen.`,
      };
    case 'not-saved':
      return { tone: 'bad', text: 'Dit is nog niet opgeslagen. Onderaan deze pagina lees je wat je kunt doen.' };
    case 'saved':
      return { tone: 'good', text: 'Het is nu opgeslagen.' };
    case 'cleared':
      return { tone: 'plain', text: 'De lijst is leeg. In de meting is niets veranderd.' };
  }
}
