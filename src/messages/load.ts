import type { LoadWarning } from '../dossier/warnings';
import type { OpenProblem } from '../stores/files-outcome';
import { decimal } from './format';
import type { ElementNames } from './history';

/** What happened, to follow "Niet geopend: ", and what to do. */
export interface ProblemText {
  what: string;
  how: string;
}

const ours = 'Kies een bestand dat eindigt op .ketenscan.json of .ketendossier.json.';

/** Why a file was not opened, in words. */
export function openProblem(problem: OpenProblem, names: ElementNames): ProblemText {
  switch (problem.code) {
    case 'too-large':
      return {
        what: `het bestand is ${megabytes(problem.bytes)} groot. Een ${kinds[problem.kind]} is hier ten hoogste ${limits[problem.kind]}.`,
        how: `Er is niets gelezen of veranderd. Kijk of je het goede bestand koos. ${ours}`,
      };
    case 'empty':
      return {
        what: 'het bestand is leeg.',
        how: 'Kies een ander bestand, of bewaar het opnieuw op de plek waar het vandaan komt.',
      };
    case 'damaged':
      return {
        what: 'het bestand is beschadigd of niet helemaal aangekomen. De tekst stopt of hapert halverwege.',
        how: 'Download of kopieer het nog een keer. Heb je een ouder bestand, open dan dat.',
      };
    case 'not-ours':
      return { what: 'dit is geen bestand van Ketenspiegel.', how: ours };
    case 'is-report':
      return {
        what: 'dit is een rapport. Een rapport is een uitkomst en daar kun je niet in verder werken.',
        how: 'Kies de scan of het dossier waar het rapport uit kwam: een bestand dat eindigt op .ketenscan.json of .ketendossier.json.',
      };
    case 'is-invitation':
      return {
        what: 'dit is een uitnodiging om een scan in te vullen. Er staan nog geen antwoorden in.',
        how: 'Open dit bestand op de pagina Uitnodiging. Het adres daarvan eindigt op /uitnodiging/.',
      };
    case 'is-workshop':
      return {
        what: 'dit is een workshop en geen scan of dossier.',
        how: 'Open dit bestand op de pagina Workshop. Het adres daarvan eindigt op /workshop/.',
      };
    case 'no-invitation':
      return {
        what: `dit is een ${problem.kind} en geen uitnodiging.`,
        how: 'Open dit bestand op de pagina Gegevens. Een uitnodiging eindigt op .ketenuitnodiging.json.',
      };
    case 'newer-version':
      return {
        what: `het bestand is gemaakt met een nieuwere versie van Ketenspiegel (indeling ${problem.version}).`,
        how: 'Laad deze pagina opnieuw om de nieuwste versie te krijgen en kies het bestand dan weer. Het bestand is niet veranderd.',
      };
    case 'no-version':
      return {
        what: 'in het bestand staat niet met welke versie het is gemaakt. Waarschijnlijk is het met de hand veranderd.',
        how: 'Open een bestand dat nog niet veranderd is. Of zet bij "version" het getal 1 terug.',
      };
    case 'too-deep':
      return { what: 'het bestand zit zo ingewikkeld in elkaar dat het niet van Ketenspiegel kan zijn.', how: ours };
    case 'refused':
      return {
        what: `op de plek ${placeText(problem.path, names)} staat ${foundText(problem.found)}. ${expectedText(problem.path)}`,
        how: 'Er is niets overgenomen. Verbeter die plek in het bestand, of open een bestand dat niet met de hand is veranderd.',
      };
    case 'storage':
      return storageProblem[problem.problem];
    case 'no-access':
      return {
        what: 'de browser kan het bestand niet lezen.',
        how: 'Misschien is het verplaatst, of staat het op een schijf die niet meer verbonden is. Kies het opnieuw.',
      };
    case 'no-example':
      return {
        what: 'het voorbeeld kon niet worden opgehaald.',
        how: 'Kijk of je verbinding hebt en probeer het opnieuw.',
      };
    case 'left':
      return { what: 'je hebt laten staan wat hier stond.', how: 'Het bestand zelf is ook niet veranderd.' };
  }
}

