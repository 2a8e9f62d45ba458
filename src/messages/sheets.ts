/** Words of every workbook: its last sheet explains the columns of the others. */
export const sheetWords = {
  explanation: 'Uitleg',
  sheet: 'Blad',
  column: 'Kolom',
  meaning: 'Uitleg',
  meanings: {
    sheet: 'Het blad waar de kolom op staat.',
    column: 'De kop boven de kolom.',
    meaning: 'Wat er in de kolom staat en welke waarden er kunnen staan.',
  },
  /** A sheet without a name gets one. */
  unnamed: 'Blad',
  creator: 'Ketenspiegel',
} as const;

/** How a cell with yes or no reads: as a Dutch spreadsheet shows it. */
export const truthWords = { true: 'WAAR', false: 'ONWAAR' } as const;
