import { count } from './format';
import { type ElementNames, scanStepText, type ShownStep, undoneLine } from './history';

const roundTexts = {
  started: 'Nieuwe meting begonnen',
  renamed: 'Meting aangepast',
  removed: 'Meting weggehaald',
} as const;

const listTexts = {
  partners: {
    added: 'Partner toegevoegd',
    removed: 'Partner weggehaald',
    changed: 'Partner aangepast',
    imported: 'Partners uit een bestand overgenomen',
  },
  actions: {
    added: 'Actie toegevoegd',
    removed: 'Actie weggehaald',
    changed: 'Actie aangepast',
    imported: 'Acties overgenomen',
  },
  workshops: {
    added: 'Workshop toegevoegd',
    removed: 'Workshop weggehaald',
    changed: 'Workshop aangepast',
    imported: 'Workshop overgenomen',
  },
} as const;

/** Any step of a dossier in words. A step that was turned reads "Ongedaan gemaakt: …". */
export function stepText(step: ShownStep, names: ElementNames): string {
  const inScan = scanStepText(step, names);
  if (inScan !== null) return inScan;
  const text = elsewhereText(step, names);
  return step.turns % 2 === 1 ? undoneLine(text) : text;
}

function elsewhereText({ what, changes, turns }: ShownStep, names: ElementNames): string {
  switch (what.kind) {
    case 'scans':
      return what.how === 'added'
        ? `${count(changes.length, 'scan', 'scans')} ingebracht`
        : 'Scan uit de meting gehaald';
    case 'consensus':
      return `${names[what.id] ?? 'Een onderdeel'}: afspraak van de groep`;
    case 'ambition':
      return `${names[what.id] ?? 'Een onderdeel'}: eigen doel`;
    case 'round':
      return roundTexts[what.how];
    case 'partners':
    case 'actions':
    case 'workshops':
      return listTexts[what.kind][what.how];
    case 'convenant':
      return names[what.id] ? `Convenant, ${names[what.id]}: aangepast` : 'Convenant aangepast';
    case 'form':
      return what.id === mothersForm
        ? mothersText(what.change?.how, changes, turns)
        : `${names[what.id] ?? 'Een formulier'}: aangepast`;
    default:
      return 'Iets in dit dossier aangepast';
  }
}

/** Its id among the forms of a dossier: `mothersPart` in domain/mothers. */
const mothersForm = 'wat-merken-moeders';

/** What mothers notice is a form of its own. Whether forms are there after this step tells what it did. */
function mothersText(how: string | undefined, changes: ShownStep['changes'], turns: number): string {
  const forms = changes.length === 1 ? 'formulier' : `${changes.length} formulieren`;
  if (how === 'moved') return `Wat merken moeders: ${forms} bij een andere meting gezet`;
  const wasAdded = (changes[0]?.after !== undefined) === (turns % 2 === 0);
  return `Wat merken moeders: ${forms} ${wasAdded ? 'toegevoegd' : 'weggehaald'}`;
}
