import type { ConvenantSource } from '../../documents/convenant-source';
import { openingSentence } from '../../messages/opening';
import { today } from '../../stores/document-file';
import { isExample } from '../../stores/example';
import type { BuilderProps } from './Builder';

/** The draft with what its annexes tell, as it is on screen now. */
export function documentSource({ view, names }: BuilderProps): ConvenantSource {
  const { draft, facts, report } = view;
  return {
    draft,
    facts,
    report: report.report,
    scans: report.scans.length,
    answered: report.answered,
    asked: report.asked,
    opening: openingSentence(report.report.opening, {
      subject: (id) => names.item(id).onderwerp,
      pillar: names.pillar,
    }),
    isExample: isExample(report.dossierId),
    names,
    savedOn: today(),
  };
}