const storageProblem: Record<'full' | 'forbidden' | 'failed', ProblemText> = {
  full: {
    what: 'de opslag van deze browser is vol.',
    how: 'Wat hier al stond, staat er nog. Bewaar oude dossiers als bestand, wis ze hier definitief en kies het bestand opnieuw.',
  },
  forbidden: {
    what: 'deze browser staat niet toe dat Ketenspiegel iets bewaart.',
    how: 'Dat gebeurt in een privévenster, of als opslag is uitgezet. Open deze site in een gewoon venster en kies het bestand opnieuw.',
  },
  failed: {
    what: 'het bewaren in deze browser lukte niet.',
    how: 'Laad de pagina opnieuw en kies het bestand nog een keer. Lukt het weer niet, gebruik dan een andere browser.',
  },
};

const limits = { scan: '2 MB', dossier: '20 MB', invitation: '64 kB' } as const;
const kinds = { scan: 'scan', dossier: 'dossier', invitation: 'uitnodiging' } as const;

function megabytes(bytes: number): string {
  return `${decimal(bytes / 1024 / 1024, 1).replace(',0', '')} MB`;
}

/** What can stand at a place, by the name of the field. */
function expectedText(path: string): string {
  const field = path.split('.').at(-1) ?? '';
  if (field === 'level') return 'Daar kan alleen een heel getal van 0 tot en met 4 staan.';
  if (texts.has(field)) return 'Daar hoort een tekst van ten hoogste 4.000 tekens.';
  return 'Dat past daar niet.';
}

const texts = new Set([
  ...[
    'name',
    'region',
    'stage',
    'goal',
    'role',
    'organisation',
    'layer',
    'note',
    'evidence',
    'reason',
    'present',
    'id',
  ],
  ...['framework', 'createdAt', 'updatedAt', 'measuredOn', 'depth', 'motivation', 'on', 'owner', 'due', 'by', 'text'],
]);

/** "answers.juiste-partners.level (Juiste partners)": the path for who mends the file, the name for who reads. */
function placeText(path: string, names: ElementNames): string {
  const name = path
    .split('.')
    .map((part) => (Object.hasOwn(names, part) ? names[part] : ''))
    .find(Boolean);
  return name ? `"${path}" (${name})` : `"${path}"`;
}

/** What stands there in words, where it is nothing that one can read over. */
const foundText = (found: string): string => (Object.hasOwn(others, found) && others[found]) || shorten(found);
const others: Readonly<Record<string, string>> = {
  ...{ undefined: 'niets', null: 'niets (null)', Object: 'een groep velden', Array: 'een lijst' },
};

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Something in an opened file that the visitor should know of; nothing is lost by it. */
export function warningText(warning: LoadWarning, names: ElementNames): string {
  switch (warning.code) {
    case 'other-framework':
      return `Het bestand noemt een andere versie van het raamwerk: ${warning.found === '' ? 'geen' : shorten(warning.found)}. Wat hier niet bestaat, telt niet mee.`;
    case 'unknown-id':
      return `"${shorten(warning.id)}" komt in het raamwerk niet voor. Het blijft in je bestand staan en telt niet mee.`;
    case 'unknown-field':
      return `Het veld "${shorten(warning.field)}" (${shorten(warning.path)}) is hier niet bekend. Het blijft in je bestand staan.`;
    case 'unknown-value':
      return `Bij ${placeText(warning.path, names)} staat "${shorten(warning.found)}". Die waarde is hier niet bekend. Ze blijft staan en telt niet mee.`;
    case 'several-answers':
      return `Bij ${placeText(warning.path, names)} staan meer antwoorden tegelijk. "Niet van toepassing" gaat voor een niveau, een niveau gaat voor "weet ik niet".`;
  }
}
