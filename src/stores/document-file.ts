import { documentName } from '../dossier/file-name';
import { localDay } from './day';
import { environment } from './environment';
import { type Offered, offerFile, rememberFiled } from './files-offer';
import { $session } from './session';

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv',
  ics: 'text/calendar',
} as const;

/** The kinds of documents that one can save, by the ending of their names. */
export type DocumentKind = keyof typeof types;

/** Offers a document as a file; gives its name. `parts`: what it is and whose; an empty one is left out. */
export function offerDocument(
  kind: DocumentKind,
  parts: readonly string[],
  day: string,
  bytes: Uint8Array<ArrayBuffer>,
): string {
  const name = documentName(parts, day, kind);
  environment().download(name, bytes, types[kind]);
  return name;
}

/** The program and content of this site, for the properties of a document. */
export const madeWith = (): string => environment().madeWith;

/** The day where the visitor is. */
export function today(): string {
  return localDay(environment().now());
}

/** Saves the open dossier as a file, as it is on screen; null when there is none. */
export function saveOpenDossier(): Offered | null {
  const session = $session.get();
  if (session.state !== 'open') return null;
  const offered = offerFile({ format: 'dossier', dossier: session.dossier });
  void rememberFiled(session.dossier);
  return offered;
}
