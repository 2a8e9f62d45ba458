import type { LoadError } from '../dossier/load';
import type { Amount } from '../stores/files-framework';
import type { Outcome, Placing } from '../stores/files-outcome';
import type { Question } from '../stores/files';
import { count } from './format';
import type { ElementNames } from './history';
import { openProblem } from './load';

export const noName = 'Keten zonder naam';

/** What the message about the last action says. `sentence` is read aloud; `more` stands below it. */
export interface OutcomeText {
  tone: 'plain' | 'good' | 'bad';
  sentence: string;
  more: string;
}

/** "32 van 32 antwoorden", and the success factors where there are any. */
export function amountText(amount: Amount): string {
  const { answers, factors, scans } = amount;
  const inScans = scans === 1 ? '' : ` in ${count(scans, 'scan', 'scans')}`;
  const withFactors = factors === 0 ? '' : ` en ${count(factors, 'antwoord', 'antwoorden')} over succesfactoren`;
  return `${answers} van ${answers} antwoorden${withFactors}${inScans}`;
}

const placings: Record<Placing, string> = {
  new: '',
  same: 'Dit stond hier al precies zo. Er is niets veranderd.',
  replaced: 'Wat hier stond, is vervangen. Je vindt het terug bij Verwijderd.',
  both: 'Het staat nu naast wat hier al stond.',
  'changed-here': 'Dit dossier stond hier al, met veranderingen. Die zijn gebleven.',
};

/** What came of the last action, in words; null when there is nothing to say. */
export function outcomeText(outcome: Outcome, names: ElementNames): OutcomeText | null {
  switch (outcome.kind) {
    case 'none':
      return null;
    case 'reading':
      return { tone: 'plain', sentence: 'Het bestand wordt gelezen…', more: '' };
    case 'opened': {
      const { name, amount, warnings, placing } = outcome;
      const left = amount.asked - amount.answers;
      const notes =
        warnings.length === 0 ? '' : ` Let op: ${count(warnings.length, 'opmerking', 'opmerkingen')} over het bestand.`;
      const open = left > 0 ? ` Nog ${count(left, 'vraag', 'vragen')} open.` : '';
      return {
        tone: 'good',
        sentence: `Geopend: ${name || noName}, ${amountText(amount)}.${open}${notes}`,
        more: placings[placing],
      };
    }
    case 'not-opened': {
      const { what, how } = openProblem(outcome.problem, names);
      const isChoice = outcome.problem.code === 'left';
      return { tone: isChoice ? 'plain' : 'bad', sentence: `Niet geopend: ${what}`, more: how };
    }
    case 'saved':
      return {
        tone: 'good',
        sentence: `Opgeslagen als bestand ${outcome.file}. Opent weer: ${amountText(outcome.amount)}.`,
        more: 'Je vindt het bij je downloads. Zet het op een plek waar je het terugvindt.',
      };
    case 'saved-badly':
      return {
        tone: 'bad',
        sentence: `Het bestand ${outcome.file} is gemaakt, maar het opent niet goed weer: ${rereadProblem(outcome.problem, names)}`,
        more: 'Vertrouw niet op dit bestand. Wat in deze browser staat, is er nog. Maak lange teksten korter en sla opnieuw op.',
      };
    case 'raw-saved':
      return {
        tone: 'good',
        sentence: `Opgeslagen als bestand ${outcome.file}, precies zoals het bewaard was.`,
        more: '',
      };
    case 'deleted':
      return {
        tone: 'plain',
        sentence: `Verwijderd: ${outcome.name || noName}.`,
        more: 'Je kunt het ook later nog terugzetten, bij Verwijderd.',
      };
    case 'no-room-for-trash':
      return {
        tone: 'bad',
        sentence: `Niet verwijderd: ${outcome.name || noName}. De opslag van deze browser is vol, ook voor wat je later wilt terugzetten.`,
        more: 'Bewaar het dossier als bestand en wis het daarna definitief. Dan komt er ruimte.',
      };
    case 'restored':
      return {
        tone: 'good',
        sentence: `Teruggezet: ${outcome.name || noName}.`,
        more: outcome.hasSwapped ? 'Wat op die plek stond, staat nu bij Verwijderd.' : '',
      };
    case 'erased':
      return { tone: 'plain', sentence: `Definitief gewist: ${outcome.name || noName}.`, more: '' };
    case 'rescue-erased':
      return { tone: 'plain', sentence: 'De opzij gezette gegevens zijn gewist.', more: '' };
    case 'wiped':
      return {
        tone: 'plain',
        sentence: 'Alles is gewist. In deze browser staat niets meer van Ketenspiegel.',
        more: '',
      };
    case 'gone':
      return {
        tone: 'bad',
        sentence: 'Dat staat hier niet meer. Waarschijnlijk is het in een ander venster verwijderd.',
        more: 'De lijst hieronder is bijgewerkt.',
      };
    case 'failed':
      return { tone: 'bad', sentence: `Niet gelukt: ${failures[outcome.problem]}`, more: 'Er is niets veranderd.' };
  }
}

const failures = {
  full: 'de opslag van deze browser is vol. Wis eerst iets definitief en probeer het opnieuw.',
  forbidden: 'deze browser staat niet toe dat Ketenspiegel iets bewaart. Open de site in een gewoon venster.',
  failed: 'de opslag van deze browser werkt nu niet. Laad de pagina opnieuw en probeer het nog een keer.',
} as const;

function rereadProblem(problem: LoadError | { code: 'different' }, names: ElementNames): string {
  return problem.code === 'different' ? 'er staat iets anders in dan hier.' : openProblem(problem, names).what;
}

/** "20 november 2026, 14:32", for an ISO moment; empty when nobody knows. */
export function momentText(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  const day = date.toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
  return `${day}, ${date.toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' })}`;
}

/** What the dialog says when a file brings something that is here already. */
export const questionText = {
  title: ({ format, name }: Question) =>
    `${format === 'scan' ? 'De scan' : 'Het dossier'} van ${name || 'een keten zonder naam'} staat hier al`,
  intro: (question: Question) => `Wat in het bestand staat, is anders: ${differences(question)}.`,
  here: 'Hier',
  file: 'In het bestand',
  source: 'Waar',
  answers: 'Antwoorden',
  changed: 'Laatst veranderd',
  unknown: 'onbekend',
  replace: 'Vervang wat hier staat',
  both: 'Bewaar allebei',
  leave: 'Laat staan',
  safe: 'Als je vervangt, gaat wat hier staat naar Verwijderd. Je kunt het daar terugzetten.',
} as const;

function differences({ differences: { answers, scans } }: Question): string {
  const parts = [
    ...(scans > 0 ? [count(scans, 'scan staat maar in een van de twee', 'scans staan maar in een van de twee')] : []),
    ...(answers > 0 ? [`bij ${count(answers, 'vraag', 'vragen')} staat iets anders`] : []),
  ];
  return parts.length === 0 ? 'de antwoorden zijn gelijk, andere gegevens niet' : parts.join(' en ');
}
