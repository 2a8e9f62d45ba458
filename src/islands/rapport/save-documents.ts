import { reportDocumentWords, routeDocumentWords, saveWords } from '../../messages/report-document';
import { madeWith, offerDocument, today } from '../../stores/document-file';
import { makePictures } from '../../stores/pictures';
import type { ReportView } from '../../stores/report';
import type { ReportActions } from '../../stores/report-actions';
import { siteOrigin } from '../../ui/address';
import { href } from '../../ui/href';
import type { Names } from '../../ui/names';

/** What a report and a reading route are made of. */
export interface Material {
  view: ReportView;
  names: Names;
  opening: string;
  /** An example of ours, with a chain that does not exist. */
  isExample: boolean;
  actions: ReportActions;
}

export type WordKind = 'docx' | 'odt';

/** Saves the report as a document; gives the name of the file, and says so when it has no pictures. */
export async function saveReportAs(kind: WordKind, material: Material): Promise<string> {
  const source = sourceOf(material);
  const [{ gapReport }, { reportDrawings }, write] = await Promise.all([
    import('../../documents/gap-report'),
    import('../../documents/report/pictures'),
    writerOf(kind),
  ]);
  const drawings = reportDrawings(source);
  const pictures = drawings && (await makePictures(drawings));
  const name = offer(kind, reportDocumentWords.file, material, await write(gapReport(source, pictures), madeWith()));
  return drawings && !pictures ? saveWords.withoutPictures(name) : name;
}

/** Saves the reading route of the chosen roles as a document; gives the name of the file. */
export async function saveRouteAs(kind: WordKind, material: Material): Promise<string> {
  const [{ readingRoute }, write] = await Promise.all([import('../../documents/reading-route'), writerOf(kind)]);
  return offer(kind, routeDocumentWords.file, material, await write(readingRoute(sourceOf(material)), madeWith()));
}

async function writerOf(kind: WordKind) {
  if (kind === 'docx') return (await import('../../documents/docx')).writeDocx;
  return (await import('../../documents/odt')).writeOdt;
}

function offer(kind: WordKind, what: string, { view }: Material, bytes: Uint8Array<ArrayBuffer>): string {
  return offerDocument(kind, [what, view.chain], view.report.measuredOn || today(), bytes);
}

const sourceOf = ({ view, ...material }: Material) => ({
  ...view,
  ...material,
  savedOn: today(),
  site: { origin: siteOrigin(location), href },
});
