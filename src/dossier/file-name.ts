import type { LoadedFile } from './load';

/** The framework version a file was made with. */
export function frameworkOf(file: LoadedFile): string {
  return file.format === 'scan' ? file.scan.framework : file.dossier.framework;
}

const endings = {
  scan: 'ketenscan',
  dossier: 'ketendossier',
  report: 'ketenrapport',
  invitation: 'ketenuitnodiging',
  workshop: 'ketenworkshop',
} as const;

/**
 * Name of a saved file: chain and day, safe on every system: `gemeente-x-2026-11-20.ketenscan.json`. With an id its first
 * signs follow, so that the scans of a chain do not all have the same name.
 */
export function fileName(kind: keyof typeof endings, chain: string, day: string, id = ''): string {
  return `${[safe(chain) || 'keten', day, safe(id).slice(0, 4)].filter(Boolean).join('-')}.${endings[kind]}.json`;
}

/** Name of a document: what it is, whose, and from which day: `factsheet-gemeente-x-2026-11-20.docx`. */
export function documentName(parts: readonly string[], day: string, extension: string): string {
  return `${[...parts.map(safe), day].filter(Boolean).join('-')}.${extension}`;
}

/** Small letters, digits and dashes: safe on every system. */
function safe(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 40);
}

/**
 * The text of a saved file: readable JSON that ends with a new line. Everything a file brought along is in it, and
 * `madeWith`: which program and content wrote it.
 */
export function fileText(value: object, madeWith?: string): string {
  return `${JSON.stringify(madeWith ? { ...value, madeWith } : value, null, 2)}\n`;
}
