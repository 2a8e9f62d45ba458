import { xmlHead } from './xml';

/** Place of each look in the list of cell formats below. */
export const look = { head: 1, text: 2, number: 3, day: 4, formulaLike: 5 } as const;

const top = '<alignment vertical="top" wrapText="1"/>';
const format = (attributes: string, inside: string) => `<xf borderId="0" xfId="0" ${attributes}>${inside}</xf>`;

/** The looks of cells. `quotePrefix`: stays a text also when somebody edits the cell and presses Enter. */
export const styles =
  `${xmlHead}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE9E6DC"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="6">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  format('numFmtId="0" fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1"', top) +
  format('numFmtId="0" fontId="0" fillId="0" applyAlignment="1"', top) +
  format(
    'numFmtId="0" fontId="0" fillId="0" applyAlignment="1"',
    '<alignment horizontal="right" vertical="top" indent="1"/>',
  ) +
  format(
    'numFmtId="164" fontId="0" fillId="0" applyNumberFormat="1" applyAlignment="1"',
    '<alignment horizontal="left" vertical="top"/>',
  ) +
  format('numFmtId="0" fontId="0" fillId="0" quotePrefix="1" applyAlignment="1"', top) +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
