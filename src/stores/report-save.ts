import { fileName, fileText } from '../dossier/file-name';
import { reportFile } from '../dossier/report-file';
import { localDay } from './day';
import { environment } from './environment';
import type { ReportView } from './report';

/** Offers the report as a file (FORMATS, "Report"). `opening` is the sentence as shown, `base` the site's base path. */
export function saveReport(view: ReportView, opening: string, framework: string, base: string): void {
  const { now, madeWith, download } = environment();
  const day = view.report.measuredOn || localDay(now());
  const text = fileText(reportFile(view.report, opening, framework, base), madeWith);
  download(fileName('report', view.chain, day), text, 'application/json');
}
