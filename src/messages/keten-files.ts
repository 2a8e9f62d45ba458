import type { ImportOutcome } from '../domain/partners-import';
import type { ListValue, PartnerColumn } from '../domain/partners-table';
import { count } from './format';
import { kindLabel } from './partner-names';
import { layerLabels, roleLabels } from './respondents';

/** What may stand in the column of kinds. */
export function oneOf(kinds: readonly string[]): string {
  return `Een van: ${kinds.join(', ')}.`;
}

/** What stands above the columns of the list as a table, and what is in them. */
export const columnWords: Readonly<Record<PartnerColumn, { head: string; explanation: string; width: number }>> = {
  id: {
    head: 'id',
    explanation: 'Herkent de partner als je de tabel weer inleest. Laat leeg voor een nieuwe partner.',
    width: 14,
  },
  naam: { head: 'naam', explanation: 'De organisatie, nooit een persoon.', width: 32 },
  soort: { head: 'soort', explanation: oneOf(Object.keys(roleLabels)), width: 20 },
  sector: { head: 'sector', explanation: 'Vrije tekst, zoals Techniek of Horeca.', width: 20 },
  lagen: {
    head: 'lagen',
    explanation: `Wie er meedoen: ${Object.keys(layerLabels).join(', ')}. Meer lagen met een puntkomma ertussen.`,
    width: 26,
  },
  status: { head: 'status', explanation: 'Een van: betrokken, benaderd, gewenst, afgehaakt.', width: 12 },
  bijdrage: {
    head: 'bijdrage',
    explanation: 'Wat de partner inbrengt of doet. Noem functies, geen personen.',
    width: 48,
  },
  draagt: {
    head: 'draagt',
    explanation:
      'De randvoorwaarden die de partner draagt, met een puntkomma ertussen. De korte naam, de hele naam en het id mogen.',
    width: 48,
  },
};

/** What the columns may hold, by the words of this program. A table is written with ids, which are plain words. */
export const listValues = {
  soort: Object.entries(roleLabels).map(([value, label]): ListValue => ({
    value,
    names: [value, label, kindLabel(value)],
  })),
  lagen: Object.entries(layerLabels).map(([value, label]): ListValue => ({ value, names: [value, label] })),
  status: ['betrokken', 'benaderd', 'gewenst', 'afgehaakt'].map((value): ListValue => ({ value, names: [value] })),
} as const;

export const sheetName = 'Partners';
export const fileParts = ['ketenpartners'] as const;

export const exportWords = {
  title: 'Opslaan',
  text: 'Als tabel voor Excel of LibreOffice. Wat je daar aanpast, lees je hier weer in.',
  label: 'De lijst van partners opslaan',
  xlsx: 'Excel (.xlsx)',
  ods: 'OpenDocument (.ods)',
  csv: 'CSV (.csv)',
} as const;

/** Why a file could not be read; the codes of the reader and of the rows. */
export const readProblems = {
  'not-a-table': 'Dit is geen tabel. Kies een bestand dat eindigt op .csv, .xlsx of .ods.',
  'too-large':
    'Dit bestand is te groot om hier te lezen. Haal weg wat niet bij de lijst hoort, en probeer het opnieuw.',
  unreadable: 'Dit bestand is beschadigd of beveiligd. Sla het opnieuw op zonder wachtwoord, en kies het nog eens.',
  empty: 'Dit bestand is leeg.',
  'no-columns': 'We zien geen kolom met de kop ‘naam’. Zet boven de kolom met organisaties het woord: naam.',
  'no-rows': 'Onder de koppen staat geen enkele rij.',
  failed: 'Het inlezen lukte niet. Controleer je verbinding en probeer het opnieuw.',
} as const;
export type ReadProblem = keyof typeof readProblems;

const refusals: Readonly<Record<Extract<ImportOutcome, { kind: 'refused' }>['why'], string>> = {
  'no-name': 'Niet begrepen: er staat geen naam en geen id.',
  twice: 'Niet overgenomen: een rij hierboven gaat over dezelfde partner.',
  ambiguous: 'Niet begrepen: meer partners op de lijst heten zo. Zet het id erbij.',
};

export const importWords = {
  title: 'Inlezen',
  field: 'Tabel met partners',
  hint: 'Een CSV-, Excel- of LibreOffice-bestand met boven elke kolom een kop. Alleen ‘naam’ is nodig. Er verandert nog niets: je ziet eerst wat erin staat.',
  busy: 'Het bestand wordt gelezen.',
  preview: (name: string) => `Dit staat in ${name}`,
  found: (total: number) => `${count(total, 'rij', 'rijen')} gelezen.`,
  rule: 'Nieuwe partners staan aangevinkt. Bij een partner die al op de lijst staat, kies je zelf of de tabel voorgaat. Een lege cel verandert niets.',
  outcome: {
    new: 'Nieuw op de lijst.',
    changed: 'Staat al op de lijst. Dit wordt anders:',
    same: 'Staat al zo op de lijst.',
  },
  refused: (why: keyof typeof refusals) => refusals[why],
  change: (column: PartnerColumn, before: string, after: string) =>
    `${column}: ${before.trim() === '' ? 'leeg' : `‘${before}’`} wordt ‘${after}’`,
  remark: (column: PartnerColumn, found: string) => `‘${found}’ bij ${column} kennen we niet. Dat laten we weg.`,
  tooLong: (column: PartnerColumn) => `De tekst bij ${column} is te lang en blijft weg. Er passen 4.000 tekens in.`,
  nameless: 'Zonder naam',
  take: (amount: number) => (amount === 0 ? 'Kies eerst een rij' : `Neem ${count(amount, 'rij', 'rijen')} over`),
  cancel: 'Niets overnemen',
  done: (amount: number) =>
    `${count(amount, 'rij is', 'rijen zijn')} overgenomen. Bij ‘Laatste stappen’ kun je dat in één keer ongedaan maken.`,
  cancelled: 'Er is niets overgenomen.',
} as const;
