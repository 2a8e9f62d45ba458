import { count } from './format';
import { type ElementNames, scanStepText, type ShownStep, undoneLine } from './history';

const roundTexts = {
  started: 'Nieuwe ronde begonnen',
  renamed: 'Ronde aangepast',
  removed: 'Ronde weggehaald',
} as const;

/** Any step of a dossier in words. A step that was turned reads "Ongedaan gemaakt: …". */
export function stepText(step: ShownStep, names: ElementNames): string {
  const inScan = scanStepText(step, names);
  if (inScan !== null) return inScan;
  const text = elsewhereText(step, names);
  return step.turns % 2 === 1 ? undoneLine(text) : text;
}

function elsewhereText({ what, changes }: ShownStep, names: ElementNames): string {
  switch (what.kind) {
    case 'scans':
      return what.how === 'added'
        ? `${count(changes.length, 'scan', 'scans')} ingebracht`
        : 'Scan uit de ronde gehaald';
    case 'consensus':
      return `${names[what.id] ?? 'Een onderdeel'}: afspraak van de groep`;
    case 'ambition':
      return `${names[what.id] ?? 'Een onderdeel'}: eigen doel`;
    case 'round':
      return roundTexts[what.how];
    case 'form':
      return `${names[what.id] ?? 'Een formulier'}: aangepast`;
    default:
      return 'Iets in dit dossier aangepast';
  }
}
