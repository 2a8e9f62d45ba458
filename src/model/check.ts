import { checkConvenant } from './check-convenant';
import { checkInstruments } from './check-instruments';
import { checkNumbering } from './check-numbers';
import { checkFigures, checkPractice } from './check-practice';
import { checkBothWays, checkReferences } from './check-references';
import { checkSections } from './check-sections';
import { checkTerms } from './check-terms';
import { checkWorkshop } from './check-workshop';
import type { Checked, ContentProblem } from './problem';

/** Checks every reference between elements, the numbering, and what handreikingen must cover. Gives all problems at once. */
export function checkContent(content: Checked): ContentProblem[] {
  return [
    ...checkNumbering(content),
    ...checkReferences(content),
    ...checkBothWays(content),
    ...checkSections(content),
    ...checkInstruments(content),
    ...checkConvenant(content),
    ...checkWorkshop(content),
    ...checkPractice(content),
    ...checkFigures(content),
    ...checkTerms(content),
  ];
}
